/// How the edges are found: by where a page's lines begin, and which of them cross.
extension Edges {
  /// How far from the text's edge a list's items are set in at most.
  static let farthestInset = 14

  /// The edge of the text, which lists are set in from, where most of a page's words stand in lists:
  /// left of `heaviest` stand the items' markers, or other lines as long as the text's.
  static func leftEdge(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ heaviest: Int
  ) -> Int {
    var left = heaviest
    // A list may stand within a list.
    for _ in 0..<4 {
      var markers = left
      var long: [Int: Int] = [:]
      for (segments, text) in zip(lines, texts) {
        guard let first = segments.first, first.column < left,
          left - first.column <= farthestInset
        else { continue }
        if segments.count > 1, abs(segments[1].column - left) <= 1, text[first.bytes].isMarker {
          markers = min(markers, first.column)
        }
        if first.end - first.column >= 40 { long[first.column, default: 0] += 1 }
      }
      let edge =
        long.filter { $0.value > 1 }.keys.min().map { min($0, markers) }
        ?? (markers < left ? markers : inset(lines, texts, left))
      guard edge < left else { break }
      left = edge
    }
    return left
  }

  /// The edge of a page on which most words stand in a table's last column: lines of text above the
  /// table and below it begin far left of that column and run far into it, as no margin's do.
  static func crossingEdge(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ heaviest: Int
  ) -> Int? {
    var crossings: [Int: [Int]] = [:]
    var firstLine: Int?
    for (index, (segments, text)) in zip(lines, texts).enumerated() {
      guard let first = segments.first else { continue }
      if firstLine == nil, segments.contains(where: { abs($0.column - heaviest) <= 1 }) {
        firstLine = index
      }
      guard first.column < heaviest - farthestInset, first.end - first.column >= 40,
        first.end > heaviest + 12, !isLetterhead(text[first.bytes]),
        FurnitureLine(text[first.bytes], .builtIn) == nil
      else { continue }
      crossings[first.column, default: []].append(index)
    }
    guard let firstLine else { return nil }
    return crossings.filter { crossing in
      crossing.value.contains { $0 < firstLine } && crossing.value.contains { $0 > firstLine }
    }.keys.min()
  }

  /// The edge of a page on which most words stand in notes, whose numbers hang left of them: numbers
  /// alone, beside lines that cross the edge, are no margin.
  static func hangingEdge(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ left: Int
  ) -> Int {
    var edge = left
    var hasNumber = false
    for (segments, text) in zip(lines, texts) {
      guard let first = segments.first, first.column < left - 1 else { continue }
      let isNumber =
        segments.count == 1 && first.bytes.count < 3 && text[first.bytes].allSatisfy(\.isDigit)
      guard isNumber || first.end > left + 1 else { return left }
      hasNumber = hasNumber || isNumber
      edge = min(edge, first.column)
    }
    return hasNumber ? edge : left
  }

  /// The places at which stretches begin again and again and which no line of text crosses.
  static func rightEdges(_ lines: [[Columns.Segment]], _ left: Int) -> [Int] {
    var starts: [Int: Int] = [:]
    var widest = 0
    for segments in lines {
      for (index, segment) in segments.enumerated() {
        // A page's number and a chamber's are no column.
        if segment.column > left + 20, segment.end - segment.column > 3 {
          starts[segment.column, default: 0] += 1
        }
        // The last stretch before a gap bounds the text; a first one bounds it always.
        if segment.column <= left + 12 || index == 0, segment.column <= left + 20 {
          widest = max(widest, segment.end)
        }
      }
    }
    return starts.filter { $0.value >= 2 && $0.key > widest }.keys.sorted()
  }

  /// Whether what stands right of an edge is a table's last column: row for row there are two cells or more left of it.
  static func isLastCell(_ lines: [[Columns.Segment]], _ left: Int, _ edge: Int) -> Bool {
    var rows = 0
    for segments in lines {
      guard let last = segments.last, abs(last.column - edge) <= 1 else { continue }
      if segments.dropLast().count(where: { $0.column >= left - 1 }) > 1 { rows += 1 }
    }
    return rows > 2
  }

  /// Whether what stands right of an edge belongs to a margin.
  ///
  /// Among it are words of a letterhead or a note's number; otherwise it is a table's last column.
  static func isMargin(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ edge: Int
  ) -> Bool {
    let foot = lines.lastIndex { !$0.isEmpty }
    var labels = 0
    for (index, (segments, text)) in zip(lines, texts).enumerated() {
      guard let last = segments.last, abs(last.column - edge) <= 1 else { continue }
      if isLetterhead(text[last.bytes]) { return true }
      // A table's column has one head, a house's column of fields several labels.
      if isLabelAlone(text[last.bytes]) { labels += 1 }
      if labels > 1 { return true }
      var cursor = Cursor(text[last.bytes])
      // The number at the page's foot is its own.
      if segments.count == 1, index != foot, cursor.takeDigits(1...2) != nil { return true }
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is an item's marker and nothing else: `•`, `3.`, `b)`.
  fileprivate var isMarker: Bool {
    guard count <= 5 else { return false }
    return ListMarker((Array(self) + [Byte.blank, UInt8(ascii: "x")])[...]) != nil
  }
}
