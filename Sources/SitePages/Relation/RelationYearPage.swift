internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// A year of a relation with many events.
struct RelationYearPage {
  static let shape = TemplateShape(
    "relation's year page",
    parts: PageFrame.fields, RelationHead.fields,
    [
      .text("year", "the year, or the words for none"),
      .text("count", "how many events the year has, in words"),
      .optionalRecord("picture", TimelineFigure.shape, "the year's picture"),
      .optionalRecord("boxes", EventSieve.shape, "the boxes that leave events out"),
      .list("years", RelationYears.shape, "the year with the events of this page"),
      .optionalRecord("before", LetterPage.linkShape, "the year with events before it"),
      .optionalRecord("after", LetterPage.linkShape, "the year with events after it"),
    ], PageTurns.fields)

  private let context: PageContext
  private let shelf: RelationShelf
  private let place: Int
  private let turns: PageTurns

  init(_ context: PageContext, _ relation: Int, year: Int, page: Int) {
    self.context = context
    shelf = context.shelves[relation]
    place = year
    turns = PageTurns(
      page, of: shelf.years[year].events.count, length: RelationShelf.length,
      list: shelf.address(of: shelf.years[year]))
  }

  var record: TemplateRecord {
    let texts = context.texts
    let year = shelf.years[place]
    let name = RelationYears.name(context, year)
    let events = Array(year.events[turns.range])
    let title = context.title(of: shelf.relation)
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list), title: "\(title), \(name)",
        section: .relations),
      RelationHead.values(context, shelf),
      [
        .text(name), .text(texts.count(year.events.count, "events")), picture,
        .record(ifAny: EventSieve.record(events.map { context.edition.events[$0] }, texts)),
        .list([RelationYears.record(context, shelf, year, events: events)]),
        link(place - 1), link(place + 1),
      ], turns.values)
  }

  private func link(_ place: Int) -> TemplateValue {
    guard shelf.years.indices.contains(place) else { return .none }
    let year = shelf.years[place]
    return .record(
      TemplateRecord(
        LetterPage.linkShape,
        [.text(shelf.address(of: year)), .text(RelationYears.name(context, year))]))
  }

  /// The whole year on its first page, and on each that follows the events of that page: one picture of all on
  /// each would grow with the square of the events.
  private var picture: TemplateValue {
    let year = shelf.years[place]
    guard let number = year.year else { return .none }
    let own = Address.page(turns.page, of: turns.list)
    let root = Route(path: own).root
    let isFirst = turns.page == 1
    let shown = isFirst ? year.events.indices : turns.range
    let picture = TimelinePicture(
      context.texts,
      events: shown.map { place in
        let event = context.edition.events[year.events[place]]
        let page = Address.page(place / RelationShelf.length + 1, of: turns.list)
        return (event, (page == own ? "" : root + page) + "#" + Address.part(event.id))
      },
      letters: isFirst ? context.papers(context.letters(of: shelf, in: number), root: root) : [],
      years: number...number)
    return .record(ifAny: picture.map { TimelineFigure.record($0, context.texts) })
  }
}
