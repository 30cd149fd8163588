internal import EditionModel
internal import TemplateEngine

/// The index of organisations.
struct OrganisationsPage {
  static let entryShape = TemplateShape(
    "organisation entry",
    [
      .text("address", "the organisation's page, below the site's root"),
      .text("name", "the name"), .text("count", "how many events, in words"),
      .number("events", "how many events"),
    ])

  static let shape = TemplateShape(
    "organisations page",
    parts: PageFrame.fields,
    [.list("organisations", entryShape, "the organisations of this page, by name")],
    PageTurns.fields)

  /// Organisations on a page.
  static let length = 300

  private let context: PageContext
  private let turns: PageTurns

  init(_ context: PageContext, page: Int) {
    self.context = context
    turns = PageTurns(
      page, of: context.edition.organisationEntries.count, length: Self.length,
      list: Address.organisations)
  }

  var record: TemplateRecord {
    TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list), title: context.texts("organisations"),
        section: .persons),
      [.list(context.edition.organisationEntries[turns.range].map(entry))], turns.values)
  }

  private func entry(_ organisation: OrganisationEntry) -> TemplateRecord {
    TemplateRecord(
      Self.entryShape,
      [
        .text(Address.organisation(organisation)), .text(organisation.name),
        .text(context.texts.count(organisation.events.count, "events")),
        .number(organisation.events.count),
      ])
  }
}
