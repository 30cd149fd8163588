internal import LetterModel
internal import StrictYAML

/// Reads the words of a letter by which an editor proves an event.
struct QuotedEvidenceReader {
  /// The letter in whose front matter they stand; nil for the register.
  let letter: LetterID?

  /// The evidence; nil where it lacks its letter or its words.
  func evidence(_ value: YAMLValue, _ sheet: inout RegisterFile) -> QuotedEvidence? {
    // In its own front matter a letter's words are enough.
    if let letter, let quote = value.text {
      guard isQuote(quote) else {
        sheet.tell(value.point, "a quote has words")
        return nil
      }
      return QuotedEvidence(
        letter: letter, letterPoint: value.point, passage: nil, quote: quote, point: value.point)
    }
    var fields = sheet.fields(value)
    let named = fields.peek("letter")
    let quoted = fields.peek("quote")
    let name = fields.text("letter")
    let quote = fields.text("quote")
    let passage = fields.text("passage")
    defer { sheet.close(&fields) }
    guard let source = source(name, named, of: value, &fields) else { return nil }
    guard let quote, let quoted, isQuote(quote) else {
      fields.refuse(quoted ?? value, "evidence has a “quote”: words of the letter")
      return nil
    }
    return QuotedEvidence(
      letter: source, letterPoint: (named ?? value).point, passage: passage, quote: quote,
      point: quoted.point)
  }

  /// The letter that evidence is of.
  private func source(
    _ name: String?, _ value: YAMLValue?, of evidence: YAMLValue, _ fields: inout YAMLFields
  ) -> LetterID? {
    guard let name, let value else {
      if letter == nil, value == nil { fields.refuse(evidence, "evidence has a “letter”: its id") }
      return value == nil ? letter : nil
    }
    guard let id = LetterID(name) else {
      fields.refuse(value, "“\(name)” cannot be a letter’s id")
      return nil
    }
    if let letter, id != letter {
      fields.refuse(
        value, "a letter’s front matter quotes the letter alone",
        advice: "write what other letters tell in Content/registers/events.yml")
      return nil
    }
    return id
  }

  private func isQuote(_ text: String) -> Bool {
    text.utf8.count <= 20_000
      && text.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }
}
