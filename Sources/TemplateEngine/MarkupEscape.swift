public import ByteRuns

/// Plain text as it may stand in HTML, between tags and in quoted values alike.
public enum MarkupEscape {
  /// Adds text in UTF-8, with `&`, `<`, `>`, `"` and `'` escaped, and control characters as
  /// U+FFFD.
  ///
  /// Runs without any of the five are copied whole: letters have one in hundreds of bytes.
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    plain.append(text, to: &output) { place in
      text[place] == UInt8(ascii: "'") ? ("&#39;", 1) : HTMLSign.replacement(text, place)
    }
  }

  /// The same behind what was written.
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout WrittenBytes) {
    plain.append(text, to: &output) { place in
      text[place] == UInt8(ascii: "'") ? ("&#39;", 1) : HTMLSign.replacement(text, place)
    }
  }

  private static let plain = PlainRun(
    until: UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
    UInt8(ascii: "'"))
}
