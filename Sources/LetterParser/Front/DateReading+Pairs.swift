internal import LetterModel

/// Two days in one dateline: one day by two calendars, or the days from one to another.
extension PrintedDate {
  /// What stands between the two days.
  private enum Sign {
    /// `3/15 May`: one day by the old and the new calendar, where they are as far apart.
    case slash
    /// `April 30 (May 12)`, the same.
    case bracket
    /// `3-5 mei`: from one to the other.
    case dash
  }

  /// A day and its month as printed; nil where the month stands at the other day.
  private typealias Day = (month: Int?, day: Int)

  /// Passes `3/15 May 1856`, `30 April (12 May) 1856`, `April 30/May 12, 1856` or `3-5 mei 1856`, where
  /// one of them comes next.
  ///
  /// Of one day by two calendars the date is the new one’s, which is ours. Of a span none is told.
  static func takePair(_ cursor: inout Cursor, _ words: Vocabulary) -> PrintedDate? {
    let start = cursor
    if let first = takeDay(&cursor, words), let sign = takeSign(&cursor),
      let second = takeDay(&cursor, words), sign != .bracket || takeBracket(&cursor)
    {
      // `3 (15) May`: the month of both stands behind the bracket.
      let behind = second.month == nil ? takeMonth(&cursor, words) : nil
      if let year = takeYear(&cursor, words), let month = second.month ?? behind ?? first.month {
        return PrintedDate(
          pair: first, (second.month ?? behind ?? month, second.day), year, isOne: sign != .dash)
      }
    }
    cursor = start
    return nil
  }

  private init(pair first: Day, _ last: (month: Int, day: Int), _ year: Int, isOne: Bool) {
    let date = CalendarDate(year: year, month: last.month, day: last.day)
    self.init(date: nil)
    isSpan = true
    guard isOne, let date else { return }
    // `28/9 May` begins in April, and `December 30/January 11` in the year before.
    let month = first.month ?? (first.day > last.day ? (last.month + 10) % 12 + 1 : last.month)
    let begin = [year, year - 1].compactMap {
      CalendarDate(year: $0, month: month, day: first.day)
    }
    guard let other = begin.first(where: { Self.apart ~= abs(date.dayNumber - $0.dayNumber) })
    else { return }
    self.date = max(date, other)
    isSpan = false
    isOfTwoCalendars = true
  }

  /// How many days the calendars are apart, from 1582 to 2100.
  private static let apart = 10...13

  private static func takeDay(_ cursor: inout Cursor, _ words: Vocabulary) -> Day? {
    if let day = cursor.takeDigits(1...2) {
      _ = cursor.take(Byte.stop)
      _ = cursor.takeWords(words.ordinals)
      return (takeMonth(&cursor, words), day)
    }
    guard let month = takeMonth(&cursor, words), let day = cursor.takeDigits(1...2) else {
      return nil
    }
    _ = cursor.takeWords(words.ordinals)
    return (month, day)
  }

  private static func takeSign(_ cursor: inout Cursor) -> Sign? {
    if cursor.take(UInt8(ascii: "/")) { return .slash }
    if cursor.take(UInt8(ascii: "(")) { return .bracket }
    return cursor.takeDash() ? .dash : nil
  }

  private static func takeBracket(_ cursor: inout Cursor) -> Bool {
    cursor.take(UInt8(ascii: ")"))
  }
}
