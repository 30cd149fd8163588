/// A letter's name for ever, and the last part of its page's address.
///
/// It is one path component that every file system and server takes as it is: letters, digits,
/// `-`, `_` and `.`, no dot first, at most 120 bytes.
public struct LetterID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The name.
  public let rawValue: String

  /// The name, where it may be one; nil otherwise.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= 120, text.utf8.first != UInt8(ascii: "."),
      text.utf8.allSatisfy(Self.isAllowed)
    else { return nil }
    rawValue = text
  }

  /// The name that comes nearest to a file's name: whatever an address cannot hold becomes `-`.
  public init(nearest text: String) {
    var bytes = text.utf8.prefix(120).map { Self.isAllowed($0) ? $0 : UInt8(ascii: "-") }
    while let first = bytes.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "-") {
      bytes.removeFirst()
    }
    rawValue = bytes.isEmpty ? "letter" : String(decoding: bytes, as: UTF8.self)
  }

  /// A text itself where it may be a name, else the nearest name.
  public init(for name: String) { self = LetterID(name) ?? LetterID(nearest: name) }

  /// The name itself.
  public var description: String { rawValue }

  /// By bytes, the same everywhere.
  public static func < (a: LetterID, b: LetterID) -> Bool { a.rawValue < b.rawValue }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
