/// Sets a sheet's rows as lines of text in which columns stand below each other.
struct PageSetting {
  private let grid: ColumnGrid
  private let leading: Leading

  /// A gap is never told by more lines than this.
  private static let mostBlankLines = 6
  private static let widest = ColumnGrid.widest

  init(grid: ColumnGrid, leading: Leading) {
    self.grid = grid
    self.leading = leading
  }

  /// The lines of a sheet.
  func lines(of rows: [PrintedRow]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    // For each column, the row above that covers it, and the line it was written in.
    var above = [(baseline: Int, line: Int)?](repeating: nil, count: Self.widest + 1)
    for row in rows {
      let columns = self.columns(of: row)
      let blanks = blankLines(above: row, columns, above, lines)
      for _ in 0..<blanks { lines.append([]) }
      for (stretch, column) in zip(row.stretches, columns) {
        for index in column...min(column + stretch.count, Self.widest) {
          above[index] = (row.baseline, lines.count)
        }
      }
      lines.append(line(of: row, columns))
    }
    return lines
  }

  /// How many blank lines stand above a row.
  ///
  /// The widest of its stretches tells, for that is the text's: beside the first line of a paragraph
  /// may stand a margin's next line, beside a table's tall cell a short one. Where another stretch
  /// goes on without a gap, one blank line parts what is parted and keeps what is not.
  private func blankLines(
    above row: PrintedRow, _ columns: [Int], _ above: [(baseline: Int, line: Int)?],
    _ lines: [[UInt8]]
  ) -> Int {
    var text: (count: Int, wanted: Int)?
    var least = Self.mostBlankLines
    for (stretch, column) in zip(row.stretches, columns) {
      let end = min(column + stretch.count, Self.widest)
      guard let last = above[column...end].compactMap(\.self).max(by: { $0.line < $1.line })
      else { continue }
      let wanted = leading.blankLines(row.baseline - last.baseline, height: stretch.height)
      // Lines that only other columns have are none: a reader of columns leaves them out.
      let there = lines[(last.line + 1)...].count(where: \.isEmpty)
      let missing = max(0, min(wanted, Self.mostBlankLines) - there)
      least = min(least, missing)
      if stretch.count > text?.count ?? 0 { text = (stretch.count, missing) }
    }
    guard let wanted = text?.wanted else { return 0 }
    return max(least, min(wanted, 1))
  }

  /// Where each stretch of a row begins, in characters.
  private func columns(of row: PrintedRow) -> [Int] {
    var columns: [Int] = []
    var next = 0
    for stretch in row.stretches {
      let column = max(grid.column(stretch), next)
      columns.append(min(column, Self.widest))
      next = column + stretch.count + ColumnGrid.gap
    }
    return columns
  }

  private func line(of row: PrintedRow, _ columns: [Int]) -> [UInt8] {
    var line: [UInt8] = []
    var end = 0
    for (index, stretch) in row.stretches.enumerated() {
      let blanks = max(columns[index] - end, index == 0 ? 0 : ColumnGrid.gap)
      line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
      line += stretch.text
      end += blanks + stretch.count
    }
    return line
  }
}
