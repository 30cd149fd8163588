/// What an item of a list begins with.
struct ListMarker {
  /// How the items of one list are marked.
  enum Kind: Hashable {
    /// `–`, `•`, `-` and the like, each a list of its own.
    case bullet(UInt32)
    /// `1.`, `1)`.
    case number
    /// `a.`, `a)`.
    case letter
  }

  /// The kind of list.
  let kind: Kind
  /// Its place in the list: 1 for `1.` and `a.`; 0 for bullets.
  let ordinal: Int
  /// The item's text.
  let rest: ArraySlice<UInt8>

  private static let bullets: Set<UInt32> = [
    0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2022, 0x2023, 0x25E6, 0x25AA, 0x25CF, 0xB7,
    0x2A, 0xF0B7, 0x25A0, 0x2043,
  ]

  /// Whether a sign marks items of lists.
  static func isBullet(_ sign: Unicode.Scalar) -> Bool { bullets.contains(sign.value) }

  /// Reads a row that begins with a marker and a blank; nil for any other.
  init?(_ text: ArraySlice<UInt8>) {
    guard let first = text.first, !first.isLetter || first >= 0x80 || text.dropFirst().first != nil
    else { return nil }
    if let bullet = Self.bullet(text) {
      kind = .bullet(bullet.scalar)
      ordinal = 0
      rest = bullet.rest
      return
    }
    guard let numbered = Self.label(text) else { return nil }
    (kind, ordinal, rest) = numbered
  }

  private static func bullet(_ text: ArraySlice<UInt8>) -> (
    scalar: UInt32, rest: ArraySlice<UInt8>
  )? {
    guard let scalar = text.firstScalar, bullets.contains(scalar.value) else { return nil }
    let rest = text.dropFirst(UTF8.width(scalar))
    guard rest.first == Byte.blank, rest.dropFirst().contains(where: { $0 != Byte.blank }) else {
      return nil
    }
    return (scalar.value, rest.trimmed)
  }

  /// `1.`, `12)`, `(3)`, `a.`, `b)` with a blank after it.
  private static func label(_ text: ArraySlice<UInt8>) -> (Kind, Int, ArraySlice<UInt8>)? {
    var cursor = Cursor(text)
    let opened = text.first == UInt8(ascii: "(") && cursor.take(UInt8(ascii: "("))
    let digits = cursor.take(while: \.isDigit)
    let label = digits.isEmpty ? cursor.take(while: \.isSmall) : digits
    guard !label.isEmpty, label.count <= (digits.isEmpty ? 1 : 2),
      let closed = cursor.rest.first,
      closed == UInt8(ascii: ")") || (closed == Byte.stop && !opened)
    else { return nil }
    let rest = cursor.rest.dropFirst()
    guard rest.first == Byte.blank, let first = label.first else { return nil }
    let ordinal = digits.isEmpty ? Int(first) - 96 : label.reduce(0) { $0 * 10 + Int($1 - 48) }
    return (digits.isEmpty ? .letter : .number, ordinal, rest.trimmed)
  }
}
