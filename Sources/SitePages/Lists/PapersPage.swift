internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The papers that letters cite and that this collection lacks, each with who cites it.
struct PapersPage {
  static let citingShape = TemplateShape(
    "citing letter",
    [
      .text("address", "where the letter cites it, below the site's root"),
      .text("label", "the letter's number, or what it is called"),
      .optionalText("label-language", "its language, where that is not the page's own"),
      .optionalText("date", "its date for people"), .text("quote", "how it cites it"),
      .optionalText("quote-language", "its language, where that is not the page's own"),
    ])

  static let entryShape = TemplateShape(
    "absent paper",
    [
      .text("anchor", "its name on the page"), .text("label", "the paper, as it is cited"),
      .optionalText("official", "its address on its publisher's site, where one can be formed"),
      .list("citing", citingShape, "the first letters that cite it"),
      .optionalText("more", "how many more do, in words"),
      .text("count", "how many letters cite it, in words"),
    ])

  static let shape = TemplateShape(
    "papers page",
    parts: PageFrame.fields,
    [
      .optionalText("count", "how many papers, in words, where there are any"),
      .list("papers", entryShape, "the papers of this page, by dossier and number"),
    ], PageTurns.fields)

  /// Papers on a page, and citing letters with each.
  static let length = 150
  private static let most = 8

  private let context: PageContext
  private let turns: PageTurns
  private let official = OfficialAddress()

  init(_ context: PageContext, page: Int) {
    self.context = context
    turns = PageTurns(
      page, of: context.edition.absentPapers.count, length: Self.length, list: Address.papers)
  }

  /// Where a paper stands on these pages.
  static func address(_ place: Int, _ paper: AbsentPaper) -> String {
    Address.page(place / length + 1, of: Address.papers) + "#" + Address.part(paper.slug)
  }

  /// What a paper is called: `31 700 V, nr. 90`.
  static func label(_ paper: AbsentPaper, _ texts: InterfaceTexts) -> String {
    guard !paper.number.isEmpty else { return paper.dossier }
    let isPages = paper.number.hasPrefix("p. ") || paper.kind == .gazette
    return paper.dossier + ", " + (isPages ? paper.number : texts("number", ["n": paper.number]))
  }

  var record: TemplateRecord {
    let texts = context.texts
    let papers = context.edition.absentPapers
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list), title: texts("papers"), section: .dossiers),
      [
        .text(ifAny: papers.isEmpty ? nil : texts.count(papers.count, "papers")),
        .list(papers[turns.range].map(entry)),
      ],
      turns.values)
  }

  private func entry(_ paper: AbsentPaper) -> TemplateRecord {
    let texts = context.texts
    let more = paper.citedBy.count - Self.most
    return TemplateRecord(
      Self.entryShape,
      [
        .text(Address.part(paper.slug)), .text(Self.label(paper, texts)),
        .text(ifAny: official.address(of: paper)),
        .list(paper.citedBy.prefix(Self.most).map(citing)),
        .text(ifAny: more > 0 ? texts("and-more", ["n": "\(more)"]) : nil),
        .text(texts.count(paper.citedBy.count, "letters")),
      ])
  }

  private func citing(_ citation: AbsentCitation) -> TemplateRecord {
    let facts = context.edition.letters[citation.letter].facts
    let number = LetterLine.number(facts, context.texts)
    let title = LetterTitle(facts, context.texts)
    return TemplateRecord(
      Self.citingShape,
      [
        .text(context.address(of: citation.evidence)),
        .text(number ?? title.text), .text(ifAny: number == nil ? title.language : nil),
        .text(ifAny: facts.date.map { context.texts.printed($0) }), .text(citation.evidence.quote),
        .text(ifAny: context.texts.foreign(facts.language)),
      ])
  }
}
