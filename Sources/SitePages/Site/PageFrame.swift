internal import TemplateEngine

/// What stands around every page: head, masthead, foot.
struct PageFrame: Sendable {
  /// The parts of the site that the masthead names.
  enum Section: CaseIterable {
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

  /// One entry of the masthead.
  static let entryShape = TemplateShape(
    "menu entry",
    [
      .text("address", "the address below the site's root"), .text("label", "the words"),
      .flag("current", "whether it is this very page"),
      .flag("within", "whether this page stands below it"),
    ])

  /// What every page has.
  static let fields = ownFields + PageHead.fields

  private static let ownFields: [TemplateField] = [
    .text("root", "what leads to the site's root from this page: empty, or ../ once or more"),
    .text("language", "the language of the interface, as a BCP 47 tag"),
    .record("t", InterfaceTexts.shape, "the words of the interface"),
    .text("site", "the site's name"),
    .optionalText("site-description", "one sentence on what the collection is"),
    .optionalText("footer", "the editor's line for the foot of each page"),
    .text("page-title", "the page's title for the browser"),
    .optionalText("page-description", "what the page is, for search engines"),
    .optionalText("canonical", "the page's absolute address, where the site's is known"),
    .list("menu", entryShape, "the parts of the site"),
    .flag("home", "whether this is the first page"),
  ]

  private let settings: SiteSettings
  private let texts: InterfaceTexts
  private let site: String
  /// The absolute address of the site's root, with a slash at its end, where it is known.
  let base: String?

  /// What every page's head leads to: the site's feeds, and its search.
  private let siteLinks: [PageHead.Link]

  /// - Parameter isFed: whether the site has a feed.
  init(
    settings: SiteSettings, texts: InterfaceTexts, pages: [EditorPage], isFed: Bool
  ) {
    self.settings = settings
    self.texts = texts
    site = settings.title ?? texts("site-title")
    base = settings.base.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    let search = PageHead.Link(
      relation: "search", address: ConventionFiles.openSearch,
      type: "application/opensearchdescription+xml", title: site)
    siteLinks =
      (isFed ? FeedLinks.links(site, page: Address.home) : [])
      + (settings.base == nil ? [] : [search])
  }

  /// The name of the site.
  var title: String { site }

  /// The values of `fields` for a page.
  func values(
    at address: String, title: String?, description: String? = nil, section: Section? = nil,
    head: PageHead = PageHead()
  ) -> [TemplateValue] {
    // A page that an unknown address shows may stand at any depth, so that it leads to the root.
    let isLost = address == Address.notFound
    let root = isLost ? rootOfLost : Route(path: address).root
    var head = head
    head.links = siteLinks + head.links
    return [
      .text(root), .text(texts.language),
      .record(texts.record), .text(site), .text(ifAny: settings.description),
      .text(ifAny: settings.footer), .text(title.map { "\($0) – \(site)" } ?? site),
      .text(ifAny: description ?? settings.description),
      .text(ifAny: isLost ? nil : canonical(address)), menu(address, section),
      .flag(address == Address.home),
    ] + head.values(root: root)
  }

  private var rootOfLost: String { base ?? "/" }

  /// A page's absolute address, where the site's is known.
  func canonical(_ address: String) -> String? {
    base.map { $0 + (address.hasSuffix("index.html") ? String(address.dropLast(10)) : address) }
  }

  private func menu(_ address: String, _ section: Section?) -> TemplateValue {
    .list(
      Section.allCases.map { entry in
        TemplateRecord(
          Self.entryShape,
          [
            .text(entry.address), .text(texts("menu-\(entry)")),
            .flag(entry.address == address), .flag(entry == section && entry.address != address),
          ])
      })
  }
}
