internal import LetterModel

/// Words → dates as far as the words tell them.
///
/// The grammar of points in time; `DateFinder` joins
/// them to ranges and fills in what the letter's own date gives.
struct DateReader {
  let read: ReadText
  /// Whether the language writes months with a capital, so that `may` is no month.
  let needsCapital: Bool

  /// The cue of the wanted kind that begins at a word: its number and last word.
  func cue(_ cue: DateCue, at index: Int) -> (number: Int, last: Int)? {
    read.match(.cue(cue), .date, cue.rawValue, at: index)
      .map { (Int($0.meaning.value), $0.last) }
  }

  /// What words a point in time may begin with, besides numbers.
  static let pointLeads: MeaningSet = [
    .cue(.weekday), .cue(.month), .cue(.part), .cue(.season), .cue(.ordinal), .cue(.deictic),
  ]

  /// A point in time that begins at a word: a day, month, year, or part of one.
  func point(at index: Int) -> PartialDate? {
    guard index >= 0, index < read.tokens.count else { return nil }
    if read.tokens[index].number >= 0 { return numbered(at: index) }
    guard read.begins(Self.pointLeads, at: index) else { return nil }
    return weekday(at: index) ?? monthFirst(at: index) ?? part(at: index) ?? season(at: index)
      ?? ordinal(at: index) ?? deictic(at: index)
  }

  // MARK: - What begins with a number

  private func numbered(at index: Int) -> PartialDate? {
    let token = read.tokens[index]
    if let date = figures(at: index) { return date }
    if (1...31).contains(token.number), isPlainNumber(index), let date = dayFirst(at: index) {
      return date
    }
    return year(at: index).map { year in
      var date = PartialDate(last: index)
      date.year = year
      return date
    }
  }

  /// `4 juni 2009`, `4 juni van dit jaar`, `4 juni jl.`, `4th of June`.
  private func dayFirst(at index: Int) -> PartialDate? {
    let next = index + 1
    let monthAt = cue(.of, at: next).map { $0.last + 1 } ?? next
    guard let month = monthName(at: monthAt), joined(index...month.last) else { return nil }
    var date = PartialDate(last: month.last)
    date.day = Int(read.tokens[index].number)
    date.month = month.number
    return tail(date)
  }

  /// `15-06-2009`, `15/6/2009`, `15.6.2009`, `2009-06-15`.
  private func figures(at index: Int) -> PartialDate? {
    guard index + 2 < read.tokens.count else { return nil }
    let parts = read.tokens[index...index + 2]
    let gaps = parts.dropFirst().map(\.gap)
    guard gaps[0] == gaps[1], [.hyphen, .slash, .stop].contains(gaps[0]),
      parts.allSatisfy({ $0.shape.contains(.digits) }), isTight(index), isTight(index + 1)
    else { return nil }
    let numbers = parts.map { Int($0.number) }
    let width = parts.map { Int($0.end - $0.start) }
    var date = PartialDate(last: index + 2)
    if width[0] == 4, width[1] == 2, width[2] == 2, gaps[0] == .hyphen {
      (date.year, date.month, date.day) = (numbers[0], numbers[1], numbers[2])
    } else if width[2] == 4, width[0] <= 2, width[1] <= 2 {
      (date.year, date.month, date.day) = (numbers[2], numbers[1], numbers[0])
    } else {
      return nil
    }
    guard let year = date.year, let month = date.month, let day = date.day, year >= 1500,
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    return date
  }

  // MARK: - What begins with a word

  /// `donderdag 23 maart`, `maandag jl.`; a day's name alone is left to the finder.
  private func weekday(at index: Int) -> PartialDate? {
    guard let name = cue(.weekday, at: index) else { return nil }
    if var date = point(after: name.last) {
      date.weekday = name.number
      return date
    }
    var date = PartialDate(last: name.last)
    date.weekday = name.number
    guard let marker = cue(.marker, at: name.last + 1), abs(marker.number) == 1 else { return date }
    date.marker = marker.number
    date.last = marker.last
    return date
  }

  private func point(after index: Int) -> PartialDate? {
    guard index + 1 < read.tokens.count, read.tokens[index + 1].gap <= .comma else { return nil }
    if (1...31).contains(read.tokens[index + 1].number) {
      return isPlainNumber(index + 1) ? dayFirst(at: index + 1) : nil
    }
    return monthName(at: index + 1).flatMap { $0.number > 0 ? monthFirst(at: index + 1) : nil }
      .flatMap { $0.day == nil ? nil : $0 }
  }

  /// `juni 2009`, `juni vorig jaar`, `June 4, 2009`.
  private func monthFirst(at index: Int) -> PartialDate? {
    guard let month = monthName(at: index) else { return nil }
    var date = PartialDate(last: month.last)
    date.month = month.number
    let next = month.last + 1
    if next < read.tokens.count, (1...31).contains(read.tokens[next].number),
      read.tokens[next].gap == .space, isPlainNumber(next), isDayBehindMonth(next)
    {
      date.day = Int(read.tokens[next].number)
      date.last = next
    }
    let told = tail(date)
    // `May I invite you`: a month alone begins no sentence.
    let isFirst = read.tokens[index].gap >= .stop
    return needsCapital && isFirst && told.day == nil && told.year == nil ? nil : told
  }

  /// Whether a number behind a month is its day, and not the first of some other count: `June 4`.
  private func isDayBehindMonth(_ index: Int) -> Bool {
    guard index + 1 < read.tokens.count else { return true }
    let next = read.tokens[index + 1]
    return next.gap != .space || next.number < 0 || year(at: index + 1) != nil
  }

  /// `begin 2010`, `medio maart`, `eind vorige maand`, `the end of June`.
  private func part(at index: Int) -> PartialDate? {
    guard let part = cue(.part, at: index) else { return nil }
    let next = cue(.of, at: part.last + 1).map { $0.last + 1 } ?? part.last + 1
    for start in [part.last + 1, next] where joined(index...min(start, read.tokens.count - 1)) {
      if var date = bare(at: start) {
        if date.month == nil, date.offset?.unit != .month { date.part = .third(part.number) }
        return tail(&date)
      }
    }
    return nil
  }

  /// `najaar 2011`, `het voorjaar van 2009`, `zomer`.
  private func season(at index: Int) -> PartialDate? {
    guard let season = cue(.season, at: index) else { return nil }
    return within(index, part: .season(season.number), after: season.last)
  }

  /// `eerste helft van 2009`, `tweede kwartaal van dit jaar`.
  private func ordinal(at index: Int) -> PartialDate? {
    guard let ordinal = cue(.ordinal, at: index) else { return nil }
    if let half = cue(.half, at: ordinal.last + 1) {
      return within(
        index, part: .half(ordinal.number == 1 ? 1 : 2), after: half.last, isNeeded: true)
    }
    guard let quarter = cue(.quarter, at: ordinal.last + 1) else { return nil }
    let number = ordinal.number > 0 ? ordinal.number : 4
    guard (1...4).contains(number) else { return nil }
    return within(index, part: .quarter(number), after: quarter.last)
  }

  private func within(
    _ index: Int, part: PartialDate.Part, after last: Int, isNeeded: Bool = false
  ) -> PartialDate? {
    let next = cue(.of, at: last + 1).map { $0.last + 1 } ?? last + 1
    for start in [last + 1, next] where start < read.tokens.count && joined(index...start) {
      if var date = bare(at: start) {
        if date.month == nil || isNeeded { date.part = part }
        return date
      }
    }
    var date = PartialDate(last: last)
    date.part = part
    if let marker = cue(.marker, at: last + 1), abs(marker.number) == 1 {
      date.marker = marker.number
      date.last = marker.last
    }
    return date
  }

  /// `vorige week`, `dit jaar`, `volgende maand`, `dit najaar`, `afgelopen zondag`.
  private func deictic(at index: Int) -> PartialDate? {
    guard let deictic = cue(.deictic, at: index) else { return nil }
    let next = deictic.last + 1
    guard next < read.tokens.count, joined(index...next) else { return nil }
    if let unit = cue(.unit, at: next), let kind = DateUnit(rawValue: unit.number), kind != .day {
      var date = PartialDate(last: unit.last)
      date.offset = (kind, deictic.number)
      if kind == .week, let name = cue(.weekday, at: unit.last + 1) {
        date.weekday = name.number
        date.last = name.last
      }
      return date
    }
    if let season = cue(.season, at: next) {
      var date = PartialDate(last: season.last)
      date.part = .season(season.number)
      date.marker = deictic.number
      return date
    }
    return deicticDay(deictic.number, at: next)
  }

  private func deicticDay(_ direction: Int, at index: Int) -> PartialDate? {
    if let name = cue(.weekday, at: index) {
      var date = PartialDate(last: name.last)
      date.weekday = name.number
      date.marker = direction
      return date
    }
    guard let month = monthName(at: index) else { return nil }
    var date = PartialDate(last: month.last)
    date.month = month.number
    date.marker = direction == 0 ? nil : direction
    return date
  }
}
