internal import EditionModel
internal import LetterModel

/// A letter as JSON-LD in the words of schema.org, which has no letter: it is a message, for who wrote
/// to whom, and a report, for its number.
struct LetterLinkedData {
  private let context: PageContext
  private let place: Int
  private let cited: CitedLetter
  private let facts: LetterFacts

  init(_ context: PageContext, _ place: Int, _ cited: CitedLetter) {
    self.context = context
    self.place = place
    self.cited = cited
    facts = context.edition.letters[place].facts
  }

  var bytes: [UInt8] {
    var writer = JSONWriter(isInMarkup: true)
    writer.object { writer in
      pair("@context", "https://schema.org", &writer)
      pair("@id", (cited.url ?? "") + "#work", &writer)
      writer.key("@type")
      writer.texts(["Message", "Report"] + (cited.archive == nil ? [] : ["ArchiveComponent"]))
      pair("name", cited.title, &writer)
      pair("url", cited.url, &writer)
      pair("identifier", cited.id, &writer)
      pair("reportNumber", cited.number, &writer)
      pair("inLanguage", cited.language, &writer)
      pair("dateCreated", cited.date?.description, &writer)
      pair("dateSent", cited.date?.description, &writer)
      senders(&writer)
      recipients(&writer)
      if let publisher = cited.publisher {
        writer.key("publisher")
        thing("Organization", publisher, nil, &writer)
      }
      origin(&writer)
      about(&writer)
    }
    return writer.bytes
  }

  private func senders(_ writer: inout JSONWriter) {
    let senders = facts.senders.filter { $0.name != nil || $0.role != nil }
    guard !senders.isEmpty else { return }
    writer.key("sender")
    writer.array { writer in
      for sender in senders {
        if let name = sender.name {
          thing("Person", name, sender.role, &writer)
        } else {
          thing("Organization", sender.role, nil, &writer)
        }
      }
    }
  }

  /// To whom it was sent; whether that is a person or a body nobody has said.
  private func recipients(_ writer: inout JSONWriter) {
    let addressees = Addressee.names(facts)
    guard !addressees.isEmpty else { return }
    writer.key("recipient")
    writer.array { writer in
      for addressee in addressees { thing(nil, addressee, nil, &writer) }
    }
  }

  /// The edition that gives it, and the archive where it lies.
  private func origin(_ writer: inout JSONWriter) {
    if !cited.editors.isEmpty {
      writer.key("editor")
      writer.array { writer in
        for editor in cited.editors { thing("Person", editor.running, nil, &writer) }
      }
    }
    if let container = cited.container {
      writer.key("isPartOf")
      thing("CreativeWork", container, nil, &writer)
    }
    pair("license", facts.edition?.licence, &writer)
    if let keeper = cited.archive?.keeper {
      writer.key("holdingArchive")
      thing("ArchiveOrganization", keeper, nil, &writer)
    }
    pair("itemLocation", cited.archive?.location, &writer)
  }

  private func thing(
    _ type: String?, _ name: String?, _ title: String?, _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      pair("@type", type, &writer)
      pair("name", name, &writer)
      pair("jobTitle", title, &writer)
    }
  }

  private func about(_ writer: inout JSONWriter) {
    let topics = context.index.topics[place].map { context.topicNames[$0.list] }
    let countries = context.index.relations[place].map { context.relationNames[$0.list] }
    guard !topics.isEmpty || !countries.isEmpty else { return }
    writer.key("about")
    writer.array { writer in
      for country in countries { thing("Country", country, nil, &writer) }
      for topic in topics { thing("Thing", topic, nil, &writer) }
    }
  }

  private func pair(_ key: StaticString, _ value: String?, _ writer: inout JSONWriter) {
    guard let value, !value.isEmpty else { return }
    writer.member(key, value)
  }
}
