/// Two columns of signatures, taken apart.
struct SignatureColumns {
  /// The first signature's rows.
  var left: [Row]
  /// The second one's.
  var right: [Row]
  /// The row after both.
  var end: Int

  init(_ rows: [Row], at first: Int, second: Int, _ words: Vocabulary) {
    let row = rows[first]
    left = [row.part(row.text[..<second].trimmed)]
    right = [row.part(row.text[second...])]
    end = first + 1
    var below: [Row] = []
    while end < rows.count, rows[end].isBody, rows[end].sheet == row.sheet, below.count < 6,
      rows[end].gap < 2 || rows[end].gap < 7 && rows[end].holdsNames, rows[end].text.count < 140,
      rows[end].text.last != Byte.stop
    {
      below.append(rows[end])
      end += 1
    }
    let edge = Self.edge(of: below) ?? right[0].column
    let isSet = below.contains { row in
      row.column > edge - 3 && row.column < edge + 3
        || Columns.segments(of: row.text).dropFirst().contains {
          abs($0.column + row.column - edge) < 3
        }
    }
    let used = isSet ? takeColumns(below, edge) : takeInOrder(below, words)
    end = first + 1 + used
    right[0].gap = max(1, right[0].gap)
  }

  /// Where the second parts of rows begin, all at one place, although the first row, being full, has
  /// its own nearer.
  private static func edge(of rows: [Row]) -> Int? {
    let seconds = rows.prefix { $0.gap == 0 }.compactMap { row in
      Columns.segments(of: row.text).dropFirst().first.map { $0.column + row.column }
    }
    guard let first = seconds.first, seconds.count > 1,
      seconds.allSatisfy({ abs($0 - first) <= 1 })
    else { return nil }
    return first
  }

  /// Rows that keep their columns: what begins at the second office's edge is the second one's.
  private mutating func takeColumns(_ below: [Row], _ edge: Int) -> Int {
    for (index, row) in below.enumerated() {
      if row.gap > 0, index > 0, !row.holdsNames { return index }
      let segments = Columns.segments(of: row.text)
      // A full line of the first column stands a single blank from the second one's.
      if segments.last.map({ $0.column + row.column < edge - 2 }) == true,
        let cut = row.text.wordStart(near: edge - row.column)
      {
        left.append(row.part(row.text[..<cut].trimmed))
        right.append(row.part(row.text[cut...]))
        continue
      }
      let isRight = { (segment: Columns.Segment) in segment.column + row.column > edge - 3 }
      let begin = segments.firstIndex(where: isRight) ?? segments.count
      if begin > 0, let last = segments[..<begin].last {
        left.append(row.part(row.text[..<last.bytes.upperBound]))
      }
      if begin < segments.count {
        right.append(row.part(row.text[segments[begin].bytes.lowerBound...]))
      }
    }
    return below.count
  }

  /// Rows that have lost their columns: what ends in a comma goes on with the first office, and of
  /// two names the one of the shorter signature stood higher.
  private mutating func takeInOrder(_ rows: [Row], _ words: Vocabulary) -> Int {
    var index = 0
    // `Milieu, Werkgelegenheid,` are the second lines of both, `W. J. Mansveld L. F. Asscher` the names.
    if left.last?.text.last != Byte.comma, let first = rows.first,
      let second = rows.dropFirst().first, let offices = first.parts(at: first.text.innerComma),
      let names = second.parts(at: second.text.secondName)
    {
      left += [offices.0, names.0]
      right += [offices.1, names.1]
      return 2
    }
    if let first = rows.first, let names = first.parts(at: first.text.secondName) {
      left.append(names.0)
      right.append(names.1)
      return 1
    }
    let below = rows
    while index < below.count, below[index].text.last == Byte.comma,
      !Office.begins(below[index].text, words)
    {
      left.append(below[index])
      index += 1
    }
    var names: [Row] = []
    while index < below.count, names.count < 2, PersonName.isName(below[index].text) {
      names.append(below[index])
      index += 1
    }
    guard names.count == 2 else {
      left += below[..<index].dropFirst(left.count - 1)
      return index
    }
    let isLonger = left.count > right.count
    left.append(names[isLonger ? 1 : 0])
    right.append(names[isLonger ? 0 : 1])
    return index
  }
}

extension Row {
  /// Whether the row holds names side by side, which may stand as far below the offices as the hands
  /// that signed had room.
  fileprivate var holdsNames: Bool {
    let segments = Columns.segments(of: text)
    return segments.count > 1 && segments.allSatisfy { PersonName.isName(text[$0.bytes]) }
  }
}
