/// A hyphen at a line's end, and what it was in the text before the line was broken.
enum LineEndHyphen {
  /// What becomes of the hyphen.
  enum Outcome {
    /// Put there by the break: `Kazach-⏎stan`.
    case joined
    /// The word's own: `OVSE-⏎voorzitterschap`, or a link's.
    case kept
    /// The word's own, with the blank after it: `diplomatieke-⏎en dienstpaspoorten`.
    case suspended
  }

  /// The outcome, and whether the evidence decides it.
  ///
  /// The document's own words come first, then what the spelling tells; else the hyphen was the
  /// break's. `left` ends in the hyphen; `right` begins the next line, and `then` is its second word.
  static func outcome(
    left: ArraySlice<UInt8>, right: ArraySlice<UInt8>, then: ArraySlice<UInt8>,
    _ document: DocumentWords?, _ words: Vocabulary
  ) -> (outcome: Outcome, isSure: Bool) {
    if isLink(left) { return (.kept, true) }
    let next = right.prefix(while: \.isWord)
    if words.conjunctions.contains(next.map(\.lowered)), next.count == right.count {
      return (isPlural(left, next, then, document, words) ? .joined : .suspended, true)
    }
    // `mens-⏎tot-mens-contacten`: a small word between hyphens stands between words; `Aals-⏎meer- en
    // Kaagbaan` is none.
    let rest = right.dropFirst(next.count)
    if rest.first == Byte.hyphen, rest.dropFirst().first?.isLetter == true,
      words.isSmall(next.map(\.lowered))
    {
      return (.kept, true)
    }
    let whole = left.withoutQuote.drop { !$0.isWord }
    var tail = right.withoutClosing.prefix { $0.isWord || $0 == Byte.hyphen }
    if tail.last == Byte.hyphen { tail.removeLast() }
    if let document {
      let kept = document.contains(Array(whole) + tail)
      let joined = document.contains(Array(whole.dropLast()) + tail)
      if kept != joined { return (kept ? .kept : .joined, true) }
      // The text sets the same part before a hyphen in the middle of a line: `no-claimteruggaaf`.
      if document.hyphens(after: whole.dropLast()) { return (.kept, true) }
    }
    let stem = whole.dropLast().lastPart
    if keepsByShape(stem: stem, next: next, document?.spelling ?? words.spelling, words) {
      return (.kept, true)
    }
    // Two words of the text that are set together for the first time here: nobody can tell.
    let isOpen = document.map {
      stem.count > 3 && next.count > 3 && $0.contains(stem) && $0.contains(next)
    }
    return (.joined, isOpen != true)
  }

  /// Whether `en` is a word's own ending: `Marktpartij-⏎en hebben`.
  ///
  /// A syllable begins with it only after a vowel; and after `kolen- en` comes the other word, never
  /// an article, a preposition or an auxiliary.
  private static func isPlural(
    _ left: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>, _ then: ArraySlice<UInt8>,
    _ document: DocumentWords?, _ words: Vocabulary
  ) -> Bool {
    let stem = left.withoutQuote.dropLast()
    guard words.plurals.contains(next.map(\.lowered)), let last = stem.last,
      isVowel(last) || last == UInt8(ascii: "j")
    else { return false }
    return document?.contains(Array(stem) + next) == true || words.isSmall(then.map(\.lowered))
  }

  /// Whether a word is a link or a number that a hyphen belongs to: `https://…-nieuwe-`, `ECLI:NL-`.
  private static func isLink(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 6 else { return false }
    let text = word.map(\.lowered)
    return text.starts(with: Array("www.".utf8)) || text.starts(with: Array("ecli:".utf8))
      || zip(zip(text, text.dropFirst()), text.dropFirst(2)).contains {
        $0.0.0 == Byte.colon && $0.0.1 == UInt8(ascii: "/") && $0.1 == UInt8(ascii: "/")
      }
  }

  /// Whether spelling keeps a hyphen: after capitals, digits, abbreviations without a vowel and
  /// single letters, before capitals, between vowels that would run together (`zee-eend`), and with
  /// the parts that the language's file names (`oud-`, `-generaal`).
  private static func keepsByShape(
    stem: ArraySlice<UInt8>, next: ArraySlice<UInt8>, _ spelling: Spelling, _ words: Vocabulary
  ) -> Bool {
    guard let last = stem.last, let first = next.first else { return true }
    // `STAATSSECRE-⏎TARIS`: in a line of capitals they prove nothing, and no abbreviation is as long.
    if stem.count > longestAcronym, next.count > 1, stem.allSatisfy(\.isCapital),
      next.allSatisfy(\.isCapital)
    {
      return keepsByShape(
        stem: stem.map(\.lowered)[...], next: next.map(\.lowered)[...], spelling, words)
    }
    if last.isDigit || last.isCapital || first.isDigit || first.isCapital { return true }
    // `Bakker-⏎Łukaszewicz`
    if first >= 0x80, next.firstScalar?.properties.isUppercase == true { return true }
    if stem.count == 1 { return true }
    if stem.dropFirst().contains(where: \.isCapital) { return true }
    let lowered = stem.map(\.lowered)
    if !lowered.contains(where: isVowel) && !lowered.contains(where: { $0 >= 0x80 }) { return true }
    let lower = next.map(\.lowered)
    if spelling.firsts.contains(lowered) {
      // `ex-⏎port` is one word.
      return !spelling.unparted.contains { (lowered + lower).starts(with: $0) }
    }
    if words.hyphenSeconds.contains(lower) { return true }
    // An ending is no second part: `afvloei-⏎ingsregeling`.
    if words.endings.contains(where: { lower.starts(with: $0.bytes) }) { return false }
    return spelling.clashes.contains([last.lowered, first.lowered])
  }

  /// No abbreviation that is written in capitals has more letters.
  private static let longestAcronym = 5

  private static func isVowel(_ byte: UInt8) -> Bool { Array("aeiouy".utf8).contains(byte) }
}

extension ArraySlice<UInt8> {
  /// Without a quotation mark at its start, whose bytes would count as a letter's: `«Veilig-`.
  var withoutQuote: ArraySlice<UInt8> {
    var slice = self
    while slice.first == UInt8(ascii: "(") || slice.first == UInt8(ascii: "[") {
      slice.removeFirst()
    }
    if slice.starts(with: [0xC2, 0xAB]) { return slice.dropFirst(2) }
    for sign: [UInt8] in [[0xE2, 0x80, 0x98], [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9E]]
    where slice.starts(with: sign) {
      return slice.dropFirst(3)
    }
    return slice
  }

  /// Up to a closing quotation mark: `heid»,`.
  var withoutClosing: ArraySlice<UInt8> {
    var index = startIndex
    while index < endIndex {
      if self[index] == 0xC2, index + 1 < endIndex, self[index + 1] == 0xBB { break }
      if self[index] == 0xE2, index + 2 < endIndex, self[index + 1] == 0x80,
        self[index + 2] == 0x9D || self[index + 2] == 0x99
      {
        break
      }
      index += 1
    }
    return self[..<index]
  }

  /// After the last hyphen or other sign.
  var lastPart: ArraySlice<UInt8> {
    guard let sign = lastIndex(where: { !$0.isWord }) else { return self }
    return self[(sign + 1)...]
  }
}
