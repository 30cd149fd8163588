internal import LetterModel

/// A feed as JSON Feed 1.1.
struct JSONFeed {
  private let context: PageContext
  private let feed: Feed

  init(_ context: PageContext, _ source: FeedSource) {
    self.context = context
    feed = Feed(context, source, .json)
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      let texts: [(StaticString, String?)] = [
        ("version", "https://jsonfeed.org/version/1.1"), ("title", feed.title),
        ("home_page_url", feed.link(to: feed.page)), ("feed_url", feed.link(to: feed.address)),
        ("description", context.settings.description), ("language", context.texts.language),
      ]
      for case (let key, let value?) in texts { writer.member(key, value) }
      writer.key("items")
      writer.array { writer in
        for entry in feed.entries {
          writer.breakLine()
          add(entry, &writer)
        }
      }
    }
    writer.end()
    return writer.bytes
  }

  private func add(_ entry: Feed.Entry, _ writer: inout JSONWriter) {
    writer.object { writer in
      let texts: [(StaticString, String?)] = [
        ("id", entry.letter.id), ("url", feed.link(to: entry.letter.address)),
        ("title", entry.letter.title), ("content_text", entry.summary),
        ("date_published", Feed.moment(entry.date)), ("language", entry.letter.language),
      ]
      for case (let key, let value?) in texts { writer.member(key, value) }
      guard !entry.letter.authors.isEmpty else { return }
      writer.key("authors")
      writer.array { writer in
        for author in entry.letter.authors {
          writer.object { writer in
            writer.key("name")
            writer.text(author)
          }
        }
      }
    }
  }
}
