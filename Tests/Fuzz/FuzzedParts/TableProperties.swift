import Properties

@testable import SitePages

/// What must be true of a table: another reader of RFC 4180 finds every cell, and no spreadsheet a formula.
enum TableProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let rows = bytes.split(separator: 1, maxSplits: 7, omittingEmptySubsequences: false)
      .map { Fields.texts(of: Array($0)) }
    var writer = CSVWriter()
    for row in rows { writer.row(row) }
    var parted = CSVWriter()
    for row in rows {
      parted.beginRow(after: CSVWriter.cells([row[0]]))
      parted.row(Array(row.dropFirst()))
    }
    // The first cell of a row is written before the others where several rows share it.
    try must(parted.bytes == writer.bytes, "a row in two pieces is another row")
    let read = Self.read(writer.bytes)
    let wanted = rows.map { row in row.map { isFormula($0) ? "'" + $0 : $0 } }
    try must(
      read == wanted.map { $0.map { Array($0.utf8) } },
      "read as \(String(describing: read)), not \(wanted)")
  }

  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    return "=+-@\t\r\n".utf8.contains(first)
  }

  /// The cells of all rows, by the letter of RFC 4180; nil where a quotation mark stands where none may.
  private static func read(_ bytes: [UInt8]) -> [[[UInt8]]]? {
    var rows: [[[UInt8]]] = []
    var row: [[UInt8]] = []
    var index = 0
    while index < bytes.count {
      var cell: [UInt8] = []
      if bytes[index] == 34 {
        index += 1
        while index < bytes.count, bytes[index] != 34 || bytes.dropFirst(index + 1).first == 34 {
          cell.append(bytes[index])
          index += bytes[index] == 34 ? 2 : 1
        }
        guard index < bytes.count else { return nil }
        index += 1
      } else {
        while index < bytes.count, ![34, 44, 13, 10].contains(bytes[index]) {
          cell.append(bytes[index])
          index += 1
        }
      }
      row.append(cell)
      if bytes[index...].starts(with: [13, 10]) {
        rows.append(row)
        row = []
        index += 2
        continue
      }
      guard bytes[index...].first == 44 else { return nil }
      index += 1
      if bytes[index...].starts(with: [13, 10]) {
        rows.append(row + [[]])
        row = []
        index += 2
      }
    }
    return row.isEmpty ? rows : nil
  }
}
