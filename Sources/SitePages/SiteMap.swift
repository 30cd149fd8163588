public import EditionModel
internal import LetterModel

/// Every address of the site and what stands there.
public struct SiteMap: Sendable {
  /// All addresses, each once, in order.
  public let routes: [Route]
  /// What has no place because another page has its address, or has a folder's address where a file
  /// stands: such a site cannot be published.
  public let homeless: [(route: Route, plan: PagePlan)]
  private let plans: [Route: PagePlan]

  /// Lays out the site of an edition.
  ///
  /// Where two would have one address the first keeps it: the site's own pages, then letters, then
  /// what is made of them.
  ///
  /// - Parameter assets: the files that the templates bring, by their paths below `assets`.
  public init(
    edition: Edition, settings: SiteSettings, pages: [EditorPage] = [], assets: [String] = []
  ) {
    var plans: [Route: PagePlan] = [:]
    plans.reserveCapacity(edition.letters.count * 2 + 1024)
    var homeless: [(route: Route, plan: PagePlan)] = []
    for (path, plan) in Self.entries(edition, pages: pages, assets: assets) {
      let route = Route(path: path)
      if let other = plans[route] {
        if other != plan { homeless.append((route, plan)) }
      } else {
        plans[route] = plan
      }
    }
    for (route, plan) in plans where route.folders.contains(where: { plans[$0] != nil }) {
      homeless.append((route, plan))
    }
    self.homeless = homeless.sorted { $0.route < $1.route }
    self.plans = plans
    routes = plans.keys.sorted()
  }

  /// What stands at an address.
  public func plan(for route: Route) -> PagePlan? { plans[route] }

  private static func entries(
    _ edition: Edition, pages: [EditorPage], assets: [String]
  ) -> [(String, PagePlan)] {
    var entries: [(String, PagePlan)] = [
      (Address.home, .home), (Address.letters, .letters(page: 1)), (Address.dossiers, .dossiers),
      (Address.topics, .topics), (Address.relations, .relations), (Address.timeline, .timeline),
      (Address.about, .about), (Address.notFound, .notFound),
      (Address.lettersData, .lettersData), (Address.eventsData, .eventsData),
    ]
    for (place, letter) in edition.letters.enumerated() {
      entries.append((Address.letter(letter.facts.id), .letter(place)))
      entries.append((Address.letterMarkdown(letter.facts.id), .letterMarkdown(place)))
    }
    let pageCount = LettersByYear.pageCount(of: edition.letters.count)
    for page in 1...pageCount {
      entries.append((Address.letters(page: page), .letters(page: page)))
    }
    entries += edition.dossiers.enumerated().map { (Address.dossier($1), .dossier($0)) }
    entries += edition.topics.enumerated().map { (Address.topic($1), .topic($0)) }
    entries += edition.relations.enumerated().map {
      (Address.relation($1), .relation($0))
    }
    entries += pages.enumerated().map { (Address.page($1.slug), .page($0)) }
    entries += assets.map { (Address.asset($0), .asset($0)) }
    return entries
  }
}
