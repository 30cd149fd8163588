internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// What a letter says was asked, offered, planned or refused, and what came of it.
enum LedgerItem {
  static let shape = TemplateShape(
    "ledger entry",
    [
      .optionalText("address", "the event on the timeline, below the site's root"),
      .text("type", "what kind of event it is, as a word"),
      .optionalText("direction", "who went where, as words"),
      .optionalText("date", "when it is to be, for people"),
      .text("status", "asked, offered, planned, possible or refused, as a word"),
      .text("status-code", "the same as a name for style sheets"),
      .optionalText("as-of", "the letter's day, for people"),
      .optionalText("as-of-iso", "the letter's day as 2009-06-15"),
      .optionalMarkup("sentence", "the letter's sentence with its words marked"),
      .optionalText("language", "the language of the words, where known"),
      .optionalText("letter", "the letter as `brief van 15 juni 2009`"),
      .optionalText("letter-address", "where the words stand, below the site's root"),
      .flag("is-open", "whether no letter here tells what came of it"),
      .flag("is-settled", "whether a later letter tells it"),
      .optionalText("outcome", "what came of it, in words"),
      .optionalText("outcome-code", "the same as a name for style sheets: occurred, refused …"),
      .optionalText("outcome-letter", "the letter that tells it"),
      .optionalText("outcome-address", "where it does so, below the site's root"),
    ])

  /// - Parameter addresses: where the relation's events stand, by their places in the edition.
  static func record(
    _ context: PageContext, _ entry: LedgerEntry, beside country: String, _ addresses: [Int: String]
  ) -> TemplateRecord {
    let texts = context.texts
    let event = context.edition.events[entry.event]
    let letter = facts(entry.evidence, context)
    let page = addresses[entry.event].map { $0 + "#" + Address.part(event.id) }
    return TemplateRecord(
      shape,
      parts: [
        .text(ifAny: page ?? context.address(ofEvent: entry.event)),
        .text(texts("type-\(event.type.rawValue)")),
        .text(ifAny: EventItem.direction(context, event, country)),
        .text(ifAny: event.date.map { texts.printed($0) } ?? event.printed),
        .text(texts("status-\(entry.status.rawValue)")), .text(entry.status.rawValue),
        .text(ifAny: entry.asOf.map { texts.printed($0) }), .text(ifAny: entry.asOf?.description),
        entry.evidence.map { .markup(EvidenceMarks.sentence($0)) } ?? .none,
        .text(ifAny: letter?.language == "und" ? nil : letter?.language),
        .text(ifAny: letter.map { EventItem.name($0, texts) }),
        .text(ifAny: entry.evidence.map { context.address(of: $0) }),
      ],
      outcome(context, entry))
  }

  private static func outcome(_ context: PageContext, _ entry: LedgerEntry) -> [TemplateValue] {
    guard let settlement = entry.settlement else {
      return [.flag(entry.status != .refused), .flag(false), .none, .none, .none, .none]
    }
    let texts = context.texts
    let event = context.edition.events[settlement.event]
    let status = texts("status-\(settlement.status.rawValue)")
    // Another event than the one that was spoken of says its own day.
    let date = settlement.event == entry.event ? nil : event.date.map { texts.printed($0) }
    return [
      .flag(false), .flag(true), .text(date.map { "\(status), \($0)" } ?? status),
      .text(settlement.status.rawValue),
      .text(ifAny: facts(settlement.evidence, context).map { EventItem.name($0, texts) }),
      .text(ifAny: settlement.evidence.map { context.address(of: $0) }),
    ]
  }

  private static func facts(_ evidence: Evidence?, _ context: PageContext) -> LetterFacts? {
    evidence.flatMap { context.index.placeByID[$0.letter] }.map {
      context.edition.letters[$0].facts
    }
  }
}
