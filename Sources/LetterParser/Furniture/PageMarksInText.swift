/// Marks of an edition's pages within a line of its text: `the treaty of [Page 60] 1856`.
struct PageMarksInText {
  private let words = Vocabulary.builtIn

  /// No such mark is longer.
  private static let longest = 24

  /// The rows with such marks in rows of their own, as they stand between other lines.
  static func parted(_ rows: [Row]) -> [Row] {
    guard rows.contains(where: { $0.text.contains(UInt8(ascii: "[")) }) else { return rows }
    let marks = PageMarksInText()
    var parted: [Row] = []
    parted.reserveCapacity(rows.count)
    for row in rows { marks.add(row, to: &parted) }
    return parted
  }

  private func add(_ row: Row, to parted: inout [Row]) {
    // What is left of the row is at a column of its own: counted from the row's beginning for each mark, a line of
    // thousands would take the square of its length.
    var rest = row
    for mark in marks(in: row.text) {
      let before = rest.text[..<mark.lowerBound].trimmed
      if !before.isEmpty { rest.add(before, to: &parted) }
      rest = rest.part(row.text[mark.lowerBound...])
      rest.add(row.text[mark], to: &parted)
      rest = rest.part(row.text[mark.upperBound...])
      rest.gap = 0
    }
    guard rest.text.startIndex > row.text.startIndex else { return parted.append(row) }
    let last = rest.text.trimmed
    if !last.isEmpty { rest.add(last, to: &parted) }
  }

  /// The marks of a row that has other words too.
  private func marks(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard let close = text[open...].prefix(Self.longest).firstIndex(of: UInt8(ascii: "]")) else {
        continue
      }
      let mark = open..<close + 1
      guard mark.count < text.count, FurnitureLine(text[mark], words)?.pageName != nil else {
        continue
      }
      marks.append(mark)
      index = mark.upperBound
    }
    return marks
  }
}

extension Row {
  /// Adds a part of the row as a row; what comes behind it has no blank line above.
  fileprivate mutating func add(_ piece: ArraySlice<UInt8>, to parted: inout [Row]) {
    parted.append(part(piece))
    gap = 0
  }
}
