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
      .list("feeds", fileShape, "the feeds of the whole collection"),
      .optionalText("cmif-absent", "why there is no file of correspondence, where there is none"),
    ])

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var record: TemplateRecord {
    let texts = context.texts
    let tables = [
      (Address.lettersData, "letters"), (Address.lettersTable, "letters-table"),
      (Address.eventsData, "events"), (Address.eventsTable, "events-table"),
    ].map { address, meaning in
      file(address, String(address.dropFirst(5)), texts("data-\(meaning)-meaning"))
    }
    let others = CollectionFile.all(context.settings).map {
      file($0.address, $0.rawValue, texts($0.meaning))
    }
    return TemplateRecord(
      Self.shape,
      context.frame.values(at: Address.data, title: texts("data"), section: .about)
        + [
          .list(tables + others), .list(calendars), .list(feeds),
          .text(ifAny: CMIFFile.isPossible(context.settings) ? nil : texts("data-cmif-absent")),
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

  private var feeds: [TemplateRecord] {
    guard FeedSource.site.isFed(context.edition) else { return [] }
    return FeedForm.allCases.map { form in
      let address = form.address(ofPage: Address.home)
      return file(address, address, context.texts("data-feed-\(form)-meaning"))
    }
  }

  private func file(_ address: String, _ name: String, _ meaning: String) -> TemplateRecord {
    TemplateRecord(Self.fileShape, [.text(address), .text(name), .text(meaning)])
  }
}
