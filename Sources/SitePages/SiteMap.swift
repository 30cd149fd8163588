public import EditionModel
internal import LetterModel

/// Every address of the site and what stands there.
public struct SiteMap: Sendable {
  /// All addresses, each once, in order.
  public let routes: [Route]
  private let plans: [Route: PagePlan]

  /// Lays out the site of an edition.
  ///
  /// Where two would have one address the first keeps it, letters before everything made of them.
  ///
  /// - Parameter assets: the files that the templates bring, by their paths below `assets`.
  public init(
    edition: Edition, settings: SiteSettings, pages: [EditorPage] = [], assets: [String] = []
  ) {
    var plans: [Route: PagePlan] = [:]
    plans.reserveCapacity(edition.letters.count * 2 + 1024)
    for (path, plan) in Self.entries(edition, pages: pages, assets: assets) {
      let route = Route(path: path)
      if plans[route] == nil { plans[route] = plan }
    }
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
      (Address.relation($1.country), .relation($0))
    }
    entries += pages.enumerated().map { (Address.page($1.slug), .page($0)) }
    entries += assets.map { (Address.asset($0), .asset($0)) }
    return entries
  }
}
