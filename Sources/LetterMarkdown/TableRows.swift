internal import LetterModel

/// A table as pipe table: head, rule, rows, each on one line.
enum TableRows {
  /// The lines.
  static func lines(of table: Table) -> [[UInt8]] {
    let rule = "|" + String(repeating: " --- |", count: table.head.count)
    var lines = [line(table.head), Array(rule.utf8)]
    lines.reserveCapacity(table.rows.count + 2)
    for row in table.rows { lines.append(line(row)) }
    return lines
  }

  private static func line(_ cells: [[Inline]]) -> [UInt8] {
    var bytes = Array("|".utf8)
    for cell in cells {
      bytes.append(32)
      bytes += InlineWriter.cell(cell)
      bytes += " |".utf8
    }
    return bytes
  }
}
