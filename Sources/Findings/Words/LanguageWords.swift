internal import Languages
internal import WordTrees

/// Everything that is known of one language's words, ready for reading texts.
struct LanguageWords: Sendable {
  /// The words.
  let vocabulary: Vocabulary
  /// Whether months are written with a capital.
  let needsCapital: Bool

  /// The words of citations alone, for letters in a language that is not known.
  static let citationsOnly = LanguageWords(
    vocabulary: CitationCue.vocabulary, needsCapital: false)

  /// The words of dates alone, for each language.
  static let datesOnly: [String: LanguageWords] = {
    var all: [String: LanguageWords] = [:]
    for (tag, language) in Language.builtIn {
      guard let dates = DateData.builtIn[tag] else { continue }
      var lexicon = Lexicon()
      dates.fill(&lexicon, language: language)
      CitationCue.fill(&lexicon)
      all[tag] = LanguageWords(
        vocabulary: Vocabulary(lexicon), needsCapital: needsCapital(language))
    }
    return all
  }()

  /// Whether a language writes its months with a capital.
  static func needsCapital(_ language: Language) -> Bool {
    language.months.allSatisfy { $0.utf8.first.map { (65...90).contains($0) } ?? false }
  }
}

/// The data files that are part of the program.
enum BuiltInData {
  /// What a file holds; nil where there is none of that name.
  static func tree(_ path: String) -> WordTree? {
    EmbeddedData.files.first { $0.path == path }.map { WordTree($0.tree) }
  }
}
