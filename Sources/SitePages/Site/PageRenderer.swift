public import EditionModel
public import LetterModel
public import TemplateEngine

/// Edition → pages: makes the bytes that stand at each address.
///
/// Pure: the same plan gives the same bytes, on any thread and in any order.
public struct PageRenderer: Sendable {
  /// What pages are made from, by their language.
  private var contexts: [String: PageContext]
  /// That of the first language, in which files that are no pages are.
  private var first: PageContext
  private let templates: TemplateSet

  /// Prepares what all pages share.
  ///
  /// - Parameters:
  ///   - index: what points at each letter of it, where that is worked out.
  ///   - settings: what the site says of itself in its first language.
  ///   - others: the same in its other languages.
  ///   - pages: the editor's own, in the order that the site's map was given.
  public init(
    edition: Edition, index: EditionIndex? = nil, settings: SiteSettings,
    others: [SiteSettings] = [], templates: TemplateSet, pages: [EditorPage] = []
  ) {
    let index = index ?? EditionIndex(edition)
    let made = { (settings: SiteSettings) in
      PageContext(
        edition: edition, index: index, settings: settings,
        texts: InterfaceTexts(language: settings.language, countries: settings.countryNames),
        pages: pages)
    }
    first = made(settings)
    contexts = others.reduce(into: [:]) { $0[$1.language] = made($1) }
    self.templates = templates
  }

  /// The bytes of a page, or of the data.
  ///
  /// - Parameters:
  ///   - language: the page's language; the site's first where none is given.
  ///   - body: a letter's text; only for `.letter` and the letter's TEI.
  ///   - source: its source as it came, where that is text; for `.letter` and `.letterSource`.
  /// - Returns: nothing for `.asset`, `.file` and `.letterMarkdown`, which the build copies, for `.siteIndex`, which
  ///   takes the site's map, and for a place that the edition does not have.
  public func render(
    _ plan: PagePlan, in language: String? = nil, body: RenderedBody? = nil,
    source: LetterSource? = nil
  ) -> [UInt8] {
    let context = context(in: language)
    switch plan {
    case .lettersData, .eventsData, .lettersTable, .eventsTable, .collection:
      return pieces(of: plan)?.bytes ?? []
    case .relationCalendar(let place) where context.shelves.indices.contains(place):
      return RelationCalendar(context, place).bytes
    case .letterTEI(let place) where context.edition.letters.indices.contains(place):
      return TEIFile(context, place, context.cited[place], body).bytes
    case .feed(let source, let form) where source.exists(in: context.edition):
      return form == .atom ? AtomFeed(context, source).bytes : JSONFeed(context, source).bytes
    case .robots: return ConventionFiles.robots(context)
    case .openSearch: return ConventionFiles.openSearch(context)
    default:
      guard let template = plan.template, let values = Self.values(plan, context, body, source)
      else { return [] }
      return templates.render(template, values)
    }
  }

  /// The pages for search engines, or a part of them; the map is the site's own.
  public func siteIndex(_ part: Int?, of map: SiteMap) -> [UInt8] {
    SiteIndexFile(first, map).bytes(part: part)
  }

  /// A file of data piece by piece, or in one where it has no part for each letter or event; nil for all else.
  public func pieces(of plan: PagePlan) -> PiecedFile? {
    switch plan {
    case .lettersData: LettersData(first).file
    case .eventsData: EventsData(first).file
    case .lettersTable: LettersTable(first).file
    case .eventsTable: EventsTable(first).file
    case .collection(let file): file.file(first)
    default: nil
    }
  }

  /// The same with another text of a letter, whose place among the others stays: what its own page says of
  /// the others, and theirs of it, is as it was.
  public func showing(_ letter: EditionLetter, at place: Int) -> PageRenderer {
    var renderer = self
    renderer.first = first.showing(letter, at: place)
    renderer.contexts = contexts.mapValues { $0.showing(letter, at: place) }
    return renderer
  }

  /// What the pages of a language are made from; of the first language where there is none.
  func context(in language: String?) -> PageContext {
    language.flatMap { contexts[$0] } ?? first
  }

  /// A letter as the search index reads it, and the name of the index that has it.
  ///
  /// - Parameters:
  ///   - place: the letter's place in the edition.
  ///   - body: its text.
  public func searchDocument(
    of place: Int, body: RenderedBody
  ) -> (route: Route, index: String, bytes: [UInt8]) {
    let facts = first.edition.letters[place].facts
    return (
      Route(path: Address.letter(facts.id)), first.searchIndexes.name(for: facts),
      SearchDocument(first, place).bytes(body)
    )
  }
}
