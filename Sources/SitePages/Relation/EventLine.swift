internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// An event as a short entry of a list, with the way to the timeline where its proof stands.
enum EventLine {
  static let shape = TemplateShape(
    "event line",
    [
      .optionalText("address", "where it stands on a timeline, below the site's root"),
      .optionalText("date", "when, for people"),
      .optionalText("iso", "when, where one day or month"),
      .text("type", "what kind of event it is, as a word"),
      .optionalText("direction", "who went where, as words"),
      .optionalText("title", "an editor's sentence"),
      .optionalText("quote", "the first words that prove it"),
      .optionalText("quote-language", "the language of those words, where known"),
      .flag("happened", "whether it happened"), .text("status", "whether it happened, as a word"),
      .text("status-code", "the same as a name for style sheets: occurred, planned …"),
      .optionalText("countries", "the countries"),
    ])

  /// - Parameter address: where it stands, when not on the page of its first country.
  static func record(
    _ context: PageContext, _ place: Int, beside country: String? = nil, address: String? = nil
  ) -> TemplateRecord {
    let event = context.edition.events[place]
    let texts = context.texts
    let others = event.countries.filter { $0 != country }.map(texts.country)
    let first = event.evidence.first
    let letter = first.flatMap { context.index.placeByID[$0.letter] }
      .map { context.edition.letters[$0].facts }
    return TemplateRecord(
      shape,
      [
        .text(ifAny: address ?? context.address(ofEvent: place)),
        .text(ifAny: event.date.map { texts.printed($0) } ?? event.printed),
        .text(ifAny: EventItem.iso(event.date)), .text(texts("type-\(event.type.rawValue)")),
        .text(ifAny: EventItem.direction(context, event, country)), .text(ifAny: event.title),
        .text(ifAny: event.title == nil ? first?.quote : nil),
        .text(ifAny: letter?.language == "und" ? nil : letter?.language),
        .flag(event.status == .occurred), .text(texts("status-\(event.status.rawValue)")),
        .text(event.status.rawValue), .text(ifAny: others.isEmpty ? nil : texts.joined(others)),
      ])
  }
}
