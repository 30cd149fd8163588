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
  static let lettersData = "data/letters.json"
  static let eventsData = "data/events.json"

  static func letters(page: Int) -> String {
    page <= 1 ? letters : "letters/page/\(page)/index.html"
  }

  static func letter(_ id: LetterID) -> String { "letters/\(id.rawValue)/index.html" }

  static func letterMarkdown(_ id: LetterID) -> String { "letters/\(id.rawValue)/letter.md" }

  static func dossier(_ dossier: DossierEntry) -> String {
    "dossiers/\(part(dossier.slug))/index.html"
  }

  static func topic(_ topic: TopicEntry) -> String { "topics/\(part(topic.slug))/index.html" }

  static func relation(_ relation: Relation) -> String {
    "relations/\(part(relation.slug))/index.html"
  }

  static func page(_ slug: String) -> String { "\(part(slug))/index.html" }

  static func asset(_ path: String) -> String { "assets/\(path)" }

  /// A name as one part of an address, whatever a register or an event's name holds.
  static func part(_ name: String) -> String {
    LetterID(name)?.rawValue ?? LetterID(nearest: name).rawValue
  }
}
