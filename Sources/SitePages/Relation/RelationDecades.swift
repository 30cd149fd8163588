internal import EditionModel
internal import TemplateEngine

/// The years of a relation with many events, by decade, each with the way to its page.
enum RelationDecades {
  static let yearShape = TemplateShape(
    "year of a decade",
    [
      .text("address", "the year's page, below the site's root"),
      .text("year", "the year, or the words for none"), .text("anchor", "its name on the page"),
      .number("number", "how many events"), .text("words", "how many events, in words"),
      .number("share", "how many in the hundred of the fullest year's"),
      .optionalText("gap", "that there are no letters from the years before, in a sentence"),
    ])

  static let shape = TemplateShape(
    "decade",
    [
      .text("name", "its years, or the words for none"),
      .text("words", "how many events, in words"), .list("years", yearShape, "its years"),
    ])

  static func records(_ context: PageContext, _ shelf: RelationShelf) -> [TemplateRecord] {
    var gaps = shelf.relation.gaps[...]
    let most = shelf.years.map(\.events.count).max() ?? 1
    var decades: [(decade: Int?, count: Int, years: [TemplateRecord])] = []
    for year in shelf.years {
      let decade = year.year.map { $0 / 10 }
      let gap = RelationYears.gap(context, before: year, &gaps)
      let record = TemplateRecord(
        yearShape,
        [
          .text(shelf.address(of: year)), .text(RelationYears.name(context, year)),
          .text(LettersByYear.anchor(year.year)), .number(year.events.count),
          .text(context.texts.count(year.events.count, "events")),
          .number(max(1, year.events.count * 100 / most)), .text(ifAny: gap),
        ])
      if decades.last?.decade != decade || decades.isEmpty { decades.append((decade, 0, [])) }
      decades[decades.count - 1].count += year.events.count
      decades[decades.count - 1].years.append(record)
    }
    return decades.map { decade, count, years in
      TemplateRecord(
        shape,
        [
          .text(decade.map { "\($0 * 10)–\($0 * 10 + 9)" } ?? context.texts("events-undated")),
          .text(context.texts.count(count, "events")), .list(years),
        ])
    }
  }
}
