/// Plain text as it may stand in HTML, between tags and in quoted values alike.
public enum MarkupEscape {
  /// Adds text in UTF-8, with `&`, `<`, `>`, `"` and `'` escaped.
  ///
  /// Runs without any of the five are copied whole: letters have one in hundreds of bytes.
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for index in text.indices {
      guard let escaped = escape(text[index]) else { continue }
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
    default: nil
    }
  }
}
