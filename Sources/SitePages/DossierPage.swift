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
    PageFrame.fields + [
      .text("number", "the dossier's number as printed"),
      .optionalText("title", "its title, where a letter has it"),
      .text("count", "how many letters, in words"), .optionalText("span", "its years"),
      .optionalText("missing", "how many numbers are missing, in a sentence"),
      .list("rows", rowShape, "letters and gaps in order"),
    ])

  private let context: PageContext
  private let dossier: DossierEntry

  init(_ context: PageContext, _ place: Int) {
    self.context = context
    dossier = context.edition.dossiers[place]
  }

  var record: TemplateRecord {
    let texts = context.texts
    let name = texts("dossier-name-capital", ["number": dossier.number])
    let lacking = dossier.missing.reduce(0) { $0 + $1.count }
    return TemplateRecord(
      Self.shape,
      context.frame.values(
        at: Address.dossier(dossier),
        title: [name, dossier.title].compactMap { $0 }.joined(separator: ": "), section: .dossiers)
        + [
          .text(dossier.number), .text(ifAny: dossier.title),
          .text(texts.count(dossier.letters.count, "letters")),
          .text(ifAny: context.span(of: dossier.letters)),
          .text(ifAny: lacking > 0 ? texts.count(lacking, "lacking") : nil), .list(rows),
        ])
  }

  /// Letters and gaps in one order: a gap stands before the first letter with a higher number.
  private var rows: [TemplateRecord] {
    var rows: [TemplateRecord] = []
    var gaps = dossier.missing[...]
    for letter in dossier.letters {
      let printed = context.edition.letters[letter].facts.number
      let number = printed.flatMap { Int($0) } ?? Int.max
      while let gap = gaps.first, gap.upperBound < number {
        rows.append(row(gap))
        gaps = gaps.dropFirst()
      }
      rows.append(
        TemplateRecord(
          Self.rowShape,
          [
            .record(LetterLine.record(context, letter)),
            .text(ifAny: printed.map { context.texts("number", ["n": $0]) }), .none,
          ]))
    }
    return rows + gaps.map(row)
  }

  private func row(_ gap: ClosedRange<Int>) -> TemplateRecord {
    let sentence = LetterNumbers.absence(of: [gap], gap, context.texts)
    return TemplateRecord(Self.rowShape, [.none, .none, .text(sentence)])
  }
}
