import Findings
import LetterModel
import Properties

/// What must be true of dates in prose: each stands where it is said to, and is a date of the calendar.
enum DateProperties {
  static func check(_ bytes: [UInt8]) throws(Untrue) {
    guard let first = bytes.first else { return }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let day = first & 2 == 0 ? CalendarDate(dayNumber: 730_000 + 97 * Int(first >> 2)) : nil
    let found = DateFinder.dates(in: text, writtenOn: day, language: first & 1 == 0 ? "nl" : "en")
    let utf8 = Array(text.utf8)
    var end = 0
    for date in found {
      try must(
        end <= date.range.lowerBound && date.range.lowerBound < date.range.upperBound
          && date.range.upperBound <= utf8.count,
        "“\(date.printed)” stands at \(date.range), after \(end), of \(utf8.count)")
      end = date.range.upperBound
      try must(
        date.printed.utf8.elementsEqual(utf8[date.range]), "“\(date.printed)” is not in the text")
      if let value = date.date { try check(value, of: date.printed) }
    }
  }

  /// A date is written and read as the same, and begins before it ends.
  static func check(_ date: EventDate, of words: String) throws(Untrue) {
    try must(EventDate(edtf: date.edtf) == date, "“\(words)” is \(date.edtf), which is no date")
    guard let first = date.first, let last = date.last else { return }
    try must(first <= last, "“\(words)” ends before it begins: \(date.edtf)")
    try must(
      CalendarDate(dayNumber: first.dayNumber) == first
        && CalendarDate(iso: first.description) == first,
      "“\(words)” begins on a day that no calendar has: \(first)")
  }
}
