internal import EditionModel
internal import TemplateEngine

/// Every file of data in one place, each described.
struct DataPage {
  static let fileShape = TemplateShape(
    "file of data",
    [
      .text("address", "the file, below the site's root"), .text("name", "its name"),
      .text("meaning", "what it holds, in a sentence"),
    ])

  static let shape = TemplateShape(
    "data page",
    PageFrame.fields + [
      .list("files", fileShape, "the files for the whole collection"),
      .list("calendars", fileShape, "the calendars of relations, by country"),
    ])

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var record: TemplateRecord {
    let texts = context.texts
    let files = [
      (Address.lettersData, "letters"), (Address.lettersTable, "letters-table"),
      (Address.eventsData, "events"), (Address.eventsTable, "events-table"),
    ]
    return TemplateRecord(
      Self.shape,
      context.frame.values(at: Address.data, title: texts("data"), section: .about)
        + [
          .list(files.map { file($0.0, String($0.0.dropFirst(5)), texts("data-\($0.1)-meaning")) }),
          .list(calendars),
        ])
  }

  private var calendars: [TemplateRecord] {
    let relations = context.edition.relations
    let names = context.relationNames.map(SortKey.init)
    return relations.indices.sorted { (names[$0], $0) < (names[$1], $1) }
      .filter { RelationCalendar.hasDays(context.edition, relations[$0]) }
      .map { place in
        file(
          Address.calendar(relations[place]), context.relationNames[place],
          context.texts("data-calendar-meaning", ["country": context.relationNames[place]]))
      }
  }

  private func file(_ address: String, _ name: String, _ meaning: String) -> TemplateRecord {
    TemplateRecord(Self.fileShape, [.text(address), .text(name), .text(meaning)])
  }
}
