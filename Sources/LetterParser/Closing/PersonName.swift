internal import LetterModel

/// A person's name as signatures print it: `M. J. M. Verhagen`, `S.A. Blok`, `E. Brandsma-van Os`.
enum PersonName {
  /// The name of a row that holds one.
  static func name(_ row: Row, _ words: Vocabulary) -> String { name(row.text, words) }

  /// A name without what a print sets before that of one who signed the original:
  /// `w.g. drs. J. de Wit`, `(Signed) Avery Proof`.
  static func name(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> String {
    PlainSignature.unmarked(text.trimmed, words).squeezed[...].string
  }

  /// Whether a text is a name and nothing else, be it with letters behind it: `E. H. Proof, Jr.`.
  static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 90 else { return false }
    let mayHaveLetters = text.last == Byte.stop || text.contains(Byte.comma)
    let text = mayHaveLetters ? NameLetters.without(text) : text
    guard !text.isEmpty, text.count <= 70, text.first?.isSmall != true || text.count < 50,
      !text.contains(where: { $0.isDigit || $0 == Byte.colon || $0 == UInt8(ascii: ";") }),
      text.last.map({ $0.isLetter || $0 == UInt8(ascii: ")") }) == true
    else { return false }
    var hasName = false
    var isFamily = false
    var parts = 0
    var rest = text.drop { $0 == Byte.blank }
    while !rest.isEmpty {
      let part = rest.firstWord
      rest = rest[part.endIndex...].drop { $0 == Byte.blank }
      parts += 1
      guard parts <= 9, mayStand(part) else { return false }
      // The last word is the family's: `O. F. baron van Zuylichem`.
      isFamily = beginsName(part)
      if isFamily, part.count(where: \.isLetter) > 2 { hasName = true }
    }
    return hasName && isFamily
  }

  /// Whether a word may stand in a name.
  private static func mayStand(_ part: ArraySlice<UInt8>) -> Bool {
    if part.last == Byte.comma || part.count > 8 && !beginsName(part) { return false }
    return part.last != Byte.stop || part.count <= 5 || isInitials(part)
  }

  /// Whether a part begins with a capital, an elided article before it: `d’Anjou`.
  private static func beginsName(_ part: ArraySlice<UInt8>) -> Bool {
    guard let first = part.first else { return false }
    if first.isCapital || first >= 0x80 { return true }
    let rest = part.dropFirst()
    let name = rest.starts(with: [0xE2, 0x80, 0x99]) ? rest.dropFirst(3) : rest.dropFirst()
    return (rest.first == 0xE2 || rest.first == UInt8(ascii: "'")) && name.first?.isCapital == true
  }

  private static func isInitials(_ part: ArraySlice<UInt8>) -> Bool {
    part.count { $0 == Byte.stop } * 4 >= part.count
  }
}
