internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// An event beside the letter that tells it, and the words that prove one.
extension EventItem {
  /// An event as an entry beside the letter that tells it.
  ///
  /// - Parameter words: the words of the letter that tell it.
  static func told(_ context: PageContext, _ place: Int, _ words: [Evidence]) -> TemplateRecord {
    let event = context.edition.events[place]
    let names = event.countries.map(context.texts.country)
    let isNamed = direction(context, event, nil) != nil && event.direction == .out
    let with = isNamed ? names.dropFirst() : names[...]
    return TemplateRecord(
      toldShape,
      values(context, event, at: place, beside: nil) + [
        .text(words.first?.passage ?? ""), .text(words.first.map { begin(of: $0.quote) } ?? ""),
        .text(
          ifAny: words.first.flatMap { context.index.placeByID[$0.letter] }
            .flatMap { context.texts.foreign(context.edition.letters[$0].facts.language) }),
        .text(ifAny: with.isEmpty ? nil : context.texts.joined(Array(with))),
      ])
  }

  /// The first words of a quote, as many as a line or two have room for.
  static func begin(of quote: String, _ most: Int = 90) -> String {
    guard quote.utf8.count > most else { return quote }
    var quote = quote
    // By bytes, since every event of every letter is cut; a blank ends what is shown, and so no letter is.
    let end: Int? = quote.withUTF8 { bytes in
      var letters = 0
      var blank: Int?
      for (place, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
        if letters == most { return blank ?? place }
        if byte == UInt8(ascii: " ") { blank = place }
        letters += 1
      }
      return nil
    }
    return end.map { String(Substring(quote.utf8.prefix($0))) + " …" } ?? quote
  }

  /// Pieces of an event's evidence; those whose sentences begin alike are told apart by their number.
  static func list(
    _ context: PageContext, _ event: Event, _ places: ArraySlice<Int>
  ) -> TemplateValue {
    let begins = places.map { place in
      let evidence = event.evidence[place]
      return begin(of: evidence.sentence.isEmpty ? evidence.quote : evidence.sentence, 60)
    }
    // They are ten at most, and compared sooner than hashed.
    return .list(
      zip(places, begins.indices).map { place, number in
        let begin = begins[number]
        let isAlone = begins.count { $0 == begin } == 1
        return evidence(
          context, event.evidence[place],
          isAlone ? begin : "\(begin) (\(begins[...number].count { $0 == begin }))")
      })
  }

  private static func evidence(
    _ context: PageContext, _ evidence: Evidence, _ begin: String
  ) -> TemplateRecord {
    let letter = context.index.placeByID[evidence.letter].map { context.edition.letters[$0].facts }
    let language = letter?.language == "und" ? nil : letter?.language
    return TemplateRecord(
      evidenceShape,
      [
        .text(context.address(of: evidence)), .markup(EvidenceMarks.sentence(evidence)),
        .text(name(letter, context.texts)),
        .text(ifAny: letter.flatMap { LetterLine.number($0, context.texts) }),
        .text(ifAny: evidence.page?.description),
        .text(ifAny: evidence.page.map(context.texts.cited)), .text(ifAny: language),
        .text(begin),
      ])
  }
}
