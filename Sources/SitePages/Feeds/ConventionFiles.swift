/// The small files that programs look for at a site's root.
enum ConventionFiles {
  static let robots = "robots.txt"
  static let openSearch = "opensearch.xml"

  /// Everything may be read; where the list of pages stands is told.
  static func robots(_ context: PageContext) -> [UInt8] {
    var text = "User-agent: *\nDisallow:\n"
    if let base = context.frame.base {
      text += "\nSitemap: \(base)\(SiteIndexFile.address(part: nil))\n"
    }
    return Array(text.utf8)
  }

  /// How a browser searches this site: its search page takes what is looked for from the address.
  static func openSearch(_ context: PageContext) -> [UInt8] {
    guard let base = context.frame.base else { return [] }
    var writer = XMLWriter()
    writer.open(
      "OpenSearchDescription", [("xmlns", "http://a9.com/-/spec/opensearch/1.1/")])
    writer.markup("\n")
    writer.element("ShortName", shortened(context.frame.title, 16))
    writer.element("LongName", shortened(context.frame.title, 48))
    writer.element(
      "Description", context.texts("search-description", ["site": context.frame.title]))
    writer.element("InputEncoding", "UTF-8")
    writer.element("Language", context.texts.language)
    writer.open(
      "Url", [("type", "text/html"), ("template", "\(base)\(Address.search)?q={searchTerms}")])
    writer.markup("</Url>\n</OpenSearchDescription>\n")
    return writer.bytes
  }

  /// As many whole words as a name may be long; its beginning where one word is too long already.
  private static func shortened(_ text: String, _ length: Int) -> String {
    guard text.count > length else { return text }
    let cut = text.prefix(length + 1)
    guard let end = cut.lastIndex(of: " "), end > cut.startIndex else {
      return String(text.prefix(length))
    }
    return String(cut[..<end])
  }
}
