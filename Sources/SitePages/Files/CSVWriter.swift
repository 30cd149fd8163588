/// Writes a table as RFC 4180 has it: commas, lines ended by CR and LF, cells in quotes where they
/// need them.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Adds a row.
  mutating func row(_ cells: [String]) {
    for cell in cells { add(cell) }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    isFirst = true
  }

  /// Adds a row of which the first cells were written before, as `cells` gives them.
  mutating func row(after head: [UInt8], _ cells: [String]) {
    bytes += head
    isFirst = false
    row(cells)
  }

  /// Cells as the beginning of several rows.
  static func cells(_ cells: [String]) -> [UInt8] {
    var writer = CSVWriter()
    for cell in cells { writer.add(cell) }
    return writer.bytes
  }

  private mutating func add(_ cell: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    var cell = cell
    cell.withUTF8 { add($0) }
  }

  private mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
    let defused = cell.first.map(Self.isFormula) ?? false
    let quoted = cell.contains(where: Self.needsQuotes)
    if quoted { bytes.append(UInt8(ascii: "\"")) }
    // A spreadsheet takes a cell that begins like this for a formula; the apostrophe makes it words.
    if defused { bytes.append(UInt8(ascii: "'")) }
    guard quoted else {
      bytes += cell
      return
    }
    for byte in cell {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 10, 13: true
    default: false
    }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
  }
}
