/// Names for the bytes that the reading of letters asks about.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let formFeed: UInt8 = 12
  static let carriageReturn = UInt8(ascii: "\r")
  static let blank = UInt8(ascii: " ")
  static let hyphen = UInt8(ascii: "-")
  static let comma = UInt8(ascii: ",")
  static let stop = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { 48...57 ~= self }
  /// Whether the byte is an ASCII capital.
  var isCapital: Bool { 65...90 ~= self }
  /// Whether the byte is an ASCII small letter.
  var isSmall: Bool { 97...122 ~= self }
  /// Whether the byte belongs to a letter; every letter outside ASCII counts, and some signs with it.
  var isLetter: Bool { isCapital || isSmall || self >= 0x80 }
  /// Whether the byte belongs to a word.
  var isWord: Bool { isLetter || isDigit }
  /// The small letter of an ASCII capital, anything else as it is.
  var lowered: UInt8 { isCapital ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  /// The number that a few digits write.
  var figures: Int { reduce(0) { $0 * 10 + Int($1 - 48) } }

  /// How many characters it has.
  var characters: Int { count { $0 & 0xC0 != 0x80 } }

  /// Without blanks at either end.
  var trimmed: ArraySlice<UInt8> {
    var lower = startIndex
    var upper = endIndex
    while lower < upper, self[lower] == Byte.blank { lower += 1 }
    while upper > lower, self[upper - 1] == Byte.blank { upper -= 1 }
    return self[lower..<upper]
  }

  /// With each run of blanks made one.
  var squeezed: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for byte in self where byte != Byte.blank || bytes.last != Byte.blank { bytes.append(byte) }
    return bytes
  }

  /// Up to the first blank.
  var firstWord: ArraySlice<UInt8> { prefix { $0 != Byte.blank } }

  /// From the last blank on.
  var lastWord: ArraySlice<UInt8> {
    guard let blank = lastIndex(of: Byte.blank) else { return self }
    return self[(blank + 1)...]
  }

  /// The first Unicode scalar; nil where there is none.
  var firstScalar: Unicode.Scalar? {
    if let first, first < 0x80 { return Unicode.Scalar(first) }
    return String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// The bytes as a string.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// Whether two blanks stand next to each other.
  var hasDoubleBlank: Bool {
    var wasBlank = false
    for byte in self {
      if byte == Byte.blank, wasBlank { return true }
      wasBlank = byte == Byte.blank
    }
    return false
  }
}
