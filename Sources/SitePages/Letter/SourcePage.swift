internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The page of a letter's source as it came, line by line.
struct SourcePage {
  static let lineShape = TemplateShape(
    "line of a source",
    [
      .text("n", "the line's number"), .text("text", "its text as it came"),
      .text("use-code", "what it became, as a name for style sheets: body, facts, page-foot …"),
      .optionalText(
        "use", "the same as a word, where it is no text and the line before became something else"),
      .optionalText("passage", "the passage of the letter's page that begins in it"),
      .text("label", "what a link from it to that passage is called"),
    ])

  static let shape = TemplateShape(
    "source page",
    PageFrame.fields + [
      .text("title", "what the letter is called"),
      .text("letter", "the letter's page, below the site's root"),
      .optionalText("number", "its number within the dossier, with `nr.`"),
      .optionalText("file", "the source file's name"),
      .optionalText("foreign", "the letter's language, where that is not the page's own"),
      .list("lines", lineShape, "the lines in order"),
    ])

  private let context: PageContext
  private let facts: LetterFacts
  private let title: String
  private let source: LetterSource?

  init(_ context: PageContext, _ place: Int, _ source: LetterSource?) {
    self.context = context
    self.source = source
    facts = context.edition.letters[place].facts
    title = context.titles[place].text
  }

  var record: TemplateRecord {
    let number = LetterLine.number(facts, context.texts)
    let name = [title, number].compactMap { $0 }.joined(separator: ", ")
    return TemplateRecord(
      Self.shape,
      context.frame.values(
        at: Address.letterSource(facts.id), title: "\(context.texts("source-title")), \(name)",
        description: name, section: .letters)
        + [
          .text(title), .text(Address.letter(facts.id)), .text(ifAny: number),
          .text(ifAny: facts.source?.file),
          .text(ifAny: context.texts.foreign(facts.language)), .list(lines),
        ])
  }

  private var lines: [TemplateRecord] {
    var before = LetterSource.Use.body
    return (source?.lines ?? []).enumerated().map { place, line in
      // One word for all lines of a page's foot, though a blank one stands between them.
      let isNew = line.use != before && line.use != .blank
      if isNew { before = line.use }
      let number = "\(place + 1)"
      return TemplateRecord(
        Self.lineShape,
        [
          .text(number), .text(line.text), .text(line.use.rawValue),
          .text(ifAny: isNew ? Self.word(for: line.use, context.texts) : nil),
          .text(ifAny: line.passage),
          .text(
            line.passage == nil ? "" : context.texts("source-line-to-letter", ["n": number])),
        ])
    }
  }

  /// What a line became, in a word; nil where it is the letter's text.
  static func word(for use: LetterSource.Use, _ texts: InterfaceTexts) -> String? {
    use == .body || use == .blank ? nil : texts("source-\(use.rawValue)")
  }
}
