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

  /// The word behind an article where a day’s number is: `sedert den 18den April`, `from the 22nd November`.
  func pastArticle(_ index: Int) -> Int {
    guard let article = cue(.article, at: index), article.last + 1 < read.tokens.count,
      read.tokens[article.last + 1].number >= 0
    else { return index }
    return article.last + 1
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

  /// `donderdag 23 maart`, `maandag jl.`; a day's name alone is left to the finder.
  private func weekday(at index: Int) -> PartialDate? {
    // `a Sunday newspaper` is of no day.
    guard let name = cue(.weekday, at: index), name.number > 0 else { return nil }
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
    if let name = cue(.weekday, at: index), name.number > 0 {
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
