internal import EditionModel
internal import LetterModel

/// All events as JSON: `data/events.json`, a list in order of time.
struct EventsData: Sendable {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var file: PiecedFile {
    let events = context.edition.events
    return PiecedFile.list(
      entries: events.count, share: 512, parts: { events[$0].evidence },
      begin: { begin(events[$0], &$1) }
    ) { write($0, &$1) }
  }

  /// What stands above an event's evidence.
  private func begin(_ event: Event, _ writer: inout JSONWriter) {
    writer.member("id", event.id)
    writer.member("type", event.type.rawValue)
    writer.key("countries")
    writer.texts(event.countries)
    writer.key("organisations")
    writer.texts(event.organisations)
    writer.key("people")
    writer.texts(event.people)
    writer.member("direction", event.direction?.rawValue)
    writer.member("date", event.date?.edtf)
    writer.member("extent", event.extent.rawValue)
    writer.member("status", event.status.rawValue)
    writer.member("as-of", event.asOf?.description)
    writer.member("printed", event.printed)
    writer.member("title", event.title)
    writer.member("standing", event.standing.rawValue)
    writer.member("rule", event.rule)
    writer.key("evidence")
  }

  private func write(_ evidence: Evidence, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("letter", evidence.letter.rawValue)
      writer.key("quote")
      writer.text { take in evidence.withQuote(take) }
      writer.member("passage", evidence.passage)
      writer.key("page")
      writer.page(evidence.page)
      writer.key("address")
      writer.address(of: evidence)
    }
  }
}
