internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// An event as an entry of a timeline, and as an entry beside the letter that tells it.
enum EventItem {
  /// Where the words that prove it stand.
  static let evidenceShape = TemplateShape(
    "evidence",
    [
      .text("address", "where the words stand, below the site's root"),
      .markup("sentence", "the sentence with the quoted words marked"),
      .text("letter", "the letter as `brief van 15 juni 2009`"),
      .optionalText("number", "its number: 31 700 V, nr. 104"),
      .optionalText("page", "the page of the original: its number, or a name such as 071r"),
      .optionalText("cited-page", "the same as it is cited: `p. 2`, `f. 071r`"),
      .optionalText("language", "the language of the words, where known"),
      .text("begin", "how the sentence begins, told from others that begin alike by its number"),
    ])

  /// An event beside the letter that tells it, in whose text the words are marked.
  static let toldShape = TemplateShape(
    "event of a letter",
    fields + [
      .text("passage", "the passage of the letter that tells it, as its name on the page"),
      .text("quote", "the words there that prove it, the first few"),
      .optionalText("foreign", "their language, where that is not the page's own"),
      .optionalText("with", "the countries, where the direction does not name them"),
    ])

  static let shape = TemplateShape(
    "event",
    fields + [
      .list("evidence", evidenceShape, "the words that prove it"),
      .list("again", evidenceShape, "the same told again in that letter; the first few"),
      .flag("told-again", "whether it is"),
      .list("more", evidenceShape, "the same told in other letters, each once; the first few"),
      .optionalText("untold", "how many more letters tell it, where those are too many to list"),
    ])

  private static let fields: [TemplateField] = [
    .text("anchor", "its name on the page of the relation"),
    .optionalText("address", "where it stands on a page of relations, below the site's root"),
    .text("type", "what kind of event it is, as a word"),
    .text("type-code", "the same as a name for style sheets: visit, agreement …"),
    .text("lane-code", "the group that its kind belongs to: contact, agreement …"),
    .text("stage-code", "how far it came: happened, foreseen, asked, refused"),
    .optionalText("direction", "who went where, as words"),
    .optionalText("date", "when, for people"),
    .optionalText("iso", "when, where one day or month"),
    .optionalText("edtf", "when, as EDTF"),
    .optionalText("precision", "what a coarse date leaves open: somewhere in the year"),
    .optionalText("printed", "the letter's own words for the date, where they say it otherwise"),
    .flag("happened", "whether it happened"), .text("status", "whether it happened, as a word"),
    .text("status-code", "the same as a name for style sheets: occurred, planned …"),
    .optionalText("as-of", "the day on which the letter says so"),
    .flag("confirmed", "whether an editor confirmed it"),
    .text("standing-code", "the same as a name for style sheets: found, confirmed"),
    .text("standing", "whether it was found or confirmed, as words"),
    .optionalText("title", "an editor's sentence"),
    .optionalText("people", "the persons"), .optionalText("countries", "the other countries"),
  ]

  /// How many letters that tell one event a page lists, and how many places in one; all are in `data/events.json`.
  private static let most = 10
  private static let mostAgain = 4

  /// An event as an entry of the timeline of its relation with a country.
  static func record(_ context: PageContext, _ place: Int, beside country: String? = nil)
    -> TemplateRecord
  {
    let event = context.edition.events[place]
    let letters = Dictionary(grouping: event.evidence.indices) { event.evidence[$0].letter }
    let firsts = letters.values.compactMap(\.first).sorted()
    let again = (firsts.first.flatMap { letters[event.evidence[$0].letter] } ?? []).dropFirst()
    let untold = firsts.count - most
    return TemplateRecord(
      shape,
      values(context, event, at: place, beside: country) + [
        list(context, event, firsts.prefix(1)), list(context, event, again.prefix(mostAgain)),
        .flag(!again.isEmpty), list(context, event, firsts.prefix(most).dropFirst()),
        .text(ifAny: untold > 0 ? context.texts.count(untold, "untold") : nil),
      ])
  }

  static func values(
    _ context: PageContext, _ event: Event, at place: Int, beside country: String?
  ) -> [TemplateValue] {
    let texts = context.texts
    let others = event.countries.filter { $0 != country }.map(texts.country)
    return [
      .text(Address.part(event.id)), .text(ifAny: context.address(ofEvent: place)),
      .text(texts("type-\(event.type.rawValue)")), .text(event.type.rawValue),
      .text(TimelineLane(event.type).rawValue), .text(TimelineStage(event.status).rawValue),
      .text(ifAny: direction(context, event, country)),
      .text(ifAny: event.date.map { texts.printed($0) }), .text(ifAny: iso(event.date)),
      .text(ifAny: event.date?.edtf),
      .text(ifAny: event.date.flatMap { texts.precision(of: $0, event.extent) }),
      .text(ifAny: event.date == nil ? event.printed : nil),
      .flag(event.status == .occurred), .text(texts("status-\(event.status.rawValue)")),
      .text(event.status.rawValue), .text(ifAny: asOf(event, texts)),
      .flag(event.standing == .confirmed), .text(event.standing.rawValue),
      .text(texts("standing-\(event.standing.rawValue)")), .text(ifAny: event.title),
      .text(ifAny: event.people.isEmpty ? nil : event.people.joined(separator: ", ")),
      .text(ifAny: others.isEmpty ? nil : texts.joined(others)),
    ]
  }

  /// A day, month or year as the `datetime` of HTML; an interval has none.
  static func iso(_ date: EventDate?) -> String? {
    guard case .point(let point)? = date else { return nil }
    return point.edtf
  }

  /// What has not happened is true only as of the letter's day.
  private static func asOf(_ event: Event, _ texts: InterfaceTexts) -> String? {
    guard event.status != .occurred, let day = event.asOf else { return nil }
    return texts("as-of", ["date": texts.printed(day)])
  }

  static func direction(
    _ context: PageContext, _ event: Event, _ country: String?
  ) -> String? {
    guard let direction = event.direction, event.type == .visit || event.type == .meeting else {
      return nil
    }
    let other = country ?? event.countries.first ?? ""
    switch direction {
    case .in:
      return context.texts(
        "direction-in", ["country": context.texts.running(context.settings.home)])
    case .out: return context.texts("direction-out", ["country": context.texts.running(other)])
    case .elsewhere: return context.texts("direction-elsewhere")
    case .none: return nil
    }
  }

  /// A letter as `brief van 15 juni 2009`.
  static func name(_ facts: LetterFacts?, _ texts: InterfaceTexts) -> String {
    let kind = texts("kind-\((facts?.kind ?? .letter).rawValue)").lowercased()
    guard let date = facts?.date else { return texts("paper-undated", ["kind": kind]) }
    return texts("paper-dated", ["kind": kind, "date": texts.printed(date)])
  }
}
