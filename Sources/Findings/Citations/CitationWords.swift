internal import WordTrees

/// What a word does in citing a paper.
enum CitationCue: UInt8, CaseIterable, Sendable {
  case paper, proceedings, annex, number, and, item, page, chamber, session, gazette, identifier

  /// Puts the words of all citations into a lexicon.
  static func fill(_ lexicon: inout Lexicon) {
    let data = tree?[ifAny: "words"]?.listsByName ?? [:]
    for cue in allCases {
      for word in data["\(cue)"] ?? [] { lexicon.add(word, Meaning(cue)) }
    }
  }

  private static var tree: WordTree? { BuiltInData.tree("citations.yml") }

  /// What a citation writes for the words of a letter, in small letters: `staatsblad` → `Stb.`.
  static let names: [String: String] = {
    var names: [String: String] = [:]
    for (name, words) in tree?[ifAny: "names"]?.listsByName ?? [:] {
      for word in words { names[word] = name }
    }
    return names
  }()

  /// The words of citations alone, for letters in a language that is not known.
  static let vocabulary: Vocabulary = {
    var lexicon = Lexicon()
    fill(&lexicon)
    return Vocabulary(lexicon)
  }()
}
