/// Letters brought to one form for comparing: small, without marks, as small numbers.
///
/// 0 stands for what is no letter or digit, 1–26 for a–z, 27–36 for digits, 37 for any other letter.
enum FoldedByte {
  /// How many classes there are.
  static let count = 38
  /// The class of letters beyond the Latin ones.
  static let otherLetter: UInt8 = 37

  /// One letter, digit or other character of a text.
  struct Scalar {
    /// The class, 0 for what stands between words.
    var folded: UInt8
    /// How many bytes it takes.
    var width: Int
    /// Whether it is a capital letter.
    var isCapital: Bool
    /// Whether it is a mark that belongs to the letter before, or a soft hyphen.
    var isIgnored: Bool
    /// Whether it is a digit above or below the line: that of `CO₂` and `m²`, or a note's call.
    var isRaised = false
  }

  /// The classes of ASCII.
  static let ascii: [UInt8] = (0..<128).map { byte in
    switch byte {
    case 97...122: UInt8(byte - 96)
    case 65...90: UInt8(byte - 64)
    case 48...57: UInt8(byte - 48 + 27)
    default: 0
    }
  }

  /// Base letters of U+00C0…U+017F, `?` for what is no letter; ß and the like by their first letter.
  private static let latin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The scalar at an offset of well-formed UTF-8; bytes that are none count as one that separates.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Scalar {
    let lead = bytes[offset]
    if lead < 0x80 {
      return Scalar(
        folded: ascii[Int(lead)], width: 1, isCapital: (65...90).contains(lead), isIgnored: false)
    }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard width > 1, offset + width <= bytes.count else {
      return Scalar(folded: 0, width: 1, isCapital: false, isIgnored: false)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in offset + 1..<offset + width { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return scalar(value, width: width)
  }

  private static func scalar(_ value: UInt32, width: Int) -> Scalar {
    switch value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079, 0x2080...0x2089:
      // U+00B9 and U+2081 are a 1.
      let digit = value == 0xB9 ? 1 : value & 0xF
      return Scalar(
        folded: UInt8(27 + digit), width: width, isCapital: false, isIgnored: false, isRaised: true)
    case 0xC0...0x17F:
      let base = latin[Int(value - 0xC0)]
      let isCapital = value < 0xE0 ? value != 0xDF : value > 0xFF && isExtendedCapital(value)
      return Scalar(
        folded: base == UInt8(ascii: "?") ? 0 : base - 96, width: width, isCapital: isCapital,
        isIgnored: false)
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F:
      return Scalar(folded: 0, width: width, isCapital: false, isIgnored: true)
    case 0x180...0x2FF, 0x370...0x1FFF, 0x3040...0xD7FF, 0x10000...0x1EFFF:
      return Scalar(folded: otherLetter, width: width, isCapital: false, isIgnored: false)
    default:
      return Scalar(folded: 0, width: width, isCapital: false, isIgnored: false)
    }
  }

  /// Capitals are even in U+0100…U+0137 and U+014A…U+0177, odd in between and above.
  private static func isExtendedCapital(_ value: UInt32) -> Bool {
    switch value {
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1
    default: value % 2 == 0
    }
  }
}
