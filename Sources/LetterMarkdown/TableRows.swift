internal import LetterModel

/// A table as pipe table: head, rule, rows, each on one line.
enum TableRows {
  /// The lines.
  static func lines(of table: Table) -> [[UInt8]] {
    let rule = "|" + String(repeating: " --- |", count: table.head.count)
    return [line(table.head), Array(rule.utf8)] + table.rows.map(line)
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
