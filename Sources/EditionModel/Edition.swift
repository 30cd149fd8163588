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

  /// The topics that front matter names and the register does not have, by address.
  public var unknownTopics: [UnknownTopic] = []

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

extension Edition {
  /// Puts a letter in another's place, of which the same is gathered.
  public mutating func put(_ letter: EditionLetter, at place: Int) {
    var letter = letter
    let old = letters[place]
    (letter.cites, letter.citedBy, letter.citesAbsent) = (old.cites, old.citedBy, old.citesAbsent)
    letters[place] = letter
  }
}
