internal import Languages

/// What is asked of one language's words, once it is known which a text is in.
struct WordsByLanguage: Sendable {
  /// The words that letters use most, the small ones with them.
  private let frequent: [String: Set<[UInt8]>]
  /// What words end in.
  private let endings: [String: WordEndings]
  /// Articles, prepositions, pronouns and auxiliaries.
  private let small: [String: Set<[UInt8]>]
  /// What keeps a hyphen.
  private let spelling: [String: Spelling]
  /// What keeps a hyphen in any of the languages.
  let anySpelling: Spelling

  init(_ languages: [Language]) {
    small = languages.byTag { Set($0.letter.small.map { Phrase($0).bytes }) }
    endings = languages.byTag {
      WordEndings(
        linking: $0.letter.linking.map { Array($0.utf8) },
        inflections: $0.letter.inflections.map { Array($0.utf8) })
    }
    frequent = languages.byTag(\.frequentWords)
    spelling = languages.byTag { Spelling($0.letter.hyphenated) }
    anySpelling = spelling.sorted { $0.key < $1.key }.map(\.value).reduce(Spelling()) {
      $0.union($1)
    }
  }

  /// What a language keeps a hyphen in; what all do where it is not known.
  func spelling(of tag: String) -> Spelling { spelling[tag] ?? anySpelling }

  /// The words that letters of a language use most; none where it is not known.
  func frequent(of tag: String) -> Set<[UInt8]> { frequent[tag] ?? [] }

  /// What words of a language end in; nothing where it is not known.
  func endings(of tag: String) -> WordEndings { endings[tag] ?? WordEndings() }

  /// The small words of a language; none where it is not known.
  func small(of tag: String) -> Set<[UInt8]> { small[tag] ?? [] }

  /// Whether a word is a small one in any language.
  func isSmall(_ word: [UInt8]) -> Bool { small.values.contains { $0.contains(word) } }
}
