internal import ByteRuns

/// Plain text as it may stand in HTML, between tags and in quoted values alike.
public enum MarkupEscape {
  /// Adds text in UTF-8, with `&`, `<`, `>`, `"` and `'` escaped, and control characters as
  /// U+FFFD.
  ///
  /// Runs without any of the five are copied whole: letters have one in hundreds of bytes.
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    var place = plain.end(of: text, from: 0)
    while place < text.count {
      if let (escaped, width) = escape(text, place) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
        output.append(
          contentsOf: UnsafeBufferPointer(
            start: escaped.utf8Start, count: escaped.utf8CodeUnitCount))
        start = place + width
      }
      place = plain.end(of: text, from: max(place + 1, start))
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static let plain = PlainRun(
    until: UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"))

  /// What stands for the bytes at a place, and how many they are; nil for what stands for itself.
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (StaticString, Int)? {
    switch text[place] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    // HTML has no other control characters than the blanks: what a reader cannot see is shown as lost.
    case 9, 10, 12, 13: nil
    // A vertical tab parts words.
    case 11: (" ", 1)
    case 0..<32, 127: ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF are no characters.
    case 0xEF
    where place + 2 < text.count && text[place + 1] == 0xBF && text[place + 2] >= 0xBE:
      ("\u{FFFD}", 3)
    default: nil
    }
  }
}
