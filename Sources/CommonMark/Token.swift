/// The form in which page marks and note marks pass through cmark: a number between two characters
/// that no text has (Unicode's noncharacters U+FDD0 to U+FDD3), with a comma on both sides, so that
/// `*` beside a mark opens and closes as it does beside the `<` or `[` that the mark was.
enum Token {
  /// What a token stands for: the last byte of the character that opens it.
  enum Kind: UInt8 {
    /// A reference to a note, by its place in `MarkedSource.references`.
    case reference = 0x90
    /// A page that begins, by its code.
    case page = 0x92
  }

  /// Above every number that a token has: a page's code is below the eighth power of 63 and a million.
  private static let most = 1_000_000_000_000_000

  /// The token of a number.
  static func bytes(_ kind: Kind, _ number: Int) -> [UInt8] {
    [44, 0xEF, 0xB7, kind.rawValue] + Array(String(number).utf8)
      + [0xEF, 0xB7, kind.rawValue + 1, 44]
  }

  /// The token whose opening character stands at an index, and where what follows it begins.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (kind: Kind, number: Int, end: Int)? {
    guard isCharacter(bytes, at: index), let kind = Kind(rawValue: bytes[index + 2]) else {
      return nil
    }
    var end = index + 3
    var number = 0
    while end < bytes.count, 48...57 ~= bytes[end], number < Self.most {
      number = number * 10 + Int(bytes[end] - 48)
      end += 1
    }
    guard isCharacter(bytes, at: end), bytes[end + 2] == kind.rawValue + 1 else { return nil }
    end += 3
    return (kind, number, end < bytes.count && bytes[end] == 44 ? end + 1 : end)
  }

  /// Whether one of the four characters stands at an index.
  static func isCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xB7
      && 0x90...0x93 ~= bytes[index + 2]
  }
}
