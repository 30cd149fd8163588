/// What a word does in citing a paper.
enum CitationCue: String, CaseIterable, Sendable {
  case paper, proceedings, annex, number, and, item, page, chamber, session, gazette, identifier

  /// Its number in the lexicon's meanings.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Puts the words of all citations into a lexicon.
  static func fill(_ lexicon: inout Lexicon) {
    let data = BuiltInData.decode([String: [String]].self, "citations.yml") ?? [:]
    for cue in allCases {
      for word in data[cue.rawValue] ?? [] { lexicon.add(word, Meaning(.citation, cue.place)) }
    }
  }

  /// The words of citations alone, for letters in a language that is not known.
  static let lexicon: Lexicon = {
    var lexicon = Lexicon()
    fill(&lexicon)
    lexicon.close()
    return lexicon
  }()
}
