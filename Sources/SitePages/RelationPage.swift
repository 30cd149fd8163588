internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The relation between the home country and another: what these letters tell of it.
struct RelationPage {
  static let yearShape = TemplateShape(
    "year of a relation",
    [
      .text("year", "the year, or the words for none"), .text("anchor", "its name on the page"),
      .optionalText("gap", "that there are no letters from the years before, in a sentence"),
      .list("events", EventItem.shape, "its events in order of time"),
    ])

  static let laneShape = TemplateShape(
    "lane",
    [.text("name", "the group of kinds of events"), .markup("drawing", "the lane's picture")])

  static let shape = TemplateShape(
    "relation page",
    PageFrame.fields + [
      .text("home-country", "the home country's name"), .text("country", "the other's name"),
      .text("code", "the other's ISO code"),
      .text("letter-count", "how many letters, in words"),
      .text("event-count", "how many events, in words"), .optionalText("span", "its years"),
      .flag("has-events", "whether there is any event"),
      .optionalText("picture-name", "what the picture shows, in a sentence"),
      .list("lanes", laneShape, "the lanes of the picture; nothing where nothing has a date"),
      .optionalMarkup("scale", "the picture's years"),
      .flag("has-gaps", "whether the picture draws years together"),
      .texts("later-gaps", "years without letters after the last event, each in a sentence"),
      .list("years", yearShape, "the events by year"),
      .list("letters", LetterLine.shape, "the letters from old to new"),
    ])

  private let context: PageContext
  private let relation: Relation
  private let name: String

  init(_ context: PageContext, _ place: Int) {
    self.context = context
    relation = context.edition.relations[place]
    name = context.relationNames[place]
  }

  var record: TemplateRecord {
    let texts = context.texts
    let names = ["home": context.home, "country": name] as KeyValuePairs
    let picture = TimelinePicture(context, relation)
    let drawing = picture.map { TimelineDrawing(axis: $0.axis) }
    return TemplateRecord(
      Self.shape,
      context.frame.values(
        at: Address.relation(relation), title: texts("relation-title", names),
        description: texts("relation-description", names), section: .relations)
        + [
          .text(context.home), .text(name), .text(relation.country),
          .text(texts.count(relation.letters.count, "letters")),
          .text(texts.count(relation.events.count, "events")),
          .text(ifAny: picture.map { Self.span($0.years) }), .flag(!relation.events.isEmpty),
          .text(ifAny: picture.map { texts("picture-name", ["span": Self.span($0.years)]) }),
          .list(picture.map(lanes) ?? []), drawing.map { .markup($0.years()) } ?? .none,
          .flag(relation.gaps.contains { $0.count > 1 }), .texts(laterGaps),
          .list(years), .list(relation.letters.map { LetterLine.record(context, $0) }),
        ])
  }

  static func span(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  private func lanes(_ picture: TimelinePicture) -> [TemplateRecord] {
    let drawing = TimelineDrawing(axis: picture.axis)
    return picture.lanes.map { lane, marks in
      let name = context.texts("lane-\(lane.rawValue)")
      return TemplateRecord(
        Self.laneShape,
        [
          .text(name), .markup(drawing.strip(marks, name: name, texts: context.texts)),
        ])
    }
  }

  private func gap(_ years: ClosedRange<Int>) -> String {
    years.count == 1
      ? context.texts("gap-one", ["year": "\(years.lowerBound)"])
      : context.texts(
        "gap-many", ["from": "\(years.lowerBound)", "to": "\(years.upperBound)"])
  }

  /// A year without an event to stand before is told below the list.
  private var laterGaps: [String] {
    let last = relation.events.compactMap { place -> Int? in
      context.edition.events[place].date.flatMap { ($0.first ?? $0.last)?.year }
    }.max()
    return relation.gaps.filter { gap in last.map { gap.upperBound > $0 } ?? true }.map(gap)
  }

  /// The events under the years in which they begin, those without a date last.
  private var years: [TemplateRecord] {
    var years: [(year: Int?, events: [Event])] = []
    for event in relation.events.map({ context.edition.events[$0] }) {
      let year = event.date.flatMap { ($0.first ?? $0.last)?.year }
      if let last = years.last, last.year == year {
        years[years.count - 1].events.append(event)
      } else {
        years.append((year, [event]))
      }
    }
    var gaps = relation.gaps[...]
    return years.map { entry in
      var sentence: String?
      while let first = gaps.first, let year = entry.year, first.upperBound < year {
        sentence = gap(first)
        gaps = gaps.dropFirst()
      }
      return TemplateRecord(
        Self.yearShape,
        [
          .text(entry.year.map { "\($0)" } ?? context.texts("events-undated")),
          .text(LettersByYear.anchor(entry.year)), .text(ifAny: sentence),
          .list(entry.events.map { EventItem.record(context, $0, beside: relation.country) }),
        ])
    }
  }
}
