internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// A relation's events under the years in which they begin, those without a date last.
enum RelationYears {
  static let shape = TemplateShape(
    "year of a relation",
    [
      .text("year", "the year, or the words for none"), .text("anchor", "its name on the page"),
      .optionalText("gap", "that there are no letters from the years before, in a sentence"),
      .list("events", EventItem.shape, "its events in order of time"),
    ])

  static func records(_ context: PageContext, _ shelf: RelationShelf) -> [TemplateRecord] {
    var gaps = shelf.relation.gaps[...]
    return shelf.years.map { year in
      record(context, shelf, year, events: year.events, gap: gap(context, before: year, &gaps))
    }
  }

  static func record(
    _ context: PageContext, _ shelf: RelationShelf, _ year: RelationShelf.Year, events: [Int],
    gap: String? = nil
  ) -> TemplateRecord {
    TemplateRecord(
      shape,
      [
        .text(name(context, year)), .text(LettersByYear.anchor(year.year)), .text(ifAny: gap),
        .list(events.map { EventItem.record(context, $0, beside: shelf.relation.country) }),
      ])
  }

  static func name(_ context: PageContext, _ year: RelationShelf.Year) -> String {
    year.year.map { "\($0)" } ?? context.texts("events-undated")
  }

  /// The years without letters before a year, which are taken off the gaps.
  static func gap(
    _ context: PageContext, before year: RelationShelf.Year,
    _ gaps: inout ArraySlice<ClosedRange<Int>>
  ) -> String? {
    var sentences: [String] = []
    while let first = gaps.first, let year = year.year, first.upperBound < year {
      sentences.append(Self.sentence(context, first))
      gaps = gaps.dropFirst()
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: ". ")
  }

  /// A year without an event to stand before is told below the list.
  static func laterGaps(_ context: PageContext, _ shelf: RelationShelf) -> [String] {
    let last = shelf.years.compactMap(\.year).max()
    return shelf.relation.gaps.filter { gap in last.map { gap.upperBound > $0 } ?? true }
      .map { sentence(context, $0) }
  }

  private static func sentence(_ context: PageContext, _ years: ClosedRange<Int>) -> String {
    years.count == 1
      ? context.texts("gap-one", ["year": "\(years.lowerBound)"])
      : context.texts(
        "gap-many", ["from": "\(years.lowerBound)", "to": "\(years.upperBound)"])
  }
}
