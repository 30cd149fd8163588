internal import LetterModel

/// A date as far as the words tell it → EDTF, by the letter's own date.
struct DateResolver {
  /// The letter's date; without it nothing relative can be worked out.
  let written: CalendarDate?
  /// The date told before, for what is counted from it.
  var prior: EventDate?
  /// The day or days that the text told last, for `die dag`; a year told since is none.
  var days: EventDate?
  /// The days told last that were several: a visit, of which a day may be told.
  var span: EventDate?
  /// Whether the date told before gave its year.
  var priorHasYear = false
  /// What the words around say: -1 past, 1 future, 0 nothing.
  var tense = 0

  /// The date, or nil where the words do not give one.
  func date(of partial: PartialDate) -> EventDate? {
    if let offset = partial.offset, offset.unit == .week || offset.unit == .weekend {
      return week(offset.unit, offset.count, weekday: partial.weekday)
    }
    if partial.isOfPriorMonth, let day = partial.day {
      return prior?.first.flatMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
        .map { .point(.day($0)) }
    }
    if partial.day == nil, partial.month == nil, partial.part == nil, partial.year == nil,
      partial.offset == nil
    {
      return partial.weekday.flatMap { day(of: $0, partial.marker) }
    }
    // `volgend jaar` in a letter of 9999 is no date.
    guard let (year, month) = yearAndMonth(of: partial), (1...9999).contains(year) else {
      return nil
    }
    if let month, let day = partial.day {
      return CalendarDate(year: year, month: month, day: day).map { .point(.day($0)) }
    }
    if let month { return .point(.month(year: year, month: month)) }
    return Self.part(partial.part, of: year)
  }

  /// The months that a part of a year stands for; a winter lies in two years and stays the year.
  static func part(_ part: PartialDate.Part?, of year: Int) -> EventDate {
    let months: ClosedRange<Int>? =
      switch part {
      case .third(1): 1...3
      case .third(2): 5...8
      case .third: 10...12
      case .season(1): 3...5
      case .season(2): 6...8
      case .season(3): 9...11
      case .half(1): 1...6
      case .half: 7...12
      case .quarter(let number): number * 3 - 2...number * 3
      default: nil
      }
    guard let months else { return .point(.year(year)) }
    return .interval(
      from: .month(year: year, month: months.lowerBound),
      to: .month(year: year, month: months.upperBound))
  }

  private func yearAndMonth(of partial: PartialDate) -> (Int, Int?)? {
    if let year = partial.year { return (year, partial.month) }
    if let years = partial.yearsAfterPrior {
      return prior?.first.map { ($0.year + years, partial.month) }
    }
    if let offset = partial.offset {
      guard let written else { return nil }
      if offset.unit == .year { return (written.year + offset.count, partial.month) }
      let months = written.year * 12 + written.month - 1 + offset.count
      return (months / 12, months % 12 + 1)
    }
    guard let year = nearestYear(of: partial) else { return nil }
    return (year, partial.month)
  }

  /// The year that a day, month or part without one falls in: the last before the letter, the next
  /// after it, or, where the words do not say, the one that lies nearest.
  private func nearestYear(of partial: PartialDate) -> Int? {
    let middle = middleDay(of: partial)
    if partial.marker == nil || partial.marker == 0, let prior = prior?.first, priorHasYear,
      let written, prior.dayNumber < written.dayNumber - 300 || prior.dayNumber > written.dayNumber
    {
      return year(of: middle, from: prior, nearest: true, direction: 0)
    }
    guard let written else { return nil }
    let direction = partial.marker ?? 0
    if direction != 0 {
      return year(of: middle, from: written, nearest: false, direction: direction)
    }
    guard let near = year(of: middle, from: written, nearest: true, direction: 0),
      let day = CalendarDate(
        year: near, month: middle.month,
        day: min(middle.day, CalendarDate.days(in: middle.month, of: near)))
    else { return nil }
    let ahead = day.dayNumber - written.dayNumber
    // What was planned may lie a few months back, but what has happened lies never ahead.
    let isWrong =
      tense < 0 ? ahead > 0 : tense > 0 ? ahead < -120 : ahead > Self.farthestAhead
    if !isWrong { return near }
    return year(of: middle, from: written, nearest: false, direction: tense > 0 ? 1 : -1)
  }

  /// How many days ahead a date may lie where no word tells whether it is past or to come: letters
  /// tell more of what was.
  private static let farthestAhead = 150

  /// How many days before the letter a date may lie from which a day's name is counted.
  private static let farthestWeekday = 21

  private func year(
    of middle: (month: Int, day: Int), from base: CalendarDate, nearest: Bool, direction: Int
  ) -> Int? {
    let candidates = (base.year - 1...base.year + 1).compactMap { year in
      CalendarDate(
        year: year, month: middle.month,
        day: min(middle.day, CalendarDate.days(in: middle.month, of: year)))
    }
    if nearest {
      return candidates.min {
        abs($0.dayNumber - base.dayNumber) < abs($1.dayNumber - base.dayNumber)
      }?.year
    }
    return direction < 0
      ? candidates.last { $0 <= base }?.year : candidates.first { $0 >= base }?.year
  }

  /// A day by which a part of a year is compared with the letter’s: its first where it is to come.
  private func middleDay(of partial: PartialDate) -> (month: Int, day: Int) {
    let isAhead = partial.marker.map { $0 > 0 } ?? (tense > 0)
    if let month = partial.month {
      if let day = partial.day { return (month, day) }
      return (month, isAhead ? 28 : 1)
    }
    let year = Self.part(partial.part, of: 2000)
    let edge = isAhead ? year.last : year.first
    return (edge?.month ?? 1, edge?.day ?? 1)
  }

  /// Monday to Sunday of the letter’s week, or of one before or after it, or a day of it.
  private func week(_ unit: DateUnit, _ count: Int, weekday: Int?) -> EventDate? {
    // The coming weekend is this week's, where that lies ahead.
    let weeks = unit == .weekend && count == 1 && (written?.weekday ?? 7) < 6 ? 0 : count
    guard let written, let monday = written.adding(days: 1 - written.weekday + weeks * 7),
      let sunday = monday.adding(days: 6)
    else { return nil }
    if let weekday { return monday.adding(days: weekday - 1).map { .point(.day($0)) } }
    if unit == .weekend {
      guard let saturday = sunday.adding(days: -1) else { return nil }
      return .interval(from: .day(saturday), to: .day(sunday))
    }
    return .interval(from: .day(monday), to: .day(sunday))
  }

  /// The last such day of the week before the letter, or the next after it.
  private func day(of weekday: Int, _ marker: Int?) -> EventDate? {
    guard let written else { return nil }
    let base: CalendarDate
    let direction: Int
    if let marker, marker != 0 {
      (base, direction) = (written, marker)
    } else if let prior = prior?.last, written.dayNumber - prior.dayNumber > Self.farthestWeekday {
      // `was signed on Saturday`, weeks after the date told before
      guard tense != 0 else { return nil }
      (base, direction) = (written, tense)
    } else if let prior = prior?.last {
      // `vrijdag 24 maart … zaterdag`: the first such day from the one told before on.
      let days = (weekday - prior.weekday + 7) % 7
      return prior.adding(days: days).map { .point(.day($0)) }
    } else {
      // `telephoned me on Monday`
      guard tense != 0 else { return nil }
      (base, direction) = (written, tense)
    }
    let days =
      direction < 0
      ? -((base.weekday - weekday + 6) % 7 + 1) : (weekday - base.weekday + 6) % 7 + 1
    return base.adding(days: days).map { .point(.day($0)) }
  }
}
