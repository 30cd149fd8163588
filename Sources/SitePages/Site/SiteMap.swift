public import EditionModel
internal import LetterModel

/// Every address of the site and what stands there.
public struct SiteMap: Sendable {
  /// All addresses, each once, in order; worked out when it is asked for, which a preview does not.
  public var routes: [Route] { sorted[0] }
  /// What has no place because another page has its address, or has a folder's address where a file
  /// stands: such a site cannot be published.
  public let homeless: [(route: Route, plan: PagePlan)]
  private let plans: [Route: PagePlan]
  private let sorted: Remembered<[Route]>
  /// The languages that have a folder of their own.
  private let folders: [String]
  private let first: String

  /// Lays out the site of an edition.
  ///
  /// Where two would have one address the first keeps it: the site's own pages, then letters, then
  /// what is made of them, the editor's pages, where something stood before, and files.
  ///
  /// - Parameters:
  ///   - pages: the editor's own.
  ///   - assets: the files that the templates bring, by their paths below `assets`.
  ///   - files: the editor's other files, by their paths below the site's top.
  public init(
    edition: Edition, settings: SiteSettings, pages: [EditorPage] = [], assets: [String] = [],
    files: [String] = []
  ) {
    var homeless: [(route: Route, plan: PagePlan)] = []
    folders = Array(settings.languages.dropFirst())
    first = settings.languages.first ?? settings.language
    let entries = Self.entries(edition, settings).map { (Route(path: $0), $1) }
    // What is no page stands once, at the site's top, and so does the page of lost addresses.
    let inOthers = folders.flatMap { language in
      entries.filter { $1.template != nil && $1 != .notFound }.map { ($0.below(language), $1) }
    }
    let own = Self.editorEntries(edition, pages, settings) + Self.fileEntries(assets, files)
    var plans: [Route: PagePlan] = [:]
    plans.reserveCapacity(entries.count + inOthers.count + own.count + 1024)
    func place(_ route: Route, _ plan: PagePlan) {
      if let other = plans[route] {
        if other != plan { homeless.append((route, plan)) }
      } else {
        plans[route] = plan
      }
    }
    for (route, plan) in entries + inOthers + own { place(route, plan) }
    let count = plans.values.count(where: SiteIndexFile.isListed)
    for (path, plan) in Self.files(edition, settings, pages: count) {
      // An editor's own word to programs that gather pages stands in place of ours.
      if plan == .robots, plans[Route(path: path)] != nil { continue }
      place(Route(path: path), plan)
    }
    let bare = files.contains { !$0.utf8.reversed().prefix { $0 != 47 }.contains(46) }
    for (route, plan) in plans {
      for folder in route.folders(bare: bare) {
        guard let other = plans[folder] else { continue }
        // Of a file and a page the file can be moved.
        if case .file = other {
          homeless.append((folder, other))
        } else {
          homeless.append((route, plan))
        }
      }
    }
    self.homeless = homeless.sorted { $0.route < $1.route }
    self.plans = plans
    let all = plans
    sorted = Remembered(1) { _ in all.keys.sorted() }
  }

  /// The files that are no pages and no assets: data, feeds, what programs look for at the root.
  private static func files(
    _ edition: Edition, _ settings: SiteSettings, pages count: Int
  ) -> Entries {
    var files: Entries = CollectionFile.all(settings).map { ($0.address, .collection($0)) }
    for source in FeedSource.all(edition) {
      files += FeedForm.allCases.map {
        ($0.address(ofPage: source.page(edition)), .feed(source, $0))
      }
    }
    files.append((ConventionFiles.robots, .robots))
    guard settings.base != nil else { return files }
    if settings.hasSearch { files.append((ConventionFiles.openSearch, .openSearch)) }
    files += SiteIndexFile.parts(of: count).map {
      (SiteIndexFile.address(part: $0), .siteIndex(part: $0))
    }
    return files
  }

  /// What stands at an address.
  public func plan(for route: Route) -> PagePlan? { plans[route] }

  /// The language of what stands at an address.
  public func language(of route: Route) -> String {
    guard let slash = route.path.firstIndex(of: "/") else { return first }
    return folders.first { $0 == route.path[..<slash] } ?? first
  }

  /// Where what stood at an address before stands now; nil where nothing did.
  public func target(ofMoved route: Route) -> Route? {
    guard case .moved(_, let target) = plan(for: route) else { return nil }
    return self.route(to: target, in: language(of: route))
  }

  /// The route of a page by its address below the root of a language.
  public func route(to address: String, in language: String) -> Route {
    folders.contains(language) ? Route(path: address).below(language) : Route(path: address)
  }

  private static func entries(_ edition: Edition, _ settings: SiteSettings) -> [(String, PagePlan)]
  {
    var entries: [(String, PagePlan)] = [
      (Address.home, .home), (Address.letters, .letters(page: 1)),
      (Address.dossiers, .dossiers(page: 1)), (Address.topics, .topics),
      (Address.relations, .relations), (Address.timeline, .timeline),
      (Address.persons, .persons(page: 1)), (Address.papers, .papers(page: 1)),
      (Address.about, .about), (Address.notFound, .notFound), (Address.data, .data),
      (Address.lettersData, .lettersData), (Address.eventsData, .eventsData),
      (Address.lettersTable, .lettersTable), (Address.eventsTable, .eventsTable),
    ]
    if settings.hasSearch { entries.append((Address.search, .search)) }
    for (place, letter) in edition.letters.enumerated() {
      entries.append((Address.letter(letter.facts.id), .letter(place)))
      entries.append((Address.letterMarkdown(letter.facts.id), .letterMarkdown(place)))
      entries.append((Address.letterTEI(letter.facts.id), .letterTEI(place)))
      if letter.hasSource {
        entries.append((Address.letterSource(letter.facts.id), .letterSource(place)))
      }
    }
    entries += list(Address.letters, edition.letters.count, LettersByYear.length) {
      .letters(page: $0)
    }
    entries += dossiers(of: edition) + topics(of: edition) + persons(of: edition)
    for (place, relation) in edition.relations.enumerated() {
      entries += relationPages(RelationShelf(relation, at: place, edition.events), place, edition)
    }
    return entries
  }

  private typealias Entries = [(String, PagePlan)]

  /// The pages of a long list.
  private static func list(
    _ address: String, _ count: Int, _ length: Int, _ plan: (Int) -> PagePlan
  ) -> Entries {
    (1...PageTurns.count(count, length)).map { (Address.page($0, of: address), plan($0)) }
  }

  private static func dossiers(of edition: Edition) -> Entries {
    var entries = list(Address.dossiers, edition.dossiers.count, DossiersPage.length) {
      .dossiers(page: $0)
    }
    entries += list(Address.papers, edition.absentPapers.count, PapersPage.length) {
      .papers(page: $0)
    }
    for (place, dossier) in edition.dossiers.enumerated() {
      entries += list(Address.dossier(dossier), dossier.letters.count, DossierPage.length) {
        .dossier(place, page: $0)
      }
    }
    return entries
  }

  private static func topics(of edition: Edition) -> Entries {
    edition.topics.enumerated().flatMap { place, topic in
      list(Address.topic(topic), topic.letters.count, TopicPage.length) { .topic(place, page: $0) }
    }
  }

  private static func persons(of edition: Edition) -> Entries {
    var entries = list(Address.persons, edition.personEntries.count, PersonsPage.length) {
      .persons(page: $0)
    }
    for (place, person) in edition.personEntries.enumerated() {
      entries += list(Address.person(person), person.letters.count, PersonPage.length) {
        .person(place, page: $0)
      }
    }
    if !edition.offices.isEmpty {
      entries += list(Address.offices, edition.offices.count, OfficesPage.length) {
        .offices(page: $0)
      }
    }
    guard !edition.organisationEntries.isEmpty else { return entries }
    entries += list(
      Address.organisations, edition.organisationEntries.count, OrganisationsPage.length
    ) {
      .organisations(page: $0)
    }
    for (place, organisation) in edition.organisationEntries.enumerated() {
      entries += list(
        Address.organisation(organisation), organisation.events.count, RelationShelf.lines
      ) { .organisation(place, page: $0) }
    }
    return entries
  }

  /// A relation's page and those below it.
  private static func relationPages(
    _ shelf: RelationShelf, _ place: Int, _ edition: Edition
  ) -> Entries {
    let relation = shelf.relation
    var entries: Entries = [(Address.relation(relation), .relation(place))]
    if shelf.isSplit {
      for (number, year) in shelf.years.enumerated() {
        entries += list(shelf.address(of: year), year.events.count, RelationShelf.length) {
          .relationYear(place, year: number, page: $0)
        }
      }
    }
    for (number, group) in shelf.groups.enumerated() {
      let address = Address.relation(relation, group.lane.rawValue)
      entries += list(address, group.events.count, RelationShelf.lines) {
        .relationGroup(place, group: number, page: $0)
      }
    }
    if shelf.hasLetterPages {
      let address = Address.relation(relation, "letters")
      entries += list(address, relation.letters.count, RelationShelf.letters) {
        .relationLetters(place, page: $0)
      }
    }
    if shelf.hasLedgerPages {
      let address = Address.relation(relation, "ledger")
      entries += list(address, relation.ledger.count, RelationShelf.entries) {
        .relationLedger(place, page: $0)
      }
    }
    if RelationCalendar.hasDays(edition, relation) {
      entries.append((Address.calendar(relation), .relationCalendar(place)))
    }
    return entries
  }
}
