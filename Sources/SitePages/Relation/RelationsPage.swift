internal import TemplateEngine

/// The index of relations, by name.
struct RelationsPage {
  static let shape = TemplateShape(
    "relations page",
    PageFrame.fields + [
      .text("home-country", "the home country's name"),
      .text("count", "how many relations, in words"),
      .record("glance", RelationsGlance.shape, "the relations on one axis, by name"),
    ])

  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var record: TemplateRecord {
    let names = context.relationNames.map(SortKey.init)
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    let root = Route(path: Address.relations).root
    return TemplateRecord(
      Self.shape,
      context.frame.values(
        at: Address.relations, title: context.texts("relations"), section: .relations)
        + [
          .text(context.home), .text(context.texts.count(order.count, "relations")),
          .record(RelationsGlance(context, order, root: root).record),
        ])
  }
}
