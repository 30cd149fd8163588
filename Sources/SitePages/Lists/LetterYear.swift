/// A year in a list of letters.
struct LetterYear: Sendable, Equatable {
  /// The year; nil is without a date.
  let year: Int?
  /// How many of the list's letters it has.
  let count: Int
  /// How many letters stand before its first.
  let begin: Int

  /// The years of a list that stands from old to new, what has no date last.
  static func years(_ years: some Sequence<Int?>) -> [LetterYear] {
    YearGroups.grouped(years, by: \.self).reduce(into: []) { list, group in
      let begin = list.last.map { $0.begin + $0.count } ?? 0
      list.append(LetterYear(year: group.year, count: group.entries.count, begin: begin))
    }
  }
}
