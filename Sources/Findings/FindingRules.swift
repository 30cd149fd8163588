internal import Languages
internal import LetterModel
public import Registers

/// Everything by which letters are searched, made ready once and shared by all that read letters; a language's words
/// when the first letter in it is read.
public struct FindingRules: Sendable {
  /// The home country, ISO 3166-1 alpha-2.
  public let home: String
  /// What the editor lays down.
  public let registers: RegisterSet
  /// The topics, in the order of their places in the lexicons.
  var topics: TopicRegister { registers.topics }
  /// The words of each language.
  private let words: [String: RememberedWords]
  /// The organisations.
  let organisations: OrganisationData
  /// The countries' codes, in the order of their places in the lexicons.
  let codes: [String]
  /// The home country's place among them; -1 where it is none of them.
  let homePlace: Int

  /// Makes the rules ready.
  ///
  /// - Parameter home: the home country, whose relations the letters are about: `NL`.
  public init(topics: TopicRegister, home: String) {
    self.init(registers: RegisterSet(topics: topics), home: home)
  }

  /// Makes the rules ready by all that the editor lays down.
  ///
  /// - Parameter home: the home country, whose relations the letters are about: `NL`.
  public init(registers: RegisterSet, home: String) {
    self.home = home
    self.registers = registers
    organisations = OrganisationData(registers.organisations)
    words = registers.haveOwnWords ? Self.words(of: registers) : Self.builtInWords
    // All languages name the same countries.
    codes = CountryData.builtIn.min { $0.key < $1.key }?.value.codes ?? []
    homePlace = codes.firstIndex(of: home) ?? -1
  }

  /// The words where an editor adds none: made ready once, however many sites one program builds.
  private static let builtInWords = words(of: RegisterSet())

  /// The words of each language, those of an editor's registers among them.
  private static func words(of registers: RegisterSet) -> [String: RememberedWords] {
    let organisations = OrganisationData(registers.organisations)
    var words: [String: RememberedWords] = [:]
    for (tag, language) in Language.builtIn {
      guard let countries = CountryData.builtIn[tag],
        let dates = DateData.builtIn[tag], let events = EventData.builtIn[tag]
      else { continue }
      words[tag] = RememberedWords {
        var lexicon = Lexicon()
        countries.edited(by: registers.countries, language: tag).fill(&lexicon)
        dates.fill(&lexicon, language: language)
        events.fill(&lexicon)
        CitationCue.fill(&lexicon)
        organisations.fill(&lexicon, language: tag)
        Self.fill(&lexicon, registers.topics, language: tag)
        return LanguageWords(
          vocabulary: Vocabulary(lexicon), needsCapital: LanguageWords.needsCapital(language))
      }
    }
    return words
  }

  /// The countries that there are, by the names that letters of all languages give them.
  public static let knownCountries: KnownCountries = {
    var names: [String: [String]] = [:]
    for (_, data) in CountryData.builtIn.sorted(by: { $0.key < $1.key }) {
      for (code, forms) in data.countries { names[code, default: []] += forms.name ?? [] }
    }
    return KnownCountries(names: names)
  }()

  /// The places of the countries that a letter's editor took away.
  func refusedCountries(of facts: LetterFacts) -> Set<Int> {
    Set(facts.notCountries.compactMap { codes.firstIndex(of: $0) })
  }

  /// Whether a name is another country's, and not only a place or a population at home.
  func isForeign(_ hit: CountryHit) -> Bool {
    hit.country != homePlace && hit.form != .population && hit.isNamed
  }

  private static func fill(_ lexicon: inout Lexicon, _ topics: TopicRegister, language: String) {
    for (place, topic) in topics.topics.enumerated() {
      for term in topic.terms(in: language) { lexicon.add(term, Meaning(.topic, place)) }
    }
  }

  /// The words for a letter: those of its language, or, where that is not told, of the language that
  /// most of its commonest words are of.
  func words(for facts: LetterFacts, _ passages: [Passage]) -> LanguageWords? {
    if let known = words[String(facts.language.prefix { $0 != "-" })] { return known.value }
    guard facts.language == "und" else { return nil }
    return words[TextLanguage.tag(of: passages) ?? ""]?.value
  }
}
