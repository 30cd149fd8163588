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
      let prior = dayTold, case let place = lead.last + 1,
      case let day = Int(read.tokens[place].number), day > prior.day, reader.isPlainNumber(place),
      !read.tokens[place].shape.contains(.digits), isEndOfDay(place),
      let date = CalendarDate(year: prior.year, month: prior.month, day: day)
    else { return nil }
    return made(.point(.day(date)), index...place, isChained: true)
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
