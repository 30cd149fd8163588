internal import Languages

/// What the languages' data give to the vocabulary besides lists of phrases.
extension [Language] {
  /// The chambers' names with their numbers.
  var chambers: [(tag: String, chamber: Int, phrase: Phrase)] {
    flatMap { language in
      language.letter.chambers.enumerated().map {
        (language.tag, $0.offset + 1, Phrase($0.element))
      }
    }
  }

  /// How headings of each kind begin.
  var headings: [(tag: String, kind: String, phrase: PhraseList)] {
    flatMap { language in
      language.letter.headings.sorted { $0.key < $1.key }
        .flatMap { kind, starts in starts.map { (language.tag, kind, [Phrase($0)]) } }
    }
  }

  /// The singular of offices in the plural.
  var singulars: [String: String] {
    reduce(into: [:]) { all, language in
      all.merge(language.letter.singulars) { first, _ in first }
    }
  }

  /// The months with their numbers, long names, short ones and older spellings.
  var months: [(month: Int, phrase: Phrase)] {
    flatMap { language in
      language.months.enumerated().map { ($0.offset + 1, Phrase($0.element)) }
        + language.monthAbbreviations.enumerated().map { ($0.offset + 1, Phrase($0.element)) }
        + language.monthSpellings.sorted { $0.key < $1.key }.flatMap { month, spellings in
          spellings.map { (month, Phrase($0)) }
        }
    }
  }

  /// The commonest words by language, those of languages without data of their own with them.
  var common: [(tag: String, words: Set<[UInt8]>)] {
    let told = Language.commonWords.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return (map { ($0.tag, $0.letter.common) } + told)
      .map { ($0.0, Set($0.1.map { Phrase($0).bytes })) }
  }

  /// Something of each language by its tag.
  func byTag<Value>(_ value: (Language) -> Value) -> [String: Value] {
    reduce(into: [:]) { $0[$1.tag] = value($1) }
  }
}

extension Language {
  /// The words that its letters use most, the small ones, those of receipts and months with them.
  var frequentWords: Set<[UInt8]> {
    Set((letter.frequent + letter.small + letter.received + months).map { Phrase($0).bytes })
  }
}
