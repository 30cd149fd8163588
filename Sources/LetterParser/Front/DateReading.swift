internal import LetterModel

/// A date as a letter prints it.
struct PrintedDate {
  /// The day; nil where no calendar has it.
  var date: CalendarDate?
  /// Whether several days are printed, of which none is the letter’s for sure: `3-5 mei 1856`.
  var isSpan = false
  /// Whether the day is printed by the old calendar too: `3/15 May 1856`.
  var isOfTwoCalendars = false
  /// Whether letters stand in it that were read as figures: `lO Mei l931`.
  var isMisread = false

  /// Passes `15 juni 2009`, `15. Juni 2009`, `June 15, 2009`, `15th of June 2009` or `den 15den Junij 1809`,
  /// where one of them comes next.
  static func take(_ cursor: inout Cursor, _ words: Vocabulary) -> PrintedDate? {
    let start = cursor
    if cursor.takeWords(words.weekdays) != nil { _ = cursor.take(Byte.comma) }
    _ = cursor.takeWords(words.dateArticles)
    if let day = cursor.takeDigits(1...2) {
      _ = cursor.take(Byte.stop)
      _ = cursor.takeWords(words.ordinals)
      _ = cursor.takeWords(words.dateLinks)
      if let month = takeMonth(&cursor, words), let year = takeYear(&cursor, words) {
        return PrintedDate(date: CalendarDate(year: year, month: month, day: day))
      }
    } else if let month = takeMonth(&cursor, words), let day = cursor.takeDigits(1...2) {
      _ = cursor.takeWords(words.ordinals)
      if let year = takeYear(&cursor, words) {
        return PrintedDate(date: CalendarDate(year: year, month: month, day: day))
      }
    }
    cursor = start
    return nil
  }

  /// Passes the hour behind a day, where one comes next: `—6 p.m.`, `, 10.30 uur`.
  static func takeHour(_ cursor: inout Cursor, _ words: Vocabulary) {
    let start = cursor
    if !cursor.takeDash() { _ = cursor.take(Byte.comma) }
    if cursor.takeDigits(1...2) != nil, cursor.take(Byte.stop) || cursor.take(Byte.colon) {
      _ = cursor.takeDigits(2...2)
    }
    if cursor.takeWords(words.hours) == nil { cursor = start }
  }

  /// Passes `17-04-2015`, `17.4.2015`, `17/04/2015` or `2015-04-17`, where one of them comes next.
  ///
  /// Between slashes the month may be the first number: the day is told only where it is above twelve.
  static func takeNumbers(_ cursor: inout Cursor) -> PrintedDate? {
    let start = cursor
    if let first = cursor.takeDigits(1...4), let sign = cursor.rest.first,
      "-./".utf8.contains(sign), cursor.take(sign), let month = cursor.takeDigits(1...2),
      cursor.rest.first == sign, cursor.take(sign), let last = cursor.takeDigits(1...4)
    {
      if first > 999, last < 32, sign == Byte.hyphen {
        return PrintedDate(date: CalendarDate(year: first, month: month, day: last))
      }
      if first < 32, last > 999, sign != UInt8(ascii: "/") || first > 12 {
        return PrintedDate(date: CalendarDate(year: last, month: month, day: first))
      }
    }
    cursor = start
    return nil
  }

  static func takeMonth(_ cursor: inout Cursor, _ words: Vocabulary) -> Int? {
    let start = cursor
    // A lost blank does not take the year away: `18 november2024`.
    for (month, phrase) in words.months where cursor.take(phrase) {
      if cursor.rest.first?.isLetter == true {
        cursor = start
        continue
      }
      _ = cursor.take(Byte.stop)
      return month
    }
    return nil
  }

  static func takeYear(_ cursor: inout Cursor, _ words: Vocabulary) -> Int? {
    // `June 1. 1793`
    if !cursor.take(Byte.comma) { _ = cursor.take(Byte.stop) }
    // `22en Junij anno 1641`
    _ = cursor.takeWords(words.yearLinks)
    return cursor.takeDigits(4...4)
  }
}
