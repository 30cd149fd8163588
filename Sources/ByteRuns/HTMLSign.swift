/// What stands for a character of a text in HTML, between tags and in quoted values alike.
public enum HTMLSign {
  /// The sign for the bytes at a place, and how many they are; nil for what stands for itself.
  ///
  /// `'` stands for itself: values that the program writes stand in double quotes.
  @inlinable public static func replacement(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (sign: StaticString, width: Int)? {
    switch text[place] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    // HTML has no other control characters than the blanks: what a reader cannot see is shown as lost.
    case 9, 10, 12, 13: nil
    // A vertical tab parts words.
    case 11: (" ", 1)
    case 0..<32, 127: ("\u{FFFD}", 1)
    case 0xEF where isNoCharacter(text, place): ("\u{FFFD}", 3)
    default: nil
    }
  }

  /// Whether U+FFFE or U+FFFF stands at a place, which are no characters.
  @inlinable public static func isNoCharacter(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    text[place] == 0xEF && place + 2 < text.count && text[place + 1] == 0xBF
      && text[place + 2] >= 0xBE
  }
}
