internal import EditionModel
internal import TemplateEngine

/// All relations on one axis, those that the letters tell most of first.
struct TimelinePage {
  static let shape = TemplateShape(
    "timeline page",
    PageFrame.fields + [
      .text("home-country", "the home country's name"),
      .text("event-count", "how many events, in words"),
      .record("glance", RelationsGlance.shape, "the relations on one axis, the fullest first"),
    ])

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var record: TemplateRecord {
    let root = Route(path: Address.timeline).root
    let order = context.fullestRelations
    return TemplateRecord(
      Self.shape,
      context.frame.values(
        at: Address.timeline, title: context.texts("timeline"), section: .relations)
        + [
          .text(context.home),
          .text(context.texts.count(context.edition.events.count, "events")),
          .record(RelationsGlance(context, order, root: root).record),
        ])
  }
}

extension PageContext {
  /// The relations by how many letters deal with them, the most first, and by name where those are as many: the order
  /// of codes (`ER`, `ES`, `ET`) sets Spain between Eritrea and Ethiopia.
  var fullestRelations: [Int] {
    let relations = edition.relations
    let names = relationNames.map(SortKey.init)
    return relations.indices.sorted { one, other in
      let (count, others) = (relations[one].letters.count, relations[other].letters.count)
      return count == others ? (names[one], one) < (names[other], other) : count > others
    }
  }
}
