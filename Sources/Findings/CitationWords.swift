internal import WordTrees

/// What a word does in citing a paper.
enum CitationCue: UInt8, CaseIterable, Sendable {
  case paper, proceedings, annex, number, and, item, page, chamber, session, gazette, identifier

  /// Puts the words of all citations into a lexicon.
  static func fill(_ lexicon: inout Lexicon) {
    let data = BuiltInData.tree("citations.yml")?.listsByName ?? [:]
    for cue in allCases {
      for word in data["\(cue)"] ?? [] { lexicon.add(word, Meaning(cue)) }
    }
  }

  /// The words of citations alone, for letters in a language that is not known.
  static let vocabulary: Vocabulary = {
    var lexicon = Lexicon()
    fill(&lexicon)
    return Vocabulary(lexicon)
  }()
}
