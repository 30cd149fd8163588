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
  /// break's. `left` ends in the hyphen; `right` begins the next line.
  static func outcome(
    left: ArraySlice<UInt8>, right: ArraySlice<UInt8>, _ document: DocumentWords?,
    _ words: Vocabulary
  ) -> (outcome: Outcome, isSure: Bool) {
    if isLink(left) { return (.kept, true) }
    let next = right.prefix(while: \.isWord)
    if words.conjunctions.contains(next.map(\.lowered)), next.count == right.count {
      return (.suspended, true)
    }
    let whole = left.drop { !$0.isWord }
    let tail = right.prefix { $0.isWord || $0 == Byte.hyphen }
    if let document {
      let kept = document.contains(Array(whole) + tail)
      let joined = document.contains(Array(whole.dropLast()) + tail)
      if kept != joined { return (kept ? .kept : .joined, true) }
    }
    let stem = whole.dropLast().lastPart
    if keepsByShape(stem: stem, next: next, document?.clashes ?? words.clashes, words) {
      return (.kept, true)
    }
    // Two words of the text that are set together for the first time here: nobody can tell.
    let isOpen = document.map {
      stem.count > 3 && next.count > 3 && $0.contains(stem) && $0.contains(next)
    }
    return (.joined, isOpen != true)
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
    stem: ArraySlice<UInt8>, next: ArraySlice<UInt8>, _ clashes: Set<[UInt8]>,
    _ words: Vocabulary
  ) -> Bool {
    guard let last = stem.last, let first = next.first else { return true }
    if last.isDigit || last.isCapital || first.isDigit || first.isCapital { return true }
    if stem.count == 1 { return true }
    if stem.dropFirst().contains(where: \.isCapital) { return true }
    let lowered = stem.map(\.lowered)
    if !lowered.contains(where: isVowel) && !lowered.contains(where: { $0 >= 0x80 }) { return true }
    if words.hyphenFirsts.contains(lowered) { return true }
    let lower = next.map(\.lowered)
    if words.hyphenSeconds.contains(lower) { return true }
    // An ending is no second part: `afvloei-⏎ingsregeling`.
    if words.endings.contains(where: { lower.starts(with: $0.bytes) }) { return false }
    return clashes.contains([last.lowered, first.lowered])
  }

  private static func isVowel(_ byte: UInt8) -> Bool { Array("aeiouy".utf8).contains(byte) }
}

extension ArraySlice<UInt8> {
  /// After the last hyphen or other sign.
  var lastPart: ArraySlice<UInt8> {
    guard let sign = lastIndex(where: { !$0.isWord }) else { return self }
    return self[(sign + 1)...]
  }
}

/// The whole words of a document: evidence for words that its line ends broke.
struct DocumentWords: Sendable {
  private var hashes: Set<UInt64> = []
  /// Pairs of vowels that the document's language parts with a hyphen.
  let clashes: Set<[UInt8]>

  /// No words yet.
  init(clashes: Set<[UInt8]>) { self.clashes = clashes }

  /// Adds the words of a text but the one at a place.
  mutating func insert(words text: ArraySlice<UInt8>, without excluded: Range<Int>?) {
    for word in text.split(separator: Byte.blank)
    where excluded?.lowerBound != word.startIndex && word.last != Byte.hyphen {
      insert(word)
    }
  }

  /// Gathers the words of all rows but those that a line end broke.
  init(_ rows: [Row], clashes: Set<[UInt8]>) {
    self.clashes = clashes
    hashes.reserveCapacity(rows.count * 12)
    var broken = false
    for row in rows {
      var rest = row.text
      while true {
        rest = rest.drop { $0 == Byte.blank }
        guard !rest.isEmpty else { break }
        let word = rest.firstWord
        rest = rest[word.endIndex...]
        let isLast = rest.isEmpty
        if !broken, !(isLast && word.last == Byte.hyphen) { insert(word) }
        broken = isLast && word.last == Byte.hyphen
      }
    }
  }

  private mutating func insert(_ word: ArraySlice<UInt8>) {
    var word = word.drop { !$0.isWord }
    while let last = word.last, !last.isWord { word.removeLast() }
    if !word.isEmpty { hashes.insert(Self.hash(word)) }
  }

  /// Whether the document has the word, without regard to case.
  func contains(_ word: some Sequence<UInt8>) -> Bool { hashes.contains(Self.hash(word)) }

  /// FNV-1a of the small letters.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte.lowered)) &* 0x100_0000_01B3 }
    return hash
  }
}
