internal import EditionModel
internal import LetterModel

/// All topics as JSON: `data/topics.json`, in the order of the register, each with its letters.
struct TopicsData: Sendable {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var file: PiecedFile {
    let topics = context.edition.topics
    return PiecedFile.list(
      entries: topics.count, share: 512, parts: { topics[$0].letters },
      begin: { begin(topics[$0], &$1) }
    ) { write($0, &$1) }
  }

  /// What stands above a topic's letters.
  private func begin(_ topic: TopicEntry, _ writer: inout JSONWriter) {
    writer.member("slug", topic.slug)
    writer.member("address", Address.topic(topic))
    writer.key("names")
    writer.object { writer in
      for (language, name) in topic.names.sorted(by: { $0.key < $1.key }) {
        writer.key(named: language)
        writer.text(name)
      }
    }
    writer.member("broader", topic.broader)
    writer.key("letters")
  }

  /// A letter that an editor put under the topic has no sentence.
  private func write(_ entry: TopicLetter, _ writer: inout JSONWriter) {
    let evidence = entry.evidence
    let id = context.edition.letters[entry.letter].facts.id
    writer.object { writer in
      writer.member("letter", id.rawValue)
      writer.member("sentence", evidence?.sentence)
      writer.member("passage", evidence?.passage)
      writer.key("page")
      writer.page(evidence?.page)
      writer.key("address")
      if let evidence { writer.address(of: evidence) } else { writer.text(Address.letter(id)) }
    }
  }
}
