/// The words by which the parts of a printed letter are known in one language.
///
/// All are compared without regard to case and blanks, since prints and extractions vary both.
public struct LetterWords: Sendable, Decodable {
  /// The chambers' names, the first chamber first: `Eerste Kamer`.
  public let chambers: [String]
  /// What follows a chamber's name in its letterhead: `der Staten-Generaal`.
  public let chamberSuffixes: [String]
  /// What stands before a session year: `Vergaderjaar`.
  public let sessions: [String]
  /// What stands before a paper's number: `Nr.`.
  public let numbers: [String]
  /// What marks a second print: `HERDRUK`.
  public let reprints: [String]
  /// What the printed heading begins with, by kind of paper.
  public let headings: [String: [String]]
  /// Publishers as the imprint names them.
  public let publishers: [String]
  /// Places that an imprint names before its year.
  public let printPlaces: [String]
  /// What a line to the addressee begins with: `Aan`.
  public let addressees: [String]
  /// What a dateline may begin with: `Datum`.
  public let dates: [String]
  /// What stands before the place among an institution's own fields: `Plaats`.
  public let places: [String]
  /// What stands before a note's number where notes have a label: `Noot 1:`.
  public let noteLabels: [String]
  /// What stands before the day on which a paper came in, which is not its own: `Ontvangen`.
  public let arrivals: [String]
  /// What stands before the subject: `Betreft`.
  public let subjects: [String]
  /// What stands before a list of enclosures: `Bijlage`.
  public let enclosures: [String]
  /// Labels of a ministry's letterhead: `Onze referentie`.
  public let references: [String]
  /// Labels that an institution's column of fields has besides references: `Inlichtingen`.
  public let fieldLabels: [String]
  /// What stands before a ministry's name, its address and its site in a letterhead.
  public let letterheads: [String]
  /// A page's label and what stands before the count of pages: `Pagina`, `van`.
  public let pages: [String]
  /// The beginnings of salutations: `Geachte`.
  public let salutations: [String]
  /// The beginnings of valedictions: `Hoogachtend`.
  public let valedictions: [String]
  /// What a print sets before the name of one who signed the original: `w.g.`.
  public let signed: [String]
  /// The articles that stand before an office: `De`.
  public let articles: [String]
  /// Offices that send letters, without article: `minister`.
  public let offices: [String]
  /// What leads from an office to its department: `van`, `voor`.
  public let officeLinks: [String]
  /// What names one who did not sign: `mede namens`.
  public let behalves: [String]
  /// What names one who sends a letter with those who sign it: `mede namens`.
  public let jointBehalves: [String]
  /// Bodies of a chamber that send letters: `Presidium`.
  public let chamberBodies: [String]
  /// What leads from such a body to its chamber: `van de`.
  public let chamberLink: String
  /// What a heading calls members of a chamber: `lid`.
  public let members: [String]
  /// The singular of offices that stand in the plural: `ministers` → `minister`.
  public let singulars: [String: String]
  /// What a line that numbers a question begins with: `Vraag`.
  public let questions: [String]
  /// What a line that numbers an answer begins with: `Antwoord`.
  public let answers: [String]
  /// What stands between the words and numbers of such a line: `op`, `en`.
  public let questionLinks: [String]
  /// What stands before `Vragen` in a heading: `Mondelinge`.
  public let questionKinds: [String]
  /// What tells that questions cannot be answered in time: `Mededeling`.
  public let notices: [String]
  /// What heads a remark below questions: `Toelichting`.
  public let explanations: [String]
  /// What stands before a number in the appendix of questions: `AH`.
  public let appendices: [String]
  /// What stands before a party that several members share: `beiden`.
  public let shared: [String]
  /// What leads from those asked to what the questions are about: `over`.
  public let abouts: [String]
  /// What a table's or a figure's caption begins with: `Tabel`.
  public let captions: [String]
  /// Words after which a word's hyphen still stands for a part left out: `en` in `olie- en gas`.
  public let conjunctions: [String]
  /// First parts and second parts that keep their hyphen: `oud-`, `-generaal`.
  public let hyphenated: Hyphenated
  /// Names of the series that a letterhead prints: `Aanhangsel van de Handelingen`.
  public let series: [String]
  /// What stands before the day on which questions or answers came in: `ingezonden`.
  public let received: [String]
  /// Articles, prepositions, pronouns, auxiliaries: words that lines break before and after, and that
  /// tell two words which lost the blank between them.
  public let small: [String]
  /// Words that letters use most: evidence for two words that lost the blank between them.
  public let frequent: [String]
  /// Small words that begin other words too: `over` in `overschot`.
  public let prefixes: [String]
  /// The commonest words, which tell a text's language.
  public let common: [String]

  /// Parts of words that keep a hyphen in spelling.
  public struct Hyphenated: Sendable, Decodable {
    /// First parts: `oud`, `ex`.
    public let first: [String]
    /// Beginnings of words that only look as if they had a first part: `expert`.
    public let unparted: [String]
    /// Second parts: `generaal`.
    public let second: [String]
    /// Beginnings of endings that follow a word without hyphen whatever the vowels: `ings`.
    public let endings: [String]
    /// Pairs of vowels between which a compound has a hyphen: `ee` in `zee-eend`.
    public let clashes: [String]
  }

  enum CodingKeys: String, CodingKey {
    case chambers, sessions, numbers, reprints, headings, publishers, addressees, dates, subjects,
      places
    case arrivals, signed
    case enclosures, references, letterheads, pages, salutations, valedictions, articles, offices
    case questions, answers, series, received, small, frequent, prefixes, behalves, members,
      singulars
    case captions, conjunctions, hyphenated, common
    case notices, explanations, appendices, shared, abouts
    case noteLabels = "note-labels"
    case fieldLabels = "field-labels"
    case questionLinks = "question-links"
    case questionKinds = "question-kinds"
    case jointBehalves = "joint-behalves"
    case chamberBodies = "chamber-bodies"
    case chamberLink = "chamber-link"
    case chamberSuffixes = "chamber-suffixes"
    case printPlaces = "print-places"
    case officeLinks = "office-links"
  }
}
