internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// A dossier: its letters in order, with the numbers that this collection lacks.
struct DossierPage {
  static let rowShape = TemplateShape(
    "dossier row",
    [
      .optionalRecord("letter", LetterLine.shape, "a letter; nothing for a gap"),
      .optionalText("paper", "the letter's number within the dossier, with `nr.`"),
      .optionalText("missing", "the numbers that this collection lacks here, in a sentence"),
    ])

  static let shape = TemplateShape(
    "dossier page",
    parts: PageFrame.fields,
    [
      .text("number", "the dossier's number as printed"),
      .optionalText("title", "its title, where a letter has it"),
      .optionalText("title-language", "the title's language, where that is not the page's own"),
      .text("count", "how many letters, in words"), .optionalText("span", "its years"),
      .optionalText("missing", "how many numbers are missing, in a sentence"),
      .list("rows", rowShape, "letters and gaps of this page, in order"),
      .optionalText("feed", "its newest letters as a feed, below the site's root"),
    ], PageTurns.fields)

  /// Letters on a page.
  static let length = 200

  private let context: PageContext
  private let place: Int
  private let dossier: DossierEntry
  private let turns: PageTurns

  init(_ context: PageContext, _ place: Int, page: Int) {
    self.context = context
    self.place = place
    dossier = context.edition.dossiers[place]
    turns = PageTurns(
      page, of: dossier.letters.count, length: Self.length, list: Address.dossier(dossier))
  }

  var record: TemplateRecord {
    let texts = context.texts
    let name = texts("dossier-name-capital", ["number": dossier.number])
    let lacking = dossier.missing.reduce(0) { $0 + $1.count }
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list),
        title: [name, dossier.title].compactMap { $0 }.joined(separator: ": "), section: .dossiers,
        head: PageHead(links: FeedLinks.links(context, .dossier(place)))),
      [
        .text(dossier.number), .text(ifAny: dossier.title),
        .text(ifAny: context.language(ofTitle: dossier)),
        .text(texts.count(dossier.letters.count, "letters")),
        .text(ifAny: span),
        .text(ifAny: lacking > 0 ? texts.count(lacking, "lacking") : nil), .list(rows),
        .text(ifAny: FeedLinks.address(context, .dossier(place))),
      ], turns.values)
  }

  private var span: String? {
    context.heads.dossiers.value(at: place) { context.span(of: dossier.letters) }
  }

  /// Letters and gaps in one order: a gap stands before the first letter with a higher number.
  private var rows: [TemplateRecord] {
    var rows: [TemplateRecord] = []
    let letters = dossier.letters[turns.range]
    // What lies before the last letter of the page before was told there.
    let before = letters.first.flatMap { first in
      letters.startIndex > 0
        ? number(dossier.letters[letters.startIndex - 1]) ?? number(first) : nil
    }
    var gaps = dossier.missing[...].drop { gap in before.map { gap.upperBound < $0 } ?? false }
    for letter in letters {
      let number = number(letter) ?? Int.max
      while let gap = gaps.first, gap.upperBound < number {
        rows.append(row(gap))
        gaps = gaps.dropFirst()
      }
      rows.append(
        TemplateRecord(
          Self.rowShape,
          [
            .record(LetterLine.record(context, letter)),
            .text(
              ifAny: context.edition.letters[letter].facts.number
                .map { context.texts("number", ["n": $0]) }), .none,
          ]))
    }
    return rows
  }

  private func number(_ letter: Int) -> Int? {
    context.edition.letters[letter].facts.paperNumber
  }

  private func row(_ gap: ClosedRange<Int>) -> TemplateRecord {
    let sentence = LetterNumbers.absence(of: [gap], gap, context.texts)
    return TemplateRecord(Self.rowShape, [.none, .none, .text(sentence)])
  }
}
