internal import LetterModel

/// The two ends of a range, and whether they make one.
extension DateFinder {
  /// A point, or a day's number alone, with its name before it where it has one.
  func end(at index: Int) -> PartialDate? {
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
  func rightEnd(at index: Int, left: PartialDate) -> PartialDate? {
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
    if left.day != nil {
      // `from the 16th to the 20th ultimo`
      let isDay = right.month != nil || right.offset?.unit == .month
      return right.day != nil && isDay ? right : nil
    }
    if left.month != nil { return right.month != nil && right.day == nil ? right : nil }
    return right.year != nil && right.month == nil ? right : nil
  }

  func range(
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

  func to(at index: Int) -> Int? { reader.cue(.to, at: index)?.last }

  /// The word before a dash: the joint of `18–20 april` lies between words.
  func dash(at index: Int) -> Int? {
    guard index < read.tokens.count, [.dash, .hyphen, .slash].contains(read.tokens[index].gap)
    else { return nil }
    return index - 1
  }

  func isYearRange(_ left: PartialDate, at index: Int) -> Bool {
    let next = left.last + 1
    let isJoined = to(at: next) != nil || reader.cue(.and, at: next) != nil
    guard left.month == nil else { return isJoined || dash(at: next) != nil }
    // `2005-2006` behind other words may be a parliamentary year or a number.
    guard index > 0, left.year != nil else { return false }
    return reader.cue(.yearLead, at: index - 1) != nil || to(at: next) != nil
  }

  /// `3 en 4 maart` is a range, `3 en 17 maart` are two days.
  func areNeighbours(_ left: PartialDate, _ right: PartialDate, count: Int) -> Bool {
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
