internal import ByteRuns
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
  /// The pages that search engines are told of, in order; worked out when it is asked for.
  var listed: [Route] { told[0] }
  private let told: Remembered<[Route]>
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
  ///   - reserved: the paths of what stands in the site and is no page.
  public init(
    edition: Edition, settings: SiteSettings, pages: [EditorPage] = [], assets: [String] = [],
    files: [String] = [], reserved: [String] = []
  ) {
    folders = Array(settings.languages.dropFirst())
    first = settings.languages.first ?? settings.language
    let entries = Self.entries(edition, settings).map { (Route(path: $0), $1) }
    // What is no page stands once, at the site's top, and so does the page of lost addresses.
    let inOthers = folders.flatMap { language in
      entries.filter { $1.template != nil && $1 != .notFound }.map { ($0.below(language), $1) }
    }
    let own = Self.editorEntries(edition, pages, settings) + Self.fileEntries(assets, files)
    var places = SitePlaces(
      expecting: entries.count + inOthers.count + own.count, reserved: reserved)
    for (route, plan) in entries + inOthers + own { places.place(plan, at: route) }
    let count = places.plans.values.count(where: SiteIndexFile.isListed)
    for (path, plan) in Self.files(edition, settings, pages: count) {
      // An editor's own word to programs that gather pages stands in place of ours.
      if plan == .robots, places.plans[Route(path: path)] != nil { continue }
      places.place(plan, at: Route(path: path))
    }
    places.clearFolders(
      bare: files.contains { !$0.utf8.reversed().prefix { $0 != 47 }.contains(46) })
    homeless = places.homeless.sorted { $0.route < $1.route }
    plans = places.plans
    let all = plans
    let sorted = Remembered(1) { _ in all.keys.inByteOrder { $0.path } }
    self.sorted = sorted
    told = Remembered(1) { _ in
      sorted[0].filter { route in all[route].map(SiteIndexFile.isListed) ?? false }
    }
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
}
