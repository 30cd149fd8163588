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
  /// A letter's source as it came, where that is text.
  case letterSource(Int)
  /// A letter's Markdown, which the build copies.
  case letterMarkdown(Int)
  /// A letter as TEI.
  case letterTEI(Int)
  /// A page of the index of dossiers; pages of lists count from 1.
  case dossiers(page: Int)
  /// A page of a dossier.
  case dossier(Int, page: Int)
  /// The papers that letters cite and that are not here.
  case papers(page: Int)
  /// The index of topics.
  case topics
  /// A page of a topic.
  case topic(Int, page: Int)
  /// The index of relations.
  case relations
  /// The relation between the home country and another.
  case relation(Int)
  /// A page of a year of a relation with many events.
  case relationYear(Int, year: Int, page: Int)
  /// A page of a group of a relation's events.
  case relationGroup(Int, group: Int, page: Int)
  /// A page of a relation's letters.
  case relationLetters(Int, page: Int)
  /// A page of what was asked, offered, planned and refused in a relation.
  case relationLedger(Int, page: Int)
  /// A relation's events as a calendar.
  case relationCalendar(Int)
  /// A page of the index of persons.
  case persons(page: Int)
  /// A page of a person.
  case person(Int, page: Int)
  /// A page of the list of offices.
  case offices(page: Int)
  /// A page of the index of organisations.
  case organisations(page: Int)
  /// A page of an organisation.
  case organisation(Int, page: Int)
  /// All relations on one axis.
  case timeline
  /// The full-text search.
  case search
  /// What this site is.
  case about
  /// A page of the editor's own, by its place in the list.
  case page(Int)
  /// Where a letter or page stood before: both addresses below the root of their language.
  case moved(from: String, to: String)
  /// The page shown where an address leads nowhere.
  case notFound
  /// Every file of data in one place.
  case data
  /// All letters' facts as JSON.
  case lettersData
  /// All events as JSON.
  case eventsData
  /// All letters' facts as a table.
  case lettersTable
  /// All events as a table.
  case eventsTable
  /// A file of the whole collection.
  case collection(CollectionFile)
  /// The newest letters, for programs that follow sites.
  case feed(FeedSource, FeedForm)
  /// All pages for search engines, or a part of them, counted from 1.
  case siteIndex(part: Int?)
  /// What programs that gather pages may read.
  case robots
  /// How browsers search this site.
  case openSearch
  /// A file that the templates bring, by its path below `assets`, which the build copies.
  case asset(String)
  /// A file of the editor's, by its path below `Content/static`, which the build copies.
  case file(String)

  /// The template and shape that make the page; nil for what is no page.
  public var template: String? {
    switch self {
    case .home: "home"
    case .letters: "letters"
    case .letter: "letter"
    case .letterSource: "source"
    case .dossiers: "dossiers"
    case .dossier: "dossier"
    case .topics: "topics"
    case .topic: "topic"
    case .relations: "relations"
    case .relation: "relation"
    case .relationYear: "relation-year"
    case .relationGroup: "relation-group"
    case .relationLetters: "relation-letters"
    case .relationLedger: "relation-ledger"
    case .papers: "papers"
    case .persons: "persons"
    case .person: "person"
    case .offices: "offices"
    case .organisations: "organisations"
    case .organisation: "organisation"
    case .data: "data"
    case .timeline: "timeline"
    case .search: "search"
    case .about, .page: "page"
    case .moved: "moved"
    case .notFound: "not-found"
    case .letterMarkdown, .lettersData, .eventsData, .lettersTable, .eventsTable,
      .relationCalendar, .collection, .letterTEI, .feed, .siteIndex, .robots, .openSearch,
      .asset, .file:
      nil
    }
  }

  /// Whether it shows the whole collection: much work at one address.
  public var isOfWhole: Bool {
    switch self {
    case .home, .relations, .timeline, .relationCalendar, .lettersData, .eventsData,
      .lettersTable, .eventsTable, .collection, .siteIndex:
      true
    default: false
    }
  }
}
