internal import ByteRuns
internal import EditionModel
internal import LetterModel

/// Where everything stands, below the site's root.
///
/// Only here are addresses made.
enum Address {
  static let home = "index.html"
  static let letters = "letters/index.html"
  static let dossiers = "dossiers/index.html"
  static let topics = "topics/index.html"
  static let relations = "relations/index.html"
  static let timeline = "timeline/index.html"
  static let about = "about/index.html"
  static let notFound = "404.html"
  static let persons = "persons/index.html"
  static let offices = "offices/index.html"
  static let organisations = "organisations/index.html"
  static let papers = "papers/index.html"
  static let search = "search/index.html"
  static let data = "data/index.html"
  static let lettersData = "data/letters.json"
  static let eventsData = "data/events.json"
  static let lettersTable = "data/letters.csv"
  static let eventsTable = "data/events.csv"

  static func letters(page: Int) -> String {
    self.page(page, of: letters)
  }

  /// A page of a list, of which the first stands where the list does.
  static func page(_ page: Int, of list: String) -> String {
    page <= 1 ? list : "\(list.dropLast(10))page/\(page)/index.html"
  }

  static func letter(_ id: LetterID) -> String { path("letters/", id.rawValue, "/index.html") }

  /// A passage of a letter.
  static func passage(_ passage: String, of id: LetterID) -> String {
    let parts = parts(ofPassage: passage, of: id)
    return path(parts.folder, parts.name, parts.file, parts.place)
  }

  /// The same in parts, for files that have it a hundred thousand times and write each part where it lies.
  static func parts(
    ofPassage passage: String, of id: LetterID
  ) -> (folder: String, name: String, file: String, place: String) {
    ("letters/", id.rawValue, "/index.html#", passage)
  }

  static func letterSource(_ id: LetterID) -> String {
    path("letters/", id.rawValue, "/source/index.html")
  }

  /// A letter as TEI.
  static func letterTEI(_ id: LetterID) -> String {
    path("letters/", id.rawValue, "/letter.tei.xml")
  }

  static func letterMarkdown(_ id: LetterID) -> String {
    path("letters/", id.rawValue, "/letter.md")
  }

  static func dossier(_ dossier: DossierEntry) -> String {
    path("dossiers/", part(dossier.slug), "/index.html")
  }

  static func topic(_ topic: TopicEntry) -> String {
    path("topics/", part(topic.slug), "/index.html")
  }

  static func relation(_ relation: Relation) -> String {
    path("relations/", part(relation.slug), "/index.html")
  }

  /// Parts of an address put together with one look for memory: they are made by the million.
  private static func path(
    _ folder: String, _ name: String, _ file: String, _ place: String = ""
  ) -> String {
    String(joining: folder, name, file, place)
  }

  /// A page below a relation's own: of a year, of a group of events, of its letters.
  static func relation(_ relation: Relation, _ name: String) -> String {
    "relations/\(part(relation.slug))/\(part(name))/index.html"
  }

  /// A relation's events as a calendar.
  static func calendar(_ relation: Relation) -> String {
    "relations/\(part(relation.slug))/events.ics"
  }

  static func person(_ person: PersonEntry) -> String { "persons/\(part(person.slug))/index.html" }

  static func organisation(_ organisation: OrganisationEntry) -> String {
    "organisations/\(part(organisation.slug))/index.html"
  }

  static func asset(_ path: String) -> String { "assets/\(path)" }

  /// A name as one part of an address, whatever a register or an event's name holds.
  static func part(_ name: String) -> String {
    LetterID(for: name).rawValue
  }
}
