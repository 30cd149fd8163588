internal import ByteRuns

/// Words as HTML.
enum HTMLEscape {
  /// Adds words with `&`, `<`, `>` and `"` in their escaped form and control characters as U+FFFD, run
  /// by run.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var start = 0
    var place = plain.end(of: bytes, from: 0)
    while place < bytes.count {
      if let (escaped, width) = escape(bytes, place) {
        html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
        html.append(
          contentsOf: UnsafeBufferPointer(
            start: escaped.utf8Start, count: escaped.utf8CodeUnitCount))
        start = place + width
      }
      place = plain.end(of: bytes, from: max(place + 1, start))
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static let plain = PlainRun(
    until: UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""))

  /// What stands for the bytes at a place, and how many they are; nil for what stands for itself.
  private static func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (StaticString, Int)? {
    switch bytes[place] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    // HTML has no other control characters than the blanks: what a reader cannot see is shown as lost.
    case 9, 10, 12, 13: nil
    // A vertical tab parts words.
    case 11: (" ", 1)
    case 0..<32, 127: ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF are no characters.
    case 0xEF
    where place + 2 < bytes.count && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE:
      ("\u{FFFD}", 3)
    default: nil
    }
  }

  /// Adds words in their escaped form.
  static func append(_ bytes: [UInt8], to html: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, to: &html) }
  }

  /// A text in its escaped form.
  static func bytes(_ text: String) -> [UInt8] {
    var html: [UInt8] = []
    var text = text
    text.withUTF8 { append($0, to: &html) }
    return html
  }
}
