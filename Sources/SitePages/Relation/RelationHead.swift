internal import EditionModel
internal import TemplateEngine

/// What all pages of a relation have at their head.
enum RelationHead {
  static let fields: [TemplateField] = [
    .text("home-country", "the home country's name, as it begins a heading"),
    .text("country", "the other's name, as it goes on"),
    .text("code", "the other's ISO code"),
    .text("relation-address", "the relation's own page, below the site's root"),
    .text("event-count", "how many events it has, in words"),
    .optionalText("calendar", "its events of exact days as a calendar, below the site's root"),
  ]

  static func values(_ context: PageContext, _ shelf: RelationShelf) -> [TemplateValue] {
    let relation = shelf.relation
    return [
      .text(context.home), .text(context.texts.running(relation.country)),
      .text(relation.country), .text(Address.relation(relation)),
      .text(context.texts.count(relation.events.count, "events")),
      .text(
        ifAny: RelationCalendar.hasDays(context.edition, relation)
          ? Address.calendar(relation) : nil),
    ]
  }
}
