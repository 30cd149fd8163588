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
    var rest = row.text.startIndex
    for mark in marks(in: row.text) {
      for piece in [row.text[rest..<mark.lowerBound].trimmed, row.text[mark]]
      where !piece.isEmpty {
        append(piece, of: row, to: &parted)
      }
      rest = mark.upperBound
    }
    guard rest > row.text.startIndex else { return parted.append(row) }
    let piece = row.text[rest...].trimmed
    if !piece.isEmpty { append(piece, of: row, to: &parted) }
  }

  private func append(_ piece: ArraySlice<UInt8>, of row: Row, to parted: inout [Row]) {
    var part = row.part(piece)
    if piece.startIndex > row.text.startIndex { part.gap = 0 }
    parted.append(part)
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
