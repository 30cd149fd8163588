internal import EditionModel
internal import LetterModel

/// All topics as JSON: `data/topics.json`, in the order of the register, each with its letters.
struct TopicsData {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for topic in context.edition.topics {
        writer.breakLine()
        write(topic, &writer)
      }
    }
    writer.end()
    return writer.bytes
  }

  private func write(_ topic: TopicEntry, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("slug")
      writer.text(topic.slug)
      writer.key("address")
      writer.text(Address.topic(topic))
      writer.key("names")
      writer.object { writer in
        for (language, name) in topic.names.sorted(by: { $0.key < $1.key }) {
          writer.key(language)
          writer.text(name)
        }
      }
      writer.key("broader")
      writer.text(topic.broader)
      writer.key("letters")
      writer.array { writer in for letter in topic.letters { write(letter, &writer) } }
    }
  }

  /// A letter that an editor put under the topic has no sentence.
  private func write(_ entry: TopicLetter, _ writer: inout JSONWriter) {
    let evidence = entry.evidence
    writer.object { writer in
      writer.key("letter")
      writer.text(context.edition.letters[entry.letter].facts.id.rawValue)
      writer.key("sentence")
      writer.text(evidence?.sentence)
      writer.key("passage")
      writer.text(evidence?.passage)
      writer.key("page")
      writer.number(evidence?.page)
      writer.key("address")
      writer.text(
        evidence.map(context.address)
          ?? Address.letter(context.edition.letters[entry.letter].facts.id))
    }
  }
}
