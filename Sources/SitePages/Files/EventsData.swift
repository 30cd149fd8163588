internal import EditionModel
internal import LetterModel

/// All events as JSON: `data/events.json`, a list in order of time.
struct EventsData {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for event in context.edition.events {
        writer.breakLine()
        write(event, &writer)
      }
    }
    writer.end()
    return writer.bytes
  }

  private func write(_ event: Event, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("id")
      writer.text(event.id)
      writer.key("type")
      writer.text(event.type.rawValue)
      for (key, list) in [
        ("countries", event.countries), ("organisations", event.organisations),
        ("people", event.people),
      ] {
        writer.key(key)
        writer.texts(list)
      }
      for (key, value) in [
        ("direction", event.direction?.rawValue), ("date", event.date?.edtf),
        ("extent", event.extent.rawValue), ("status", event.status.rawValue),
        ("as-of", event.asOf?.description), ("printed", event.printed), ("title", event.title),
        ("standing", event.standing.rawValue), ("rule", event.rule),
      ] {
        writer.key(key)
        writer.text(value)
      }
      writer.key("evidence")
      writer.array { writer in for evidence in event.evidence { write(evidence, &writer) } }
    }
  }

  private func write(_ evidence: Evidence, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("letter")
      writer.text(evidence.letter.rawValue)
      writer.key("quote")
      writer.text(evidence.quote)
      writer.key("passage")
      writer.text(evidence.passage)
      writer.key("page")
      writer.number(evidence.page)
      writer.key("address")
      writer.text(context.address(of: evidence))
    }
  }
}
