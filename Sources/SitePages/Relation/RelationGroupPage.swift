internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The events of one group of a relation: contact, agreements, measures, multilateral.
struct RelationGroupPage {
  static let yearShape = TemplateShape(
    "year of a group",
    [
      .text("year", "the year, or the words for none"), .text("anchor", "its name on the page"),
      .list("events", EventLine.shape, "its events"),
    ])

  static let shape = TemplateShape(
    "relation's group page",
    parts: PageFrame.fields, RelationHead.fields,
    [
      .text("group", "the group's name"), .text("count", "how many events, in words"),
      .list("groups", Tally.shape, "the relation's other groups"),
      .list("years", yearShape, "the years of this page with their events"),
    ], PageTurns.fields)

  private let context: PageContext
  private let shelf: RelationShelf
  private let lane: TimelineLane
  private let events: [Int]
  private let turns: PageTurns

  init(_ context: PageContext, _ relation: Int, group: Int, page: Int) {
    self.context = context
    shelf = context.shelves[relation]
    (lane, events) = shelf.groups[group]
    turns = PageTurns(
      page, of: events.count, length: RelationShelf.lines,
      list: Address.relation(shelf.relation, lane.rawValue))
  }

  var record: TemplateRecord {
    let texts = context.texts
    let name = texts("lane-\(lane.rawValue)")
    let title = context.title(of: shelf.relation)
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list), title: "\(title): \(name.lowercased())",
        section: .relations),
      RelationHead.values(context, shelf),
      [.text(name), .text(texts.count(events.count, "events")), .list(others), .list(years)],
      turns.values)
  }

  private var others: [TemplateRecord] {
    shelf.groups.filter { $0.lane != lane }.map { lane, events in
      TemplateRecord(
        Tally.shape,
        [
          .text(Address.relation(shelf.relation, lane.rawValue)),
          .text(context.texts("lane-\(lane.rawValue)")), .none, .number(events.count),
          .text(context.texts.count(events.count, "events")),
        ])
    }
  }

  private var years: [TemplateRecord] {
    let places = context.pages(of: shelf)
    let lines = events[turns.range].map { place in
      let event = context.edition.events[place]
      let line = EventLine.record(
        context, place, beside: shelf.relation.country,
        address: places[place].map { $0 + "#" + Address.part(event.id) })
      return (year: event.date.flatMap { ($0.first ?? $0.last)?.year }, line: line)
    }
    return YearGroups.grouped(lines, by: \.year).map { year, lines in
      TemplateRecord(
        Self.yearShape,
        [
          .text(year.map { "\($0)" } ?? context.texts("events-undated")),
          .text(LettersByYear.anchor(year)), .list(lines.map(\.line)),
        ])
    }
  }
}
