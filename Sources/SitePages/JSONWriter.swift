/// Writes JSON with its keys in the order given, the same for the same values.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ write: (inout JSONWriter) -> Void) { within("{", "}", write) }

  mutating func array(_ write: (inout JSONWriter) -> Void) { within("[", "]", write) }

  /// Begins a member; its value follows.
  mutating func key(_ name: String) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func text(_ text: String?) {
    separate()
    if let text { string(text) } else { bytes.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  mutating func number(_ number: Int?) {
    separate()
    bytes.append(contentsOf: (number.map { String($0) } ?? "null").utf8)
    needsComma = true
  }

  mutating func texts(_ texts: [String]) {
    array { writer in for text in texts { writer.text(text) } }
  }

  /// A line break between the entries of a long list, for whoever reads or compares the file.
  mutating func breakLine() {
    separate()
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func within(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ write: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: opening))
    needsComma = false
    write(&self)
    bytes.append(UInt8(ascii: closing))
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case 0..<32:
        bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
