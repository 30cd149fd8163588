internal import TemplateEngine

/// What stands around every page: head, masthead, foot.
struct PageFrame: Sendable {
  /// The parts of the site that the masthead names.
  enum Section: String, CaseIterable {
    case letters, topics, relations, persons, dossiers, about

    var address: String {
      switch self {
      case .letters: Address.letters
      case .topics: Address.topics
      case .relations: Address.relations
      case .persons: Address.persons
      case .dossiers: Address.dossiers
      case .about: Address.about
      }
    }
  }

  private let settings: SiteSettings
  private let texts: InterfaceTexts
  private let site: String
  private let pages: PageNames
  /// The editor's pages that the foot of each page leads to.
  private let foot: [EditorPage]
  /// The absolute address of the site's root, with a slash at its end, where it is known.
  let base: String?

  /// What every page's head leads to: the site's feeds, and its search.
  private let siteLinks: [PageHead.Link]
  /// The masthead's entries with their words.
  private let entries: [(section: Section, address: String, label: String)]

  /// - Parameter isFed: whether the site has a feed.
  init(
    settings: SiteSettings, texts: InterfaceTexts, pages: [EditorPage], isFed: Bool
  ) {
    self.settings = settings
    self.texts = texts
    self.pages = PageNames(pages)
    let listed = pages.lazy.filter { $0.language == settings.language && $0.isForFoot }
    foot = Array(listed.prefix(EditorPage.mostInFoot))
    site = settings.title ?? texts("site-title")
    entries = Section.allCases.map { ($0, $0.address, texts("menu-\($0.rawValue)")) }
    base = settings.base.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    let search = PageHead.Link(
      relation: "search", address: ConventionFiles.openSearch,
      type: "application/opensearchdescription+xml", title: site)
    siteLinks =
      (isFed ? FeedLinks.links(site, page: Address.home) : [])
      + (settings.base != nil && settings.hasSearch ? [search] : [])
  }

  /// The name of the site.
  var title: String { site }

  /// The values of `fields` for a page.
  ///
  /// - Parameter seenFrom: where the page is that shows them, if that is another.
  func values(
    at address: String, title: String?, description: String? = nil, section: Section? = nil,
    head: PageHead = PageHead(), seenFrom: String? = nil, isDraft: Bool = false
  ) -> [TemplateValue] {
    // A page that an unknown address shows may stand at any depth, so that it leads to the root.
    let isLost = address == Address.notFound
    let root = isLost ? rootOfLost : Route(path: seenFrom ?? address).root
    let top = isLost ? root : root + up
    var head = head
    head.links = siteLinks + head.links
    return [
      .text(root), .text(top), .text(texts.language),
      .record(texts.record), .text(site), .text(ifAny: settings.description),
      .text(ifAny: settings.footer), .text(title.map { "\($0) – \(site)" } ?? site),
      .text(ifAny: description ?? settings.description),
      .text(ifAny: isLost ? nil : canonical(address)), menu(address, section),
      languages(address), .flag(settings.languages.count > 1 && !isLost),
      .flag(settings.hasSearch), .flag(address == Address.home), .flag(isDraft), own(address), logo,
      .flag(settings.hasOwnStyle), .flag(isLost && base == nil),
    ] + head.values(top: top)
  }

  /// The path of the site's address, without its host: the page is tried on others too.
  private var rootOfLost: String {
    // `https://brieven.example/below/` has its path after the third slash.
    let parts = base?.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false) ?? []
    return parts.count == 4 ? "/" + parts[3] : "/"
  }

  /// The way from the language's own root to the site's top.
  private var up: String { settings.languages.first == settings.language ? "" : "../" }

  /// Where a page stands in a language, below the site's top.
  private func address(_ address: String, in language: String) -> String {
    settings.languages.first == language
      ? address : Route(path: address).below(language).path
  }

  private func languages(_ page: String) -> TemplateValue {
    .list(
      settings.languages.map { language in
        let isThere = pages.has(page, in: language)
        let page = isThere ? page : Address.home
        return TemplateRecord(
          Self.languageShape,
          [
            .text(language), .text(texts("language-\(language)")),
            .text(address(page, in: language)), .text(ifAny: canonical(page, in: language)),
            .flag(language == settings.language), .flag(isThere),
          ])
      })
  }

  private var logo: TemplateValue {
    .record(
      ifAny: settings.logo.map {
        TemplateRecord(Self.logoShape, [.text($0.address), .text($0.text)])
      })
  }

  /// The editor's own pages for the foot: those at the top of `Content/pages`, of which the masthead
  /// has none.
  private func own(_ address: String) -> TemplateValue {
    .list(
      foot.map { page in
        TemplateRecord(
          Self.entryShape,
          [
            .text(page.path), .text(page.title ?? page.address), .flag(page.path == address),
            .flag(false),
          ])
      })
  }

  private func canonical(_ page: String) -> String? { canonical(page, in: settings.language) }

  /// The absolute address by which something is known for ever, where the site's is known: that of a
  /// page in the site's first language.
  func lasting(_ address: String) -> String? {
    canonical(address, in: settings.languages.first ?? settings.language)
  }

  private func canonical(_ page: String, in language: String) -> String? {
    let address = address(page, in: language)
    return base.map {
      $0 + (address.hasSuffix("index.html") ? String(address.dropLast(10)) : address)
    }
  }

  private func menu(_ address: String, _ section: Section?) -> TemplateValue {
    .list(
      entries.map { entry in
        let isCurrent = entry.address == address
        return TemplateRecord(
          Self.entryShape,
          [
            .text(entry.address), .text(entry.label), .flag(isCurrent),
            .flag(entry.section == section && !isCurrent),
          ])
      })
  }
}
