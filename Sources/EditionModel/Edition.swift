public import Findings
public import LetterModel
public import Registers

/// The whole published set, worked out from its letters: what the pages show.
///
/// Letters stand in one order, by date and then by name, those without a date last; everything else
/// points at them by their place in it.
public struct Edition: Sendable {
  /// All letters in order.
  public var letters: [EditionLetter] = []
  /// The dossiers, by number.
  public var dossiers: [DossierEntry] = []
  /// The topics that letters deal with, in the order of the register.
  public var topics: [TopicEntry] = []

  /// How many topics letters deal with; a broader topic that only holds others is none of them.
  public var topicsWithLetters: Int { topics.count { !$0.letters.isEmpty } }
  /// The relations between the home country and others, by country code.
  public var relations: [Relation] = []
  /// All events in order of time, those without a date last.
  public var events: [Event] = []
  /// The persons that the editor lays down: one spelling for all of each.
  public var persons = PersonRegister()
  /// The organisations that events name, with their names on pages.
  public var organisations = OrganisationRegister()
  /// What was asked, offered, planned, thought possible and refused, in the letters' order.
  public var ledger: [LedgerEntry] = []
  /// The persons of letters and events, by family name.
  public var personEntries: [PersonEntry] = []
  /// The offices in which letters were sent, by name.
  public var offices: [OfficeEntry] = []
  /// The organisations that take part in events, by name.
  public var organisationEntries: [OrganisationEntry] = []
  /// The papers that letters cite and that are not here, by dossier and number.
  public var absentPapers: [AbsentPaper] = []
  /// The home country, ISO 3166-1 alpha-2.
  public var home: String = "NL"

  /// Makes an empty edition.
  public init() {}
}

/// A letter in its edition, without its text.
///
/// Its copies share their many parts: an edition is ordered, filtered and indexed, which copies its letters again
/// and again.
public struct EditionLetter: Sendable {
  @usableFromInline
  struct Parts: Sendable {
    @usableFromInline var facts: LetterFacts
    @usableFromInline var findings: LetterFindings
    var pages: [Int]
    var path: String
    var hasSource: Bool
    var proofs: [QuoteProof]
    var ownEvents: [ProvenEvent]
    var prints: LetterPrints?
  }

  @usableFromInline var shared: SharedParts<Parts>

  private var parts: Parts {
    get { shared.parts }
    set { shared = SharedParts(newValue) }
  }

  /// The day on which it was written, as its facts have it: what lists look at most.
  public private(set) var date: CalendarDate?
  /// The facts.
  public var facts: LetterFacts {
    @inlinable _read { yield shared.parts.facts }
    set {
      parts.facts = newValue
      date = newValue.date
    }
  }
  /// What was found in the text.
  public var findings: LetterFindings {
    @inlinable _read { yield shared.parts.findings }
    _modify { yield &parts.findings }
  }
  /// The pages of the original that the text marks.
  public var pages: [Int] {
    get { shared.parts.pages }
    set { parts.pages = newValue }
  }
  /// The path of its source, as diagnostics name it; empty where there is none.
  public var path: String {
    get { shared.parts.path }
    set { parts.path = newValue }
  }
  /// Whether its source is text that can be shown line by line.
  public var hasSource: Bool {
    get { shared.parts.hasSource }
    set { parts.hasSource = newValue }
  }
  /// The words of the letter by which the editor's register proves events.
  public var proofs: [QuoteProof] {
    get { shared.parts.proofs }
    set { parts.proofs = newValue }
  }
  /// The events of the letter's own front matter.
  public var ownEvents: [ProvenEvent] {
    get { shared.parts.ownEvents }
    set { parts.ownEvents = newValue }
  }
  /// What its pages depend on; nil where that is not kept.
  public var prints: LetterPrints? {
    get { shared.parts.prints }
    set { parts.prints = newValue }
  }
  /// Papers of this edition that cite this one, as places in the edition's order.
  public var citedBy: [Int] = []
  /// Papers of this edition that this one cites, as places in the edition's order.
  public var cites: [Int] = []
  /// Papers that it cites and that are not here, as places in the edition's absent papers.
  public var citesAbsent: [Int] = []

  /// Makes a letter of its parts.
  public init(
    facts: LetterFacts, findings: LetterFindings, pages: [Int], path: String = "",
    hasSource: Bool = false, proofs: [QuoteProof] = [], ownEvents: [ProvenEvent] = [],
    prints: LetterPrints? = nil
  ) {
    shared = SharedParts(
      Parts(
        facts: facts, findings: findings, pages: pages, path: path, hasSource: hasSource,
        proofs: proofs, ownEvents: ownEvents, prints: prints))
    date = facts.date
  }

  /// The same letter with other facts and findings.
  public func with(_ facts: LetterFacts, _ findings: LetterFindings) -> EditionLetter {
    var letter = self
    var parts = shared.parts
    (parts.facts, parts.findings) = (facts, findings)
    letter.parts = parts
    letter.date = facts.date
    return letter
  }
}

/// A dossier and its letters.
public struct DossierEntry: Sendable {
  /// The number in one spelling: `31 700 V`.
  public var number: String
  /// The address: `31700-V`.
  public var slug: String
  /// The title, where a letter has it.
  public var title: String?
  /// The letters in order of their numbers.
  public var letters: [Int]
  /// Numbers that this collection lacks between its first and its last.
  public var missing: [ClosedRange<Int>]

  /// Makes a dossier.
  public init(
    number: String, slug: String, title: String?, letters: [Int], missing: [ClosedRange<Int>]
  ) {
    self.number = number
    self.slug = slug
    self.title = title
    self.letters = letters
    self.missing = missing
  }
}

/// A topic and the letters that deal with it.
public struct TopicEntry: Sendable {
  /// The register's name for it, which is also its address.
  public var slug: String
  /// The name in each language that the register has.
  public var names: [String: String]
  /// The topic above it, by its slug.
  public var broader: String?
  /// The letters from old to new, each with the sentence that speaks of the topic.
  public var letters: [TopicLetter]

  /// Makes a topic.
  public init(slug: String, names: [String: String], broader: String?, letters: [TopicLetter]) {
    self.slug = slug
    self.names = names
    self.broader = broader
    self.letters = letters
  }
}

/// A letter under a topic.
public struct TopicLetter: Sendable {
  /// The letter's place in the edition's order.
  public var letter: Int
  /// The sentence that speaks of the topic; nil where an editor gave it.
  public var evidence: Evidence?

  /// Makes an entry.
  public init(letter: Int, evidence: Evidence?) {
    self.letter = letter
    self.evidence = evidence
  }
}

/// What the letters tell of the relation between the home country and one other.
public struct Relation: Sendable {
  /// The other country, ISO 3166-1 alpha-2.
  public var country: String
  /// The last part of its page's address: the code in small letters, or what an editor gave.
  public var slug: String
  /// The letters that deal with it, from old to new, as places in the edition's order.
  public var letters: [Int]
  /// The events in order of time, as places in the edition's events.
  public var events: [Int]
  /// Years between the first and the last of which the collection has neither letter nor event.
  public var gaps: [ClosedRange<Int>]
  /// What was asked, offered, planned and refused, as places in the edition's ledger.
  public var ledger: [Int] = []

  /// Makes a relation.
  public init(country: String, letters: [Int], events: [Int], gaps: [ClosedRange<Int>]) {
    self.country = country
    slug = country.lowercased()
    self.letters = letters
    self.events = events
    self.gaps = gaps
  }
}
