/// Text that is set in two columns, put in the order of reading: the left one, then the right one.
///
/// Two columns of text are as wide as each other and their lines nearly full, over many rows in which
/// nothing crosses the gutter; a table's cells are shorter, a margin's lines are narrower.
struct TextColumns {
  /// Fewer rows, or shorter lines, are no columns of text.
  private static let fewestRows = 6
  private static let fewestCharacters = 20

  private let rows: [PrintedRow]
  /// Where the columns begin.
  private let left: Int
  private let right: Int

  /// The rows of a sheet in the order of reading.
  static func inOrder(_ rows: [PrintedRow]) -> [PrintedRow] {
    guard let columns = TextColumns(rows) else { return rows }
    return columns.ordered
  }

  /// Finds the columns of a sheet; nil where it has none.
  private init?(_ rows: [PrintedRow]) {
    var pairs: [Int: [(left: PrintedRow.Stretch, right: PrintedRow.Stretch)]] = [:]
    for row in rows {
      for (stretch, next) in zip(row.stretches, row.stretches.dropFirst())
      where min(stretch.count, next.count) >= Self.fewestCharacters {
        pairs[next.left / 2_000, default: []].append((stretch, next))
      }
    }
    // Of two places with as many pairs the leftmost.
    guard
      let found = pairs.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) })?.value,
      found.count >= Self.fewestRows,
      let begin = found.map(\.left.left).min(), let end = found.map(\.left.right).max(),
      let start = found.map(\.right.left).min(), let last = found.map(\.right.right).max(),
      begin < end, end < start
    else { return nil }
    let widths = (end - begin, last - start)
    let full = found.count { $0.left.right > end - widths.0 / 5 }
    guard abs(widths.0 - widths.1) * 4 <= widths.0, full * 5 >= found.count * 3 else { return nil }
    self.rows = rows
    left = begin
    right = start
  }

  private var ordered: [PrintedRow] {
    var result: [PrintedRow] = []
    var index = 0
    while index < rows.count {
      let end = region(from: index)
      if end > index {
        result += rows[index..<end].compactMap { side($0, isRight: false) }
        result += rows[index..<end].compactMap { side($0, isRight: true) }
        index = end
      } else {
        result.append(rows[index])
        index += 1
      }
    }
    return result
  }

  /// The end of the rows in columns that begin at a row; the row itself where none do.
  private func region(from start: Int) -> Int {
    guard isInColumns(rows[start]), side(rows[start], isRight: true) != nil else { return start }
    var end = start
    while end < rows.count, isInColumns(rows[end]) {
      if side(rows[end], isRight: true) == nil, end > start {
        // Below the right column's end the left one goes on only within a paragraph.
        let height = rows[end].stretches.map(\.height).max() ?? 0
        guard rows[end].baseline - rows[end - 1].baseline <= height * 3 / 2 else { break }
      }
      end += 1
    }
    return end
  }

  /// Whether nothing of a row crosses the gutter, and its right part begins where the column does.
  private func isInColumns(_ row: PrintedRow) -> Bool {
    row.stretches.allSatisfy { $0.left >= right || $0.right + $0.height / 2 <= right }
  }

  /// One column's part of a row, the right one put where the left one begins.
  private func side(_ row: PrintedRow, isRight: Bool) -> PrintedRow? {
    var part = row
    part.stretches = row.stretches.filter { ($0.left >= right) == isRight }
    guard !part.stretches.isEmpty else { return nil }
    let shift = isRight ? right - left : 0
    for index in part.stretches.indices {
      part.stretches[index].left -= shift
      part.stretches[index].right -= shift
    }
    return part
  }
}
