internal import LetterModel

/// Days that are told by their number or place among others that were told before.
extension DateFinder {
  /// `de tweede dag`, `de laatste dag` of a range told before.
  func dayOfRange(at index: Int) -> FoundDate? {
    guard let ordinal = reader.cue(.ordinal, at: index),
      let unit = reader.cue(.unit, at: ordinal.last + 1), unit.number == DateUnit.day.rawValue,
      case .interval(.day(let first), .day(let last)) = daysTold(behind: unit.last)
    else { return nil }
    let base = ordinal.number > 0 ? first : last
    let count = ordinal.number > 0 ? ordinal.number - 1 : ordinal.number + 1
    guard let day = base.adding(days: count), first <= day, day <= last else { return nil }
    var date = made(.point(.day(day)), index...unit.last, isChained: true)
    date.keepsPrior = true
    return date
  }

  /// `Den 21sten verklaarde hij`, `on the 21st he left`: a day of the month told before, that of a day before it.
  ///
  /// What follows is a verb or a mark: `on the 21st floor` is no day.
  func dayOfMonthTold(at index: Int) -> FoundDate? {
    guard let lead = reader.cue(.dayLead, at: index), lead.last + 1 < read.tokens.count,
      case let place = lead.last + 1, reader.isPlainNumber(place),
      !read.tokens[place].shape.contains(.digits), isEndOfDay(place),
      let date = dayNumbered(Int(read.tokens[place].number), at: index)
    else { return nil }
    return made(.point(.day(date)), index...place, isChained: true)
  }

  /// The day of a month: of the one told before, behind the day told; else the last before the letter, or the next.
  private func dayNumbered(_ day: Int, at index: Int) -> CalendarDate? {
    if let prior = dayTold {
      guard day > prior.day else { return nil }
      return CalendarDate(year: prior.year, month: prior.month, day: day)
    }
    let tense = surroundings.tense(around: index)
    guard tense != 0, let written = resolver.written else { return nil }
    // `I received the Russian Ambassador on the 9th.`
    let isSame = tense < 0 ? day <= written.day : day >= written.day
    let month = written.year * 12 + written.month - 1 + (isSame ? 0 : tense)
    return CalendarDate(year: month / 12, month: month % 12 + 1, day: day)
  }

  /// The day told before, or the first of several.
  private var dayTold: CalendarDate? {
    switch resolver.prior {
    case .point(.day(let day)), .interval(.day(let day), .day): day
    default: nil
    }
  }

  private func isEndOfDay(_ index: Int) -> Bool {
    let next = index + 1
    guard next < read.tokens.count else { return true }
    return read.tokens[next].gap >= .comma || reader.cue(.tense, at: next) != nil
      || read.match(.cue(EventCue.anaphor), .event, EventCue.anaphor.rawValue, at: next) != nil
      || read.match(.cue(EventCue.`self`), .event, EventCue.`self`.rawValue, at: next) != nil
  }

  /// The days of which one is told: those told before or, of `de laatste dag van mijn reis`, those
  /// told last that were several.
  private func daysTold(behind index: Int) -> EventDate? {
    if case .interval(.day, .day) = resolver.prior { return resolver.prior }
    return reader.cue(.of, at: index + 1) == nil ? nil : resolver.span
  }
}
