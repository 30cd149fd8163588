internal import LetterModel

/// A date as far as the words tell it, before the letter's own date fills in the rest.
struct PartialDate: Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// The day of the week, 1 for Monday.
  var weekday: Int?
  /// What part of the year or month.
  var part: Part?
  /// -1 behind `jl.`, 1 behind `a.s.`.
  var marker: Int?
  /// A year or month counted from the letter's: `vorig jaar`, `deze maand`.
  var offset: (unit: DateUnit, count: Int)?
  /// How many years after that of the date told before: `september of that year` is 0 after.
  var yearsAfterPrior: Int?
  /// Whether the month is that of the date told before: `the 19th of the same month`.
  var isOfPriorMonth = false
  /// The last word that belongs to it.
  var last: Int

  init(last: Int) { self.last = last }

  /// Whether no more than a day's number is told.
  var isDayAlone: Bool { day != nil && month == nil && offset == nil && !isOfPriorMonth }

  /// A part of a year or month.
  enum Part: Sendable, Hashable {
    /// The beginning, middle or end: 1, 2, 3.
    case third(Int)
    /// Spring, summer, autumn, winter: 1 to 4.
    case season(Int)
    /// The first or the second.
    case half(Int)
    /// The first to the fourth.
    case quarter(Int)
  }
}

/// The units in which letters count time.
enum DateUnit: Int, Sendable {
  case day = 1
  case week, month, year, weekend
}
