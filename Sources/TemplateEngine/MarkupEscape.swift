/// Plain text as it may stand in HTML, between tags and in quoted values alike.
public enum MarkupEscape {
  /// Adds text in UTF-8, with `&`, `<`, `>`, `"` and `'` escaped, and control characters as
  /// U+FFFD.
  ///
  /// Runs without any of the five are copied whole: letters have one in hundreds of bytes.
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      guard let escaped = escape(text[index]) else {
        // U+FFFE and U+FFFF are no characters: the last byte of each becomes that of U+FFFD.
        if text[index] >= 0xBE, index > 1, text[index - 1] == 0xBF, text[index - 2] == 0xEF {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
          output.append(0xBD)
          start = index + 1
        }
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      output.append(contentsOf: escaped.utf8)
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // HTML has no other control characters than the blanks: what a reader cannot see is shown as lost.
    case 9, 10, 12, 13: nil
    // A vertical tab parts words.
    case 11: " "
    case 0..<32, 127: "\u{FFFD}"
    default: nil
    }
  }
}
