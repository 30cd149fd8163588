/// The facts of a letter: its front matter.
///
/// What the source does not have is nil or empty; nothing is invented. `docs/letter-format.md`
/// tells each key's meaning.
public struct LetterFacts: Sendable, Hashable {
  /// The letter's name for ever, and its page's address.
  public var id: LetterID
  /// What kind of paper it is.
  public var kind: LetterKind = .letter
  /// The parliamentary chamber, 1 or 2; nil where it is no parliamentary paper.
  public var chamber: Int?
  /// The parliamentary year, `2008-2009`.
  public var sessionYear: String?
  /// The dossiers it was printed in, in order.
  public var dossiers: [Dossier] = []
  /// Its number within the dossier, as printed: `104`, `E`.
  public var number: String?
  /// The heading as printed: `BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN`.
  public var heading: String?
  /// What the letter says it is about (`Betreft`).
  public var subject: String?
  /// A title given by an editor.
  public var title: String?
  /// The letter's own date, from its dateline.
  public var date: CalendarDate?
  /// The place in the dateline.
  public var place: String?
  /// To whom, as printed.
  public var addressee: String?
  /// Who sent it; several for a joint letter.
  public var senders: [Sender] = []
  /// Who signed, where the sender is a body: its president and secretary.
  public var signatories: [Sender] = []
  /// The titles of what was enclosed.
  public var enclosures: [String] = []
  /// The language, as BCP 47 tag: `nl`, `en`, or `und` where it is not known.
  public var language: String = "und"
  /// Where it was printed.
  public var publication: Publication?
  /// Where it lies; several where an original and copies are kept.
  public var archives: [ArchivePlace] = []
  /// The edition that gives its text.
  public var edition: SourceEdition?
  /// What file it was read from.
  public var source: SourceRecord?
  /// Who read the text against the source.
  public var status: TextStatus = .converted
  /// Topics that an editor gave, by name.
  public var topics: [String] = []
  /// Topics that an editor took away, by name.
  public var notTopics: [String] = []
  /// Countries that the letter deals with by its editor's word, ISO 3166-1 alpha-2.
  public var countries: [String] = []
  /// Countries that the letter does not name, by its editor's word.
  public var notCountries: [String] = []
  /// Whether the letter is kept out of the published site.
  public var draft: Bool = false
  /// Addresses that lead to the letter besides its own.
  public var aliases: [String] = []

  /// Makes facts with nothing known but the name.
  public init(id: LetterID) { self.id = id }
}

/// What kind of paper a letter is.
public enum LetterKind: String, Sendable, Hashable, CaseIterable {
  case letter, question, answer, motion, report, other
}

/// Who read a letter's text against its source.
public enum TextStatus: String, Sendable, Hashable, CaseIterable {
  /// Nobody yet: the text is as the program read it.
  case converted
  /// One person.
  case checked
  /// A second person too.
  case approved
}
