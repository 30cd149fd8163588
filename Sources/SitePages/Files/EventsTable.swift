internal import EditionModel
internal import LetterModel

/// All events as a table: `data/events.csv`, a row for each piece of evidence, in order of time.
struct EventsTable: Sendable {
  static let columns = [
    "id", "type", "countries", "organisations", "people", "direction", "date", "first-day",
    "last-day", "extent", "status", "as-of", "printed", "title", "standing", "letter", "passage",
    "page", "quote", "address",
  ]

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var file: PiecedFile {
    let events = context.edition.events
    return PiecedFile(
      entries: events.count, share: 512, parts: { events[$0].evidence.count }
    ) { piece in
      var writer = CSVWriter(
        reserving: piece.stretches.reduce(0) { $0 + $1.parts.count } * 512)
      if piece.isFirst { writer.row(Self.columns) }
      for stretch in piece.stretches { add(stretch, of: events[stretch.entry], to: &writer) }
      return writer.bytes
    }
  }

  private func add(_ stretch: PiecedFile.Stretch, of event: Event, to writer: inout CSVWriter) {
    let facts = CSVWriter.cells(cells(event))
    if event.evidence.isEmpty {
      writer.beginRow(after: facts)
      writer.row(["", "", "", "", ""])
    }
    for evidence in event.evidence[stretch.parts.clamped(to: event.evidence.indices)] {
      writer.beginRow(after: facts)
      writer.add(evidence.letter.rawValue)
      writer.add(evidence.passage)
      writer.add(evidence.page.map { "\($0)" } ?? "")
      evidence.withQuote { writer.add($0) }
      writer.add(context.address(of: evidence))
      writer.endRow()
    }
  }

  private func cells(_ event: Event) -> [String] {
    [
      event.id, event.type.rawValue, LettersTable.list(event.countries),
      LettersTable.list(event.organisations), LettersTable.list(event.people),
      event.direction?.rawValue ?? "", event.date?.edtf ?? "",
      event.date?.first?.description ?? "", event.date?.last?.description ?? "",
      event.extent.rawValue, event.status.rawValue, event.asOf?.description ?? "",
      event.printed ?? "", event.title ?? "", event.standing.rawValue,
    ]
  }
}
