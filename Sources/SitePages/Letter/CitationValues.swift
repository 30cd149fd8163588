internal import LetterModel
internal import TemplateEngine

/// How a letter is cited.
enum CitationValues {
  static let shape = TemplateShape(
    "citation",
    [
      .optionalText("series", "what stands in italics: Kamerstukken II"),
      .text("rest", "all that follows: 2008/09, 31700 V, nr. 104"),
      .optionalText("caveat", "what a reader has to know of the text, inside the citation"),
      .text("text", "the whole as plain text, for copying"),
      .list("styles", CitationStyles.shape, "the same in other styles"),
      .list("records", CitationRecord.shape, "the same for programs that keep references"),
      .list("downloads", LetterPage.linkShape, "the letter as files"),
    ])

  static func record(
    _ facts: LetterFacts, _ cited: CitedLetter, _ texts: InterfaceTexts
  ) -> TemplateRecord {
    let legal = cited.legal
    let rest = legal?.rest ?? described(facts, texts)
    let caveat = cited.caveat
    let whole = [legal?.text ?? rest, caveat.map { "(\($0))" }].compactMap { $0 }
    return TemplateRecord(
      shape,
      [
        .text(ifAny: legal?.series), .text(rest), .text(ifAny: caveat),
        .text(whole.joined(separator: " ")), .list(CitationStyles(cited, texts).records),
        .list(CitationRecord.records(cited)), .list(downloads(facts)),
      ])
  }

  private static func downloads(_ facts: LetterFacts) -> [TemplateRecord] {
    [("TEI", Address.letterTEI(facts.id)), ("Markdown", Address.letterMarkdown(facts.id))].map {
      TemplateRecord(LetterPage.linkShape, [.text($1), .text($0)])
    }
  }

  /// Whether the text is an edition's own, in TEI, of which nobody but its editors can say who has checked it.
  static func isEdited(_ facts: LetterFacts) -> Bool { facts.source?.hasOpening == true }

  /// A text that nobody has read against its source says so wherever it is quoted.
  static func caveat(_ facts: LetterFacts, _ texts: InterfaceTexts) -> String? {
    facts.status == .converted && !isEdited(facts) ? texts("citation-unchecked") : nil
  }

  /// What is no parliamentary paper is cited by who wrote what to whom and when.
  private static func described(_ facts: LetterFacts, _ texts: InterfaceTexts) -> String {
    let from = LetterLine.from(facts, texts)
    // Of a letter without sender, addressee and day its name is all that it can be cited by.
    let kind =
      from == nil && facts.date == nil && Addressee.name(facts) == nil
      ? LetterTitle(facts, texts).text : texts("kind-\(facts.kind.rawValue)")
    let title =
      LetterTitle.isMade(facts)
      ? Addressee.name(facts).map { texts("chicago-to", ["kind": kind, "addressee": $0]) } ?? kind
      : LetterTitle(facts, texts).text
    let archive = facts.archives.first?.line
    let parts = [from, title, facts.place, facts.date.map { texts.printed($0) }, archive]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
