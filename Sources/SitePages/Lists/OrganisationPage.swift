internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// An organisation: the events it takes part in, with the countries of the letters that tell them.
struct OrganisationPage {
  static let shape = TemplateShape(
    "organisation page",
    parts: PageFrame.fields,
    [
      .text("name", "the name"), .text("count", "how many events, in words"),
      .text("letter-count", "how many letters tell of them, in words"),
      .list("relations", Tally.shape, "the countries that those letters deal with"),
      .list("years", RelationGroupPage.yearShape, "the years of this page with their events"),
    ], PageTurns.fields)

  private let context: PageContext
  private let place: Int
  private let organisation: OrganisationEntry
  private let turns: PageTurns

  init(_ context: PageContext, _ place: Int, page: Int) {
    self.context = context
    self.place = place
    organisation = context.edition.organisationEntries[place]
    turns = PageTurns(
      page, of: organisation.events.count, length: RelationShelf.lines,
      list: Address.organisation(organisation))
  }

  var record: TemplateRecord {
    let texts = context.texts
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list), title: organisation.name,
        section: .persons),
      [
        .text(organisation.name), .text(texts.count(organisation.events.count, "events")),
        .text(texts.count(organisation.letters.count, "letters")),
        relations, .list(years),
      ], turns.values)
  }

  private var relations: TemplateValue {
    context.heads.organisations.value(at: place) {
      .list(Tally.relations(context, letters: organisation.letters))
    }
  }

  private var years: [TemplateRecord] {
    let groups = YearGroups.grouped(organisation.events[turns.range]) { place in
      context.edition.events[place].date.flatMap { ($0.first ?? $0.last)?.year }
    }
    return groups.map { year, events in
      TemplateRecord(
        RelationGroupPage.yearShape,
        [
          .text(year.map { "\($0)" } ?? context.texts("events-undated")),
          .text(LettersByYear.anchor(year)), .list(events.map { EventLine.record(context, $0) }),
        ])
    }
  }
}
