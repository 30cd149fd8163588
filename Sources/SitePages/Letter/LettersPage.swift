internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// A page of the list of all letters.
struct LettersPage {
  static let yearShape = TemplateShape(
    "year of letters",
    [
      .text("year", "the year, or the words for none"), .text("anchor", "its name on the page"),
      .flag("continued", "whether the year began on the page before"),
      .list("letters", LetterLine.shape, "its letters on this page"),
    ])

  static let jumpShape = TemplateShape(
    "year's bar",
    [
      .text("address", "where the year begins, below the site's root"), .text("year", "the year"),
      .text("count", "how many letters, in words"), .number("letters", "how many letters"),
      .number("height", "how many in the hundred of the fullest year's"),
      .flag("current", "whether the year is on this page"),
    ])

  static let shape = TemplateShape(
    "letters page",
    parts: PageFrame.fields,
    [
      .text("count", "how many letters the collection has, in words"),
      .optionalMarkup("plot", "a picture of the letters by year"),
      .flag("plot-gaps", "whether the picture draws years together"),
      .list("jumps", jumpShape, "the years, newest first"),
      .list("ways", LetterPage.linkShape, "the years, or the decades where years are very many"),
      .list("years", yearShape, "the years of this page with their letters"),
    ],
    PageTurns.fields)

  private let context: PageContext
  private let page: Int

  init(_ context: PageContext, page: Int) {
    self.context = context
    self.page = page
  }

  var record: TemplateRecord {
    let (texts, plot) = (context.texts, plot)
    let address = Address.letters(page: page)
    let count = context.edition.letters.count
    let turns = PageTurns(page, of: count, length: LettersByYear.length, list: Address.letters)
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: address, title: page > 1 ? texts("letters-page", ["n": "\(page)"]) : texts("letters"),
        section: .letters),
      [
        .text(texts.count(count, "letters")), plot.drawing, .flag(plot.hasGaps), jumps, .list(ways),
        years,
      ], turns.values)
  }

  private var range: Range<Int> { context.list.range(ofPage: page) }

  private var years: TemplateValue {
    let list = context.list
    return .list(
      list.years.filter { $0.range.overlaps(range) }.map { entry in
        let shown = entry.range.clamped(to: range)
        return TemplateRecord(
          Self.yearShape,
          [
            .text(name(entry.year)), .text(LettersByYear.anchor(entry.year)),
            .flag(entry.range.lowerBound < range.lowerBound),
            .list(shown.map { LetterLine.record(context, list.order[$0]) }),
          ])
      })
  }

  private var jumps: TemplateValue {
    let most = max(1, context.list.years.map(\.range.count).max() ?? 1)
    return .list(
      context.list.years.map { entry in
        TemplateRecord(
          Self.jumpShape,
          [
            .text(
              Address.letters(page: context.list.page(of: entry)) + "#"
                + LettersByYear.anchor(entry.year)),
            .text(name(entry.year)), .text(context.texts.count(entry.range.count, "letters")),
            .number(entry.range.count), .number(max(1, entry.range.count * 100 / most)),
            .flag(entry.range.overlaps(range)),
          ])
      })
  }

  /// More years than these are led to by their decades.
  private static let mostYears = 36

  /// The way to each year, or to the newest of each decade; a bar of a picture of centuries is too thin to hit.
  private var ways: [TemplateRecord] {
    let list = context.list
    let isLong = list.years.count > Self.mostYears
    var seen: Set<Int> = []
    return list.years.compactMap { entry in
      guard seen.insert(entry.year.map { isLong ? $0 / 10 : $0 } ?? Int.min).inserted else {
        return nil
      }
      let decade = entry.year.map { isLong ? "\($0 / 10 * 10)–\($0 / 10 * 10 + 9)" : "\($0)" }
      let address =
        Address.letters(page: list.page(of: entry)) + "#" + LettersByYear.anchor(entry.year)
      return TemplateRecord(
        LetterPage.linkShape, [.text(address), .text(decade ?? context.texts("undated"))])
    }
  }

  private var plot: YearBars.Plot {
    context.heads.letterPlots.value(of: YearBars.List(isFirst: page == 1)) { bars.plot }
  }

  private var bars: YearBars {
    let bars = context.list.years.compactMap { entry in
      entry.year.map { year in
        YearBars.Bar(
          year: year, count: entry.range.count,
          address: Route(path: Address.letters(page: page)).root
            + Address.letters(page: context.list.page(of: entry)) + "#"
            + LettersByYear.anchor(year))
      }
    }
    return YearBars(bars: bars.reversed(), isListed: true, texts: context.texts)
  }

  private func name(_ year: Int?) -> String { year.map { "\($0)" } ?? context.texts("undated") }
}
