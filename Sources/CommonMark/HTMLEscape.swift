internal import ByteRuns

/// Words as HTML.
enum HTMLEscape {
  /// Adds words with `&`, `<`, `>` and `"` in their escaped form and control characters as U+FFFD, run
  /// by run.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    plain.append(bytes, to: &html) { HTMLSign.replacement(bytes, $0) }
  }

  private static let plain = PlainRun(
    until: UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""))

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
