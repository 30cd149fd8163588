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
      guard let point = reader.point(at: lead.last + 1), !point.isDayAlone,
        var date = finish(point, from: lead.last + 1)
      else { return nil }
      date.isSince = true
      date.extent = .span
      return date
    }
    guard let left = end(at: lead.last + 1) else { return nil }
    let next = left.last + 1
    let joint =
      lead.number == 3 ? reader.cue(.and, at: next)?.last : to(at: next) ?? dash(at: next)
    guard let joint, let right = rightEnd(at: joint + 1, left: left) else { return nil }
    return range(left, right, from: lead.last + 1, extent: .span)
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
      let right = rightEnd(at: joint + 1, left: left)
    else { return nil }
    if isAnd != nil, !areNeighbours(left, right, count: next - left.last) { return nil }
    return range(left, right, from: index, extent: .span)
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

  // MARK: - Ends

  /// A point, or a day's number alone, with its name before it where it has one.
  private func end(at index: Int) -> PartialDate? {
    guard index < read.tokens.count,
      read.tokens[index].number >= 0 || read.begins(DateReader.pointLeads, at: index)
    else { return nil }
    return end(reader.point(at: index), at: index)
  }

  func end(_ point: PartialDate?, at index: Int) -> PartialDate? {
    if let point, point.weekday == nil || point.day != nil { return point }
    let start = reader.cue(.weekday, at: index).map { $0.last + 1 } ?? index
    guard start < read.tokens.count, (1...31).contains(read.tokens[start].number),
      reader.isPlainNumber(start)
    else { return nil }
    var date = PartialDate(last: start)
    date.day = Int(read.tokens[start].number)
    return date
  }

  /// The second end: of the same kind as the first, or with the month that the first leaves open.
  private func rightEnd(at index: Int, left: PartialDate) -> PartialDate? {
    guard let right = reader.point(at: index) else {
      // `June 4–6, 2009`
      guard left.day != nil, left.month != nil, let day = end(at: index), day.isDayAlone else {
        return nil
      }
      var date = day
      date.month = left.month
      date.year = left.year
      if date.year == nil, let year = reader.year(at: day.last + 1),
        read.tokens[day.last + 1].gap <= .comma
      {
        date.year = year
        date.last = day.last + 1
      }
      return date
    }
    if left.day != nil { return right.day != nil && right.month != nil ? right : nil }
    if left.month != nil { return right.month != nil && right.day == nil ? right : nil }
    return right.year != nil && right.month == nil ? right : nil
  }

  private func range(
    _ left: PartialDate, _ right: PartialDate, from index: Int, extent: EventExtent
  ) -> FoundDate? {
    var left = left
    if left.month == nil, left.day != nil { left.month = right.month }
    let isCounted = left.year == nil && left.offset == nil
    if isCounted, right.year != nil || right.offset != nil {
      left.year = right.year
      left.offset = right.offset
      // `29 december tot 3 januari 2010` began in the year before.
      if let year = left.year, (left.month ?? 0) > (right.month ?? 13) { left.year = year - 1 }
    }
    if left.marker == nil { left.marker = right.marker }
    var right = right
    guard let from = resolved(left) else { return nil }
    if right.year == nil, right.offset == nil, let day = from.first {
      right.year = day.year + ((right.month ?? 13) < (left.month ?? 0) ? 1 : 0)
    }
    guard let to = resolved(right), let first = from.first, let last = to.last,
      first <= last
    else { return nil }
    return FoundDate(
      date: Self.interval(from, to), extent: extent, printed: read.words(index...right.last),
      range: bytes(index...right.last), isSince: false, tokens: index...right.last,
      hasYear: left.year != nil, isChained: false)
  }

  private static func interval(_ from: EventDate, _ to: EventDate) -> EventDate {
    let first: DatePoint? =
      switch from {
      case .point(let point): point
      case .interval(let point, _): point
      }
    let last: DatePoint? =
      switch to {
      case .point(let point): point
      case .interval(_, let point): point
      }
    return .interval(from: first, to: last)
  }

  private func to(at index: Int) -> Int? { reader.cue(.to, at: index)?.last }

  /// The word before a dash: the joint of `18–20 april` lies between words.
  private func dash(at index: Int) -> Int? {
    guard index < read.tokens.count, [.dash, .hyphen, .slash].contains(read.tokens[index].gap)
    else { return nil }
    return index - 1
  }

  private func isYearRange(_ left: PartialDate, at index: Int) -> Bool {
    let next = left.last + 1
    let isJoined = to(at: next) != nil || reader.cue(.and, at: next) != nil
    guard left.month == nil else { return isJoined || dash(at: next) != nil }
    // `2005-2006` behind other words may be a parliamentary year or a number.
    guard index > 0, left.year != nil else { return false }
    return reader.cue(.yearLead, at: index - 1) != nil || to(at: next) != nil
  }

  /// `3 en 4 maart` is a range, `3 en 17 maart` are two days.
  private func areNeighbours(_ left: PartialDate, _ right: PartialDate, count: Int) -> Bool {
    guard let first = left.day, let last = right.day else {
      // `april en mei`, `in 2006 en 2007`
      if let first = left.month, let last = right.month { return last - first == 1 }
      guard let first = left.year, let last = right.year else { return false }
      return last - first == 1
    }
    if left.month == nil || left.month == right.month { return last - first == count }
    return last == 1 && first >= 28
  }
}
