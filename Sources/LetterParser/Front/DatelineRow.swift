internal import Diagnostics
internal import LetterModel

/// The row of the front part that is the letter's dateline.
extension Paper {
  /// Whether a row is nothing but a dateline.
  func isDateline(_ text: ArraySlice<UInt8>) -> Bool { Dateline(text, words) != nil }

  /// Claims the first dateline of the front part; says where there is none.
  ///
  /// - Parameter end: the row after the front part; one more where a dateline stood beside other words.
  mutating func claimDateline(before end: inout Int) {
    // A row of fields has told it.
    if facts.date != nil { return }
    if takeTitledDay(before: end) { return }
    if claimNearestDateline() || claimDateline(in: 0..<end) { return }
    if claimDatelineBeside(before: &end) || claimDatelineBelow(end) { return }
    if facts.dossiers.isEmpty, claimDatelineWithoutComma(before: end + 1) { return }
    takeRepeated(.date)
    facts.date = facts.date ?? headedDate
    if facts.date != nil { return }
    diagnostics.append(
      Diagnostic(
        .dateMissing, at: Place(path: file.path), "no line with the letter’s place and date",
        advice: "give the date \(FactAdvice.place)"))
  }

  /// Claims the first dateline among some rows, and tells whether there is one.
  mutating func claimDateline(in part: Range<Int>) -> Bool {
    for index in part where rows[index].isBody && !rows[index].isText && !isStamped(index) {
      var cursor = Cursor(rows[index].text)
      if cursor.takeWords(words.dates) != nil, cursor.isAtEnd,
        let next = nextBody(from: index + 1), next < part.upperBound, isDateline(rows[next].text)
      {
        claim(index, as: .furniture(.label))
        continue
      }
      guard let dateline = Dateline(rows[index].text, words),
        dateline.label == nil || facts.heading == nil
      else { continue }
      if dateline.date.isSpan {
        keepSpan(dateline, index)
        return true
      }
      let label = dateline.label == nil ? [] : ["heading"]
      claim(index, as: .facts(label + (dateline.place == nil ? ["date"] : ["place", "date"])))
      facts.place = dateline.place
      facts.date = dateline.date.date
      if dateline.place == nil, dateline.label == nil { claimPlaceAbove(index) }
      if let label = dateline.label { facts.heading = label }
      if facts.date == nil { sayImpossibleDate(rows[index].string, row: index) }
      if dateline.date.isOfTwoCalendars { sayTwoCalendars(index) }
      if dateline.date.isMisread { sayMisread(index) }
      return true
    }
    return false
  }

  /// Whether a stamp tells in the line above a day when the letter came in: `RECEIVED` over `23 NOV 1938`.
  func isStamped(_ index: Int) -> Bool {
    let row = rows[index]
    let above = rows[..<index].suffix(Self.stampRows).last {
      $0.line == row.line - row.gap - 1 && abs($0.column - row.column) < Self.stampWidth
    }
    guard let above, row.gap < 2, above.text.count < Self.stampWidth else { return false }
    var cursor = Cursor(above.text)
    return cursor.takeWords(words.stamps) != nil
  }

  /// No stamp's line is longer, nor set in farther from the line above it.
  private static let stampWidth = 30
  /// How many rows back the line above may stand, columns and marks between them.
  private static let stampRows = 12

  /// Leaves a dateline of several days in the text, where alone the letter tells them all.
  private mutating func keepSpan(_ dateline: Dateline, _ index: Int) {
    rows[index].isText = true
    facts.place = facts.place ?? dateline.place
    say(
      .dateMissing, row: index, "“\(rows[index].string)” is no single day",
      advice: "give the date \(FactAdvice.place)")
  }

  /// Says that of a day’s two dates the new calendar’s is the letter’s.
  private mutating func sayTwoCalendars(_ index: Int) {
    guard let date = facts.date else { return }
    say(
      .dateOfTwoCalendars, row: index,
      "“\(rows[index].string)” has a day by two calendars: \(date) is the new one’s",
      advice: "give the date \(FactAdvice.place), where it is another")
  }

  /// Says that a date has letters where a print has figures.
  mutating func sayMisread(_ index: Int) {
    guard let date = facts.date else { return }
    say(
      .dateMisread, row: index,
      "“\(rows[index].string)” has letters for figures: it was read as \(date)",
      advice: "look it up in the original; give the date \(FactAdvice.place), where it is another")
  }

  /// Says that a date is printed that cannot be.
  mutating func sayImpossibleDate(_ date: String, row: Int) {
    say(
      .dateImpossible, row: row, "no calendar has the day “\(date)”",
      advice: "look it up in the original and correct it")
  }
}
