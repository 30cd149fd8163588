internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The index of dossiers.
struct DossiersPage {
  static let entryShape = TemplateShape(
    "dossier entry",
    [
      .text("address", "the dossier's page, below the site's root"),
      .text("number", "its number as printed"), .optionalText("title", "its title"),
      .optionalText("title-language", "the title's language, where that is not the page's own"),
      .text("count", "how many letters, in words"), .number("letters", "how many letters"),
      .optionalText("span", "from its first year to its last: 2008–2010"),
    ])

  static let shape = TemplateShape(
    "dossiers page",
    parts: PageFrame.fields,
    [
      .text("count", "how many dossiers, in words"),
      .list("dossiers", entryShape, "the dossiers of this page, by number"),
      .optionalText("absent-count", "how many cited papers are not here, in words"),
      .text("absent-address", "the list of those papers, below the site's root"),
    ], PageTurns.fields)

  /// Dossiers on a page.
  static let length = 300

  private let context: PageContext
  private let turns: PageTurns

  init(_ context: PageContext, page: Int) {
    self.context = context
    turns = PageTurns(
      page, of: context.edition.dossiers.count, length: Self.length, list: Address.dossiers)
  }

  var record: TemplateRecord {
    let dossiers = context.edition.dossiers
    let absent = context.edition.absentPapers.count
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: Address.dossiers), title: context.texts("dossiers"),
        section: .dossiers),
      [
        .text(context.texts.count(dossiers.count, "dossiers")),
        .list(dossiers[turns.range].map(entry)),
        .text(ifAny: absent > 0 ? context.texts.count(absent, "papers") : nil),
        .text(Address.papers),
      ], turns.values)
  }

  private func entry(_ dossier: DossierEntry) -> TemplateRecord {
    TemplateRecord(
      Self.entryShape,
      [
        .text(Address.dossier(dossier)), .text(dossier.number), .text(ifAny: dossier.title),
        .text(ifAny: context.language(ofTitle: dossier)),
        .text(context.texts.count(dossier.letters.count, "letters")),
        .number(dossier.letters.count), .text(ifAny: context.span(of: dossier.letters)),
      ])
  }
}

extension Edition {
  /// The language of the first letter that has a dossier's title.
  func language(ofTitle dossier: DossierEntry) -> String? {
    guard let title = dossier.title else { return nil }
    return dossier.letters.first { place in
      letters[place].facts.dossiers.contains { $0.title == title }
    }.map { letters[$0].facts.language }
  }
}

extension PageContext {
  /// The language of a dossier's title, where that is known and not the page's own: that of a letter that has it.
  func language(ofTitle dossier: DossierEntry) -> String? {
    edition.language(ofTitle: dossier).flatMap(texts.foreign)
  }

  /// The years of some letters from first to last: `2008–2010`; nil where none has a date.
  func span(of letters: some Sequence<Int>) -> String? {
    span(ofYears: letters.lazy.compactMap { self.edition.letters[$0].date?.year })
  }

  /// From the first year to the last: `1995–2024`; nil where there is none.
  func span(ofYears years: some Sequence<Int>) -> String? {
    var first = Int.max
    var last = Int.min
    for year in years {
      first = min(first, year)
      last = max(last, year)
    }
    guard first <= last else { return nil }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }
}
