internal import ByteRuns

/// Writes a table as RFC 4180 has it: commas, lines ended by CR and LF, cells in quotes where they
/// need them.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// - Parameter count: how many bytes there may well be.
  init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

  /// Adds a row.
  mutating func row(_ cells: [String]) {
    for cell in cells { add(cell) }
    endRow()
  }

  /// Begins a row of which the first cells were written before, as `cells` gives them.
  mutating func beginRow(after head: [UInt8]) {
    bytes += head
    isFirst = false
  }

  /// Ends a row.
  mutating func endRow() {
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Cells as the beginning of several rows.
  static func cells(_ cells: [String]) -> [UInt8] {
    var writer = CSVWriter()
    for cell in cells { writer.add(cell) }
    return writer.bytes
  }

  /// Adds a cell.
  mutating func add(_ cell: String) { cell.withBytes { add($0) } }

  /// Adds a cell of these bytes.
  mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    let quoted = Self.needsQuotes(cell)
    if quoted { bytes.append(UInt8(ascii: "\"")) }
    // A spreadsheet takes a cell that begins like this for a formula; the apostrophe makes it words.
    if cell.first.map(Self.isFormula) ?? false { bytes.append(UInt8(ascii: "'")) }
    guard quoted else {
      bytes.append(contentsOf: cell)
      return
    }
    var start = 0
    while start < cell.count {
      let end = cell.place(of: UInt8(ascii: "\""), from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: cell[start..<end]))
      if end < cell.count { bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: "\"")]) }
      start = end + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13: true
    default: false
    }
  }

  /// A run ends at a comma or a quotation mark, and at each control character.
  private static let plain = PlainRun(until: UInt8(ascii: ","), UInt8(ascii: "\""))

  private static func needsQuotes(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = plain.end(of: cell, from: 0)
    while place < cell.count {
      switch cell[place] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13: return true
      default: place = plain.end(of: cell, from: place + 1)
      }
    }
    return false
  }
}
