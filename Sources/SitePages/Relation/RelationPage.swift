internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The relation between the home country and another: what these letters tell of it.
struct RelationPage {
  static let shape = TemplateShape(
    "relation page",
    parts: PageFrame.fields, RelationHead.fields,
    [
      .optionalText(
        "letter-count",
        "how many letters deal with it, in words; an event may be told by others alone"),
      .optionalText("span", "its years"),
      .flag("has-events", "whether there is any event"),
      .flag("split", "whether the events stand on pages of their own by year"),
      .optionalRecord("picture", TimelineFigure.shape, "the picture, where anything has a date"),
      .optionalRecord("boxes", EventSieve.shape, "the boxes that leave events out"),
      .list("groups", Tally.shape, "the pages of its groups of events, where it has any"),
      .list("years", RelationYears.shape, "the events by year; nothing where they are split"),
      .list("decades", RelationDecades.shape, "the years by decade, where the events are split"),
      .texts("later-gaps", "years without letters after the last event, each in a sentence"),
    ], RelationLedgerPage.partFields,
    [
      .list("people", Tally.shape, "who sent its letters or takes part in its events"),
      .list("dossiers", Tally.shape, "the dossiers of its letters"),
      .list("letters", LetterLine.shape, "the letters, or the newest where they are many"),
      .optionalText("all-letters", "the pages of all letters, below the site's root"),
      .optionalText("feed", "its newest letters as a feed, below the site's root"),
    ])

  private let context: PageContext
  private let place: Int
  private let relation: Relation
  private let shelf: RelationShelf
  private let name: String

  init(_ context: PageContext, _ place: Int) {
    self.context = context
    self.place = place
    shelf = context.shelves[place]
    relation = shelf.relation
    name = context.relationNames[place]
  }

  var record: TemplateRecord {
    let texts = context.texts
    let address = Address.relation(relation)
    let names =
      [
        "home": texts.running(context.settings.home), "country": texts.running(relation.country),
      ] as KeyValuePairs
    let places = context.pages(of: shelf)
    let picture = picture(places)
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: address, title: context.title(of: relation),
        description: texts("relation-description", names), section: .relations,
        head: PageHead(links: FeedLinks.links(context, .relation(place)))),
      RelationHead.values(context, shelf),
      [
        .text(ifAny: texts.countIfAny(relation.letters.count, "letters")),
        .text(ifAny: picture.map { Self.span($0.years) }), .flag(!relation.events.isEmpty),
        .flag(shelf.isSplit), .record(ifAny: picture.map { TimelineFigure.record($0, texts) }),
        .record(ifAny: shelf.isSplit ? nil : EventSieve.record(events, texts)), .list(groups),
        .list(shelf.isSplit ? [] : RelationYears.records(context, shelf)),
        .list(shelf.isSplit ? RelationDecades.records(context, shelf) : []),
        .texts(RelationYears.laterGaps(context, shelf)),
      ],
      RelationLedgerPage.part(context, shelf, places),
      [
        .list(Tally.persons(context, letters: relation.letters, events: relation.events)),
        .list(Tally.dossiers(context, letters: relation.letters)), .list(letters),
        .text(
          ifAny: shelf.hasLetterPages ? Address.relation(relation, "letters") : nil),
        .text(ifAny: FeedLinks.address(context, .relation(place))),
      ])
  }

  static func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  private var events: [Event] { relation.events.map { context.edition.events[$0] } }

  private func picture(_ places: [Int: String]) -> TimelinePicture? {
    let root = Route(path: Address.relation(relation)).root
    return TimelinePicture(
      context.texts,
      events: relation.events.map { place in
        let event = context.edition.events[place]
        let page = shelf.isSplit ? root + (places[place] ?? "") : ""
        return (event, page + "#" + Address.part(event.id))
      },
      letters: context.papers(relation.letters, root: root), gaps: relation.gaps)
  }

  private var groups: [TemplateRecord] {
    shelf.groups.map { lane, events in
      TemplateRecord(
        Tally.shape,
        [
          .text(Address.relation(relation, lane.rawValue)),
          .text(context.texts("lane-\(lane.rawValue)")), .none, .number(events.count),
          .text(context.texts.count(events.count, "events")),
        ])
    }
  }

  /// All from old to new, or the newest first where they are many.
  private var letters: [TemplateRecord] {
    let shown =
      shelf.hasLetterPages
      ? Array(relation.letters.suffix(RelationShelf.mostLetters / 2).reversed()) : relation.letters
    return shown.map { LetterLine.record(context, $0) }
  }
}
