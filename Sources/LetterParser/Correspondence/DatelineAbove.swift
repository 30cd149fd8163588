internal import LetterModel

/// Datelines that are known by the salutation below them.
extension Paper {
  /// Claims the day right above the salutation where another stands above it, as a website's own day or that of a
  /// release does.
  ///
  ///     August 1, 2012
  ///     Letter to the Speaker
  ///     July 30, 2012
  ///     Dear Mr. Speaker:
  mutating func claimNearestDateline() -> Bool {
    guard let greeting = greeting(), let row = rows[..<greeting].lastIndex(where: \.isBody),
      isPlainDay(row),
      let first = (0..<row).first(where: { rows[$0].isBody && isDateline(rows[$0].text) }),
      isPlainDay(first), (first + 1..<row).contains(where: { rows[$0].isBody })
    else { return false }
    return claimDateline(in: row..<row + 1)
  }

  private func isPlainDay(_ index: Int) -> Bool {
    !rows[index].isText
      && Dateline(rows[index].text, words).map { $0.place == nil && $0.label == nil } == true
  }

  /// Claims `Lexington 24 Sepr 1808`, a place and a day without a comma between them, right above the salutation or right
  /// below it.
  mutating func claimDatelineWithoutComma(before end: Int) -> Bool {
    for index in 0..<min(end, rows.count) where rows[index].isBody {
      let isBelow =
        index > 0 && rows[index].gap == 0 && rows[index - 1].text.count < 30
        && isSaluting(rows[index - 1].text)
      guard isBelow || nextBody(from: index + 1).map({ isSaluting(rows[$0].text) }) == true,
        let (place, date) = placeAndDay(rows[index].text)
      else { continue }
      claim(index, as: .facts(["place", "date"]))
      facts.place = place
      facts.date = date
      return true
    }
    return false
  }

  /// Whether a row begins as a salutation, be it in the text's first line: `Waarde Heer Gale. Ik heb uw brief`.
  private func isSaluting(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    return text.first?.isCapital == true && cursor.takeWords(words.salutations) != nil
  }

  /// One or two words with capitals, and a day in full behind them; nil where they tell what a website did that day.
  private func placeAndDay(_ text: ArraySlice<UInt8>) -> (place: String, date: CalendarDate)? {
    guard text.count < 50 else { return nil }
    var announced = Cursor(text)
    guard announced.takeWords(words.publishings) == nil,
      announced.takeWords(words.asking.received) == nil
    else { return nil }
    var rest = text
    for _ in 0..<2 {
      let word = rest.firstWord
      guard word.count > 2, word.first?.isCapital == true,
        word.allSatisfy({ $0.isLetter || $0 == Byte.hyphen })
      else { return nil }
      rest = rest[word.endIndex...].trimmed
      var cursor = Cursor(rest)
      let place = text[..<word.endIndex]
      var month = Cursor(place)
      guard PrintedDate.takeMonth(&month, words) == nil else { return nil }
      if let date = PrintedDate.take(&cursor, words)?.date {
        _ = cursor.take(Byte.stop)
        return cursor.isAtEnd ? (place.squeezed[...].string, date) : nil
      }
    }
    return nil
  }
}
