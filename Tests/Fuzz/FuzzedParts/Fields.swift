/// Inputs taken apart into texts, and what several properties look for in bytes.
enum Fields {
  /// The texts between zero bytes, at least one; what is no UTF-8 has U+FFFD in its place.
  static func texts(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0, maxSplits: 31, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// A text's bytes without controls, tabs and line breaks made blanks: what a value in one line keeps.
  static func line(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 9, 10, 13: 32
      case 0..<32, 127: nil
      default: byte
      }
    }
  }

  /// Whether bytes stand within others.
  static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
