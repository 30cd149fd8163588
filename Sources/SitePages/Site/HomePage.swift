internal import EditionModel
internal import TemplateEngine

/// The first page: what this collection is, and the ways in.
struct HomePage {
  static let countShape = TemplateShape(
    "count",
    [
      .text("address", "where it leads, below the site's root"), .text("number", "how many"),
      .text("label", "of what"),
    ])

  static let topicShape = TemplateShape("topic with most letters", TopicsPage.topicFields)

  static let shape = TemplateShape(
    "home page",
    PageFrame.fields + [
      .text("heading", "the site's name, or the title of the editor's text of the first page"),
      .optionalMarkup("welcome", "the editor's text of the first page"),
      .optionalText("span", "the years of the letters"),
      .text("home-country", "the home country's name"),
      .list("counts", countShape, "how much there is of everything"),
      .list("newest", LetterLine.shape, "the newest letters"),
      .record("glance", RelationsGlance.shape, "the fullest relations on one axis"),
      .flag("more-relations", "whether there are more relations than the picture has"),
      .list("topics", topicShape, "the topics with most letters"),
    ])

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var record: TemplateRecord {
    let edition = context.edition
    let relations = context.fullestRelations
    let own = context.ownPages[Address.home]
    return TemplateRecord(
      Self.shape,
      context.frame.values(at: Address.home, title: nil, description: own?.description)
        + [
          .text(own?.title ?? context.frame.title), own.map { .markup($0.html) } ?? .none,
          .text(ifAny: context.span(of: edition.letters.indices)), .text(context.home),
          .list(counts),
          .list(context.list.order.prefix(6).map { LetterLine.record(context, $0) }),
          .record(RelationsGlance(context, Array(relations.prefix(14)), root: "").record),
          .flag(relations.count > 14), .list(topics),
        ])
  }

  private var counts: [TemplateRecord] {
    let edition = context.edition
    let entries: [(String, Int, String)] = [
      (Address.letters, edition.letters.count, "letters"),
      (Address.relations, edition.relations.count, "relations"),
      (Address.timeline, edition.events.count, "events"),
      (Address.topics, edition.topicsWithLetters, "topics"),
      (Address.persons, edition.personEntries.count, "persons"),
      (Address.dossiers, edition.dossiers.count, "dossiers"),
    ]
    return entries.filter { $0.1 > 0 }.map { address, number, key in
      let label = context.texts(number == 1 ? "\(key)-noun-one" : "\(key)-noun-many")
      return TemplateRecord(
        Self.countShape, [.text(address), .text(context.texts.grouped(number)), .text(label)])
    }
  }

  private var topics: [TemplateRecord] {
    let topics = context.edition.topics
    let order = topics.indices.filter { !topics[$0].letters.isEmpty }.sorted {
      (topics[$1].letters.count, $0) < (topics[$0].letters.count, $1)
    }
    return order.prefix(18).map { place in
      let count = topics[place].letters.count
      return TemplateRecord(
        Self.topicShape,
        [
          .text(Address.topic(topics[place])), .text(context.topicNames[place]), .number(count),
          .text(context.texts.count(count, "letters")),
        ])
    }
  }
}
