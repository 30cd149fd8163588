/// A text's first words as the last part of an address: `Dit bezoek vond plaats` becomes
/// `dit-bezoek-vond-plaats`.
enum Slug {
  /// The first words in lower case without accents, `-` between them; empty where there are none.
  ///
  /// - Parameters:
  ///   - words: how many words at most.
  ///   - limit: how many bytes at most; a word that does not fit is left out, unless it is the first.
  static func of(_ text: [UInt8], words: Int = 6, limit: Int = 48) -> [UInt8] {
    var slug: [UInt8] = []
    // Room for what makes an address of it.
    slug.reserveCapacity(min(text.count, limit) + 24)
    var count = 0
    var wordStart = 0
    var inWord = false
    var index = 0
    while index < text.count {
      let (kind, width) = read(text, at: index)
      index += width
      if kind == .gap { inWord = false }
      guard kind == .letter || kind == .folded else { continue }
      if !inWord {
        if count == words { return slug }
        wordStart = slug.count
        if count > 0 { slug.append(UInt8(ascii: "-")) }
        count += 1
        inWord = true
      }
      if kind == .letter {
        slug.append(text[index - 1] | 0x20)
      } else {
        slug += folded(text, at: index - width)
      }
      if slug.count > limit { return Array(slug.prefix(wordStart > 0 ? wordStart : limit)) }
    }
    return slug
  }

  /// What a character is in an address: a letter or digit of ASCII, small or not, a letter with an
  /// accent, nothing, or the gap between words.
  private enum Piece {
    case letter, folded, nothing, gap
  }

  private static func read(_ text: [UInt8], at index: Int) -> (Piece, width: Int) {
    switch text[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return (.letter, 1)
    case UInt8(ascii: "'"): return (.nothing, 1)
    case 0xC3...0xC5 where index + 1 < text.count:
      return (folded(text, at: index).isEmpty ? .gap : .folded, 2)
    case 0xCC, 0xCD:  // accents that stand for themselves, after their letter
      return (.nothing, 2)
    case 0xE2 where index + 2 < text.count:  // ’ within a word: thema’s
      let isApostrophe = text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0x98
      return (isApostrophe ? .nothing : .gap, 3)
    default: return (.gap, 1)
    }
  }

  /// The letters that stand for one of two bytes, U+00C0 to U+017F.
  private static func folded(_ text: [UInt8], at index: Int) -> [UInt8] {
    folding[(Int(text[index]) - 0xC3) * 64 + Int(text[index + 1] & 0x3F)]
  }

  /// The letters U+00C0 to U+017F without their accents.
  private static let folding: [[UInt8]] = {
    let table = """
      a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss \
      a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y \
      a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
      g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l \
      l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s \
      s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
      """
    return table.split(separator: " ").map { $0 == "." ? [] : Array($0.utf8) }
  }()
}
