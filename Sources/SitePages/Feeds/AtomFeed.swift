internal import LetterModel

/// A feed as Atom (RFC 4287).
struct AtomFeed {
  private let context: PageContext
  private let feed: Feed

  init(_ context: PageContext, _ source: FeedSource) {
    self.context = context
    feed = Feed(context, source, .atom)
  }

  var bytes: [UInt8] {
    guard let updated = feed.updated else { return [] }
    var writer = XMLWriter()
    writer.open(
      "feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", context.texts.language)])
    writer.markup("\n")
    writer.element("id", Feed.name(of: feed.address, context.frame))
    writer.element("title", feed.title)
    writer.element("subtitle", context.settings.description)
    writer.element("updated", Feed.moment(updated))
    link("self", feed.address, "application/atom+xml", &writer)
    link("alternate", feed.page, "text/html", &writer)
    author(context.frame.title, &writer)
    writer.element("generator", "Zendbrief")
    for entry in feed.entries { add(entry, &writer) }
    writer.markup("</feed>\n")
    return writer.bytes
  }

  private func add(_ entry: Feed.Entry, _ writer: inout XMLWriter) {
    writer.markup("<entry>\n")
    writer.element("id", entry.letter.id)
    writer.element("title", entry.letter.title)
    writer.element("updated", Feed.moment(entry.date))
    writer.element("published", Feed.moment(entry.date))
    link("alternate", entry.letter.address, "text/html", &writer)
    for name in entry.letter.authors { author(name, &writer) }
    writer.element("summary", entry.summary)
    writer.markup("</entry>\n")
  }

  private func author(_ name: String, _ writer: inout XMLWriter) {
    writer.markup("<author>")
    writer.element("name", name)
    writer.markup("</author>\n")
  }

  private func link(
    _ relation: String, _ address: String, _ type: String, _ writer: inout XMLWriter
  ) {
    writer.open("link", [("rel", relation), ("type", type), ("href", feed.link(to: address))])
    writer.markup("</link>\n")
  }
}
