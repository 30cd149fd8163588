internal import LetterModel

/// The shapes of dates with two ends, and those counted from another date.
extension DateFinder {
  /// `de nacht van donderdag 23 op vrijdag 24 maart`.
  func nightRange(at index: Int) -> FoundDate? {
    guard let night = reader.cue(.night, at: index) else { return nil }
    guard night.number == 1, let left = end(at: night.last + 1),
      let on = reader.cue(.on, at: left.last + 1), let right = reader.point(at: on.last + 1),
      right.day != nil
    else {
      // `de avond van 9 november`
      guard let point = reader.point(at: night.last + 1), point.day != nil else { return nil }
      return finish(point, from: index)
    }
    return range(left, right, from: index, extent: .moment)
  }

  /// `van 12 tot en met 15 mei`, `tussen 3 en 5 juni`, `from 16 to 19 May`, `sinds 1963`.
  func leadRange(at index: Int) -> FoundDate? {
    guard let lead = reader.cue(.from, at: index) else { return nil }
    if lead.number == 4 {
      let start = reader.pastArticle(lead.last + 1)
      guard let point = reader.point(at: start), !point.isDayAlone,
        var date = finish(point, from: start)
      else { return nil }
      date.isSince = true
      date.extent = .span
      return date
    }
    let start = reader.pastArticle(lead.last + 1)
    guard let left = end(at: start) else { return nil }
    let next = left.last + 1
    let joint =
      lead.number == 3 ? reader.cue(.and, at: next)?.last : to(at: next) ?? dash(at: next)
    guard let joint, let right = rightEnd(at: reader.pastArticle(joint + 1), left: left) else {
      return nil
    }
    return range(left, right, from: start, extent: .span)
  }

  /// `3 en 4 maart`, `18–20 april`, `29 februari–3 maart`, `27 september tot 10 november 2020`.
  func openRange(_ left: PartialDate, from index: Int) -> FoundDate? {
    var last = left.last
    var next = last + 1
    // `3, 4 en 5 maart`
    while left.isDayAlone, next - left.last < 9, next < read.tokens.count,
      read.tokens[next].gap == .comma,
      (1...31).contains(read.tokens[next].number),
      read.tokens[next].end - read.tokens[next].start < 3
    {
      last = next
      next += 1
    }
    guard next < read.tokens.count else { return nil }
    if left.day == nil, !isYearRange(left, at: index) { return nil }
    let isAnd = reader.cue(.and, at: next)?.last
    guard let joint = to(at: next) ?? dash(at: next) ?? isAnd,
      let right = rightEnd(at: reader.pastArticle(joint + 1), left: left)
    else { return nil }
    if isAnd != nil, !areNeighbours(left, right, count: next - left.last) { return nil }
    let found = range(left, right, from: index, extent: .span)
    return read.tokens[next].gap == .slash ? found.map(newStyle) : found
  }

  /// One day by both calendars, `3/15 May 1856`, as that of ours; any other date as it is.
  private func newStyle(_ date: FoundDate) -> FoundDate {
    guard case .interval(.day(let old), .day(let new)) = date.date,
      new.dayNumber - old.dayNumber == Self.calendarsApart(on: new)
    else { return date }
    var date = date
    (date.date, date.extent) = (.point(.day(new)), .moment)
    return date
  }

  /// How many days the Julian calendar is behind on a day of ours: ten from 1582, one more from each March of a century
  /// that is no multiple of four hundred years.
  private static func calendarsApart(on day: CalendarDate) -> Int {
    let year = day.month > 2 ? day.year : day.year - 1
    return year / 100 - year / 400 - 2
  }

  /// `de week van 12 maart`: its Monday to Sunday.
  func weekOf(at index: Int) -> FoundDate? {
    guard let lead = reader.cue(.weekOf, at: index),
      let point = reader.point(at: lead.last + 1), point.day != nil,
      var date = finish(point, from: index)
    else { return nil }
    if let day = date.date?.first, let monday = day.adding(days: 1 - day.weekday),
      let sunday = monday.adding(days: 6)
    {
      date.date = .interval(from: .day(monday), to: .day(sunday))
    }
    return date
  }

  /// The first of several days that have one month: `3 en 17 maart`, `3, 10 en 17 maart 2009`.
  func listed(at index: Int) -> FoundDate? {
    guard var day = end(at: index), day.isDayAlone else { return nil }
    var next = day.last + 1
    for _ in 0..<6 {
      guard next < read.tokens.count else { return nil }
      let and = reader.cue(.and, at: next)
      guard and != nil || read.tokens[next].gap == .comma else { return nil }
      next = and.map { $0.last + 1 } ?? next
      guard let other = end(at: next), other.day != nil else { return nil }
      if other.month != nil {
        (day.month, day.year, day.offset, day.marker) =
          (other.month, other.year, other.offset, other.marker)
        return finish(day, from: index)
      }
      next = other.last + 1
    }
    return nil
  }
}
