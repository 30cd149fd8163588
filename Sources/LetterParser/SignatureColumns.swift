extension Paper {
  /// Sets signatures that stand side by side one below the other:
  /// `De Minister van Buitenlandse Zaken, De Minister van Justitie,` over two names.
  mutating func partSignatures() {
    let (rows, words) = (rows, words)
    var parted: [Row] = []
    // Up to where the rows are in `parted`, as they were or set anew.
    var done = 0
    var index = 0
    while index < rows.count {
      guard rows[index].isBody, let second = Self.secondOffice(in: rows[index].text, words)
      else {
        index += 1
        continue
      }
      let parts = SignatureColumns(rows, at: index, second: second, words)
      parted += rows[done..<index] + parts.left
      var right = parts.right
      // A third one may stand beside the second.
      while let row = right.first, let third = Self.secondOffice(in: row.text, words) {
        let more = SignatureColumns(right, at: 0, second: third, words)
        parted += more.left
        right = more.right + right[more.end...]
      }
      parted += right
      done = parts.end
      index = parts.end
    }
    guard done > 0 else { return }
    self.rows = parted + rows[done...]
  }

  /// Where a second office begins in a row that begins with one.
  private static func secondOffice(
    in text: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> ArraySlice<UInt8>.Index? {
    guard text.count < 240 else { return nil }
    let isSmall = Office.beginsSmall(text, words)
    guard isSmall || Office.begins(text.prefix(139), words) else { return nil }
    for index in text.indices.dropFirst()
    where text[index].isCapital || isSmall && text[index].isSmall {
      // A justified line leaves no blank between the columns: `Onderwijs enDe Staatssecretaris`.
      let isGlued = text[index - 1].isSmall
      guard text[index - 1] == Byte.blank || isGlued && !isSmall else { continue }
      let before = text[..<index].trimmed
      let gap = index - before.endIndex
      var cursor = Cursor(text[index...])
      // `De Staatssecretaris van Infrastructuur en De Minister van`: the first office's line is full.
      let hasArticle = cursor.takeWords(words.articles) != nil
      guard isSmall ? hasArticle && gap > 1 : hasArticle || gap > 1 && !isGlued,
        cursor.takeWords(words.offices) != nil
      else { continue }
      return index
    }
    return nil
  }
}

/// Two columns of signatures, taken apart.
private struct SignatureColumns {
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
  /// A part of the row, at its own column.
  func part(_ slice: ArraySlice<UInt8>) -> Row {
    let before = text[text.startIndex..<slice.startIndex]
    var row = Row(
      line: line, column: column + before.count { $0 & 0xC0 != 0x80 }, text: slice, gap: gap,
      sheet: sheet, page: page, use: use)
    row.isBeside = isBeside
    return row
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

extension Row {
  /// The row as two, where there is a place to part it.
  fileprivate func parts(at cut: Int?) -> (Row, Row)? {
    guard let cut, cut > text.startIndex, cut < text.endIndex else { return nil }
    return (part(text[..<cut].trimmed), part(text[cut...].trimmed))
  }
}

extension ArraySlice<UInt8> {
  /// Where the word begins that begins at a place in the line, a character more or less.
  func wordStart(near place: Int) -> Int? {
    var column = 0
    for index in indices where self[index] & 0xC0 != 0x80 {
      if abs(column - place) <= 1, index > startIndex, self[index - 1] == Byte.blank,
        self[index] != Byte.blank
      {
        return index
      }
      column += 1
    }
    return nil
  }

  /// Where a row of two ends of offices is parted: `Milieu, |Werkgelegenheid,`.
  fileprivate var innerComma: Int? {
    guard last == Byte.comma else { return nil }
    return dropLast().lastIndex(of: Byte.comma).map { $0 + 1 }
  }

  /// Where the second of two names begins: at initials after a family's name.
  fileprivate var secondName: Int? {
    guard count < 120 else { return nil }
    for index in indices.dropFirst(2).dropLast(2)
    where self[index].isCapital && self[index + 1] == Byte.stop && self[index - 1] == Byte.blank {
      var before = self[..<index].trimmed
      var start = index
      // `mr. dr.` before the initials is the second one's too.
      while before.last == Byte.stop, before.lastWord.count < 6,
        before.lastWord.dropLast().allSatisfy(\.isSmall), before.lastWord.count > 1
      {
        start = before.lastWord.startIndex
        before = before[..<start].trimmed
      }
      guard before.last?.isLetter == true, before.lastWord.count > 2,
        PersonName.isName(before), PersonName.isName(self[start...])
      else { continue }
      return start
    }
    return nil
  }
}
