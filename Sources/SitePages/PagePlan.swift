/// What stands at an address: enough to make it, without the making.
///
/// Numbers are places in the edition's lists.
public enum PagePlan: Sendable, Hashable {
  /// The first page.
  case home
  /// A page of the list of all letters, counted from 1, newest first.
  case letters(page: Int)
  /// A letter.
  case letter(Int)
  /// A letter's Markdown, which the build copies.
  case letterMarkdown(Int)
  /// The index of dossiers.
  case dossiers
  /// A dossier.
  case dossier(Int)
  /// The index of topics.
  case topics
  /// A topic.
  case topic(Int)
  /// The index of relations.
  case relations
  /// The relation between the home country and another.
  case relation(Int)
  /// All relations on one axis.
  case timeline
  /// What this site is.
  case about
  /// A page of the editor's own, by its place in the list.
  case page(Int)
  /// The page shown where an address leads nowhere.
  case notFound
  /// All letters' facts as JSON.
  case lettersData
  /// All events as JSON.
  case eventsData
  /// A file that the templates bring, by its path below `assets`, which the build copies.
  case asset(String)

  /// The template and shape that make the page; nil for what is no page.
  public var template: String? {
    switch self {
    case .home: "home"
    case .letters: "letters"
    case .letter: "letter"
    case .dossiers: "dossiers"
    case .dossier: "dossier"
    case .topics: "topics"
    case .topic: "topic"
    case .relations: "relations"
    case .relation: "relation"
    case .timeline: "timeline"
    case .about, .page: "page"
    case .notFound: "not-found"
    case .letterMarkdown, .lettersData, .eventsData, .asset: nil
    }
  }
}
