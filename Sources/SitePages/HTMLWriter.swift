/// Writes text into HTML where a template would be silly: sentences with marks, drawings.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds mark-up as it is.
  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds mark-up as it is.
  mutating func markup(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// Adds words, escaped for text and for values in double quotes.
  mutating func text(_ text: String) { self.text(text.utf8) }

  /// Adds words, escaped for text and for values in double quotes.
  mutating func text(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
