/// All pages for search engines: `sitemap.xml`, in parts where they are more than a file may have.
///
/// When a page was last changed is left out: letters do not say it, and a letter's own date is another.
struct SiteIndexFile {
  /// Addresses in one file, as the protocol allows.
  static let length = 50_000

  private let context: PageContext
  private let pages: [Route]

  init(_ context: PageContext, _ map: SiteMap) {
    self.context = context
    pages = map.listed
  }

  /// Whether a page is told of: every page but letters’ sources and the one for lost addresses.
  static func isListed(_ plan: PagePlan) -> Bool {
    // A source has the words of its letter, which search engines had better find.
    if case .letterSource = plan { return false }
    if case .moved = plan { return false }
    return plan.template != nil && plan != .notFound
  }

  /// Where the whole, or a part, stands.
  static func address(part: Int?) -> String {
    part.map { "sitemap-\($0).xml" } ?? "sitemap.xml"
  }

  /// The parts that a number of pages makes: the whole alone, or an index and its parts.
  static func parts(of count: Int, length: Int = length) -> [Int?] {
    count <= length ? [nil] : [nil] + (1...((count + length - 1) / length)).map { $0 }
  }

  func bytes(part: Int?, length: Int = length) -> [UInt8] {
    let parts = Self.parts(of: pages.count, length: length).compactMap { $0 }
    let namespace = [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]
    var writer = XMLWriter()
    if part == nil, !parts.isEmpty {
      writer.open("sitemapindex", namespace.map { ($0.0, $0.1) })
      writer.markup("\n")
      for part in parts {
        entry("sitemap", Self.address(part: part), &writer)
      }
      writer.markup("</sitemapindex>\n")
    } else {
      writer.open("urlset", namespace.map { ($0.0, $0.1) })
      writer.markup("\n")
      let begin = min(pages.count, ((part ?? 1) - 1) * length)
      for page in pages[begin...].prefix(length) { entry("url", page.path, &writer) }
      writer.markup("</urlset>\n")
    }
    return writer.bytes
  }

  private func entry(_ name: String, _ address: String, _ writer: inout XMLWriter) {
    writer.markup("<\(name)><loc>")
    writer.text(context.frame.lasting(address) ?? address)
    writer.markup("</loc></\(name)>\n")
  }
}
