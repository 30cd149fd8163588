/// The letters of words, without what a reader of a print may change: blanks, hyphens, digits, signs and
/// capitals.
enum Letters {
  /// Adds the letters of words.
  static func append(_ text: String, to letters: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A: letters.append(UInt8(scalar.value))
      case 0x41...0x5A: letters.append(UInt8(scalar.value) + 32)
      case 0..<0xC0, 0xD7, 0xF7, 0x2000...0x206F: break
      case 0xC0..<0x250: letters += UTF8.encode(scalar).map(Array.init) ?? []
      default:
        if scalar.properties.isAlphabetic { letters += UTF8.encode(scalar).map(Array.init) ?? [] }
      }
    }
  }

  /// How many letters the mark of an item has that words may begin with: one of `a.`, two of `(ii)`.
  static func ofMark(_ text: String) -> Int {
    let mark = text.utf8.prefix { $0 != Byte.blank }
    guard mark.count <= 5, mark.count < text.utf8.count, let last = mark.last,
      last == Byte.stop || last == UInt8(ascii: ")") || last == UInt8(ascii: ":")
    else { return 0 }
    let inner = mark.dropLast().drop { $0 == UInt8(ascii: "(") }
    guard inner.allSatisfy({ $0.isSmall || $0.isCapital }) else { return 0 }
    return inner.count
  }
}
