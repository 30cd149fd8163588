internal import LetterModel

/// Dates counted from the letter's own or from the one told before.
extension DateFinder {
  /// `gisteren`, `twee dagen later`, `de volgende dag`, `een jaar geleden`.
  func counted(at index: Int) -> FoundDate? {
    if let day = reader.cue(.day, at: index) {
      if let range = neighbours(day, from: index) { return range }
      return made(
        resolver.written?.adding(days: day.number).map { .point(.day($0)) },
        index...day.last, isChained: false)
    }
    if let phrase = reader.cue(.chained, at: index) {
      return made(chainedDay(phrase.number), index...phrase.last, isChained: true)
    }
    guard let (count, unitAt) = number(at: index),
      let unit = reader.cue(.unit, at: unitAt) ?? reader.cue(.units, at: unitAt),
      let kind = DateUnit(rawValue: unit.number)
    else { return nil }
    if let later = reader.cue(.later, at: unit.last + 1) {
      return made(
        chained(kind, count * later.number), index...later.last, isChained: true)
    }
    guard let ago = reader.cue(.ago, at: unit.last + 1), count > 0 else { return nil }
    // `a week ago today`: the day itself.
    if kind == .week, let today = reader.cue(.day, at: ago.last + 1), today.number == 0 {
      let day = resolver.written?.adding(days: -7 * count)
      return made(day.map { .point(.day($0)) }, index...today.last, isChained: false)
    }
    return made(before(kind, count), index...ago.last, isChained: false)
  }

  /// `gisteren en vandaag`: a range of two days.
  private func neighbours(_ first: (number: Int, last: Int), from index: Int) -> FoundDate? {
    guard let and = reader.cue(.and, at: first.last + 1),
      let last = reader.cue(.day, at: and.last + 1), last.number == first.number + 1,
      let from = resolver.written?.adding(days: first.number),
      let to = resolver.written?.adding(days: last.number)
    else { return nil }
    var date = made(
      .interval(from: .day(from), to: .day(to)), index...last.last, isChained: false)
    date.extent = .span
    return date
  }

  private func number(at index: Int) -> (Int, Int)? {
    if let word = reader.cue(.number, at: index), word.number > 0 {
      return (word.number, word.last + 1)
    }
    let token = read.tokens[index]
    guard token.shape.contains(.digits), (1...400).contains(token.number) else { return nil }
    return (Int(token.number), index + 1)
  }

  /// The number of `bij die gelegenheid`: the date told before, be it a day or a year.
  private static let anyDate = 400

  private func chainedDay(_ count: Int) -> EventDate? {
    guard let prior = resolver.prior else { return nil }
    if count == Self.anyDate { return prior }
    if count > Self.anyDate { return prior.first.flatMap { told(count - Self.anyDate, from: $0) } }
    let isDay =
      switch prior {
      case .point(.day), .interval(.day, .day): true
      default: false
      }
    // `op 17 oktober … dat 30 jaar geleden werd gesloten. Later die dag`: no day of that year.
    guard let days = isDay ? prior : resolver.days else { return nil }
    return count == 0 ? days : shifted(days, days: count)
  }

  /// The month or year that a phrase names by the date told before: `in that same month`, `in the year following`.
  private func told(_ number: Int, from day: CalendarDate) -> EventDate? {
    switch number {
    case 1: month(day, 0)
    case 2: year(day.year)
    case 3: year(day.year + 1)
    case 4: month(day, 1)
    case 5: year(day.year - 1)
    default: nil
    }
  }

  private func shifted(_ prior: EventDate, days: Int) -> EventDate? {
    switch prior {
    case .point(.day(let day)): day.adding(days: days).map { .point(.day($0)) }
    case .interval(.day(let first), .day(let last)):
      (days > 0 ? last : first).adding(days: days).map { .point(.day($0)) }
    default: nil
    }
  }

  private func chained(_ unit: DateUnit, _ count: Int) -> EventDate? {
    guard let prior = resolver.prior, let first = prior.first else { return nil }
    switch unit {
    case .day: return shifted(prior, days: count)
    case .week: return shifted(prior, days: count * 7)
    case .month: return month(first, count)
    case .year: return year(first.year + count)
    case .weekend: return nil
    }
  }

  private func before(_ unit: DateUnit, _ count: Int) -> EventDate? {
    guard let written = resolver.written else { return nil }
    switch unit {
    case .day: return written.adding(days: -count).map { .point(.day($0)) }
    case .week:
      guard let monday = written.adding(days: 1 - written.weekday - 7 * count),
        let sunday = monday.adding(days: 6)
      else { return nil }
      return .interval(from: .day(monday), to: .day(sunday))
    case .month: return month(written, -count)
    case .year: return year(written.year - count)
    case .weekend: return nil
    }
  }

  /// A year that a date can have.
  private func year(_ number: Int) -> EventDate? {
    (1...9999).contains(number) ? .point(.year(number)) : nil
  }

  private func month(_ base: CalendarDate, _ count: Int) -> EventDate? {
    let months = base.year * 12 + base.month - 1 + count
    guard (12..<120_000).contains(months) else { return nil }
    return .point(.month(year: months / 12, month: months % 12 + 1))
  }

  func made(
    _ date: EventDate?, _ tokens: ClosedRange<Int>, isChained: Bool
  ) -> FoundDate {
    FoundDate(
      date: date, extent: .moment, printed: read.words(tokens), range: bytes(tokens),
      isSince: false, tokens: tokens, hasYear: false, isChained: isChained)
  }
}
