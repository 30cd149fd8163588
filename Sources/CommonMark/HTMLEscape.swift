/// Words as HTML.
enum HTMLEscape {
  /// Adds words with `&`, `<`, `>` and `"` in their escaped form and control characters as U+FFFD, run
  /// by run.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var start = 0
    for index in bytes.indices {
      let escaped: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): escaped = "&amp;"
      case UInt8(ascii: "<"): escaped = "&lt;"
      case UInt8(ascii: ">"): escaped = "&gt;"
      case UInt8(ascii: "\""): escaped = "&quot;"
      // HTML has no other control characters than the blanks: what a reader cannot see is shown as lost.
      case 9, 10, 12, 13: continue
      // A vertical tab parts words.
      case 11: escaped = " "
      case 0..<32, 127: escaped = "\u{FFFD}"
      // U+FFFE and U+FFFF are no characters: the last byte of each becomes that of U+FFFD.
      case 0xBE...0xBF where index > 1 && bytes[index - 1] == 0xBF && bytes[index - 2] == 0xEF:
        html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        html.append(0xBD)
        start = index + 1
        continue
      default: continue
      }
      html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      html.append(
        contentsOf: UnsafeBufferPointer(start: escaped.utf8Start, count: escaped.utf8CodeUnitCount))
      start = index + 1
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Adds words in their escaped form.
  static func append(_ bytes: [UInt8], to html: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, to: &html) }
  }

  /// A text in its escaped form.
  static func bytes(_ text: String) -> [UInt8] {
    var html: [UInt8] = []
    append(Array(text.utf8), to: &html)
    return html
  }
}
