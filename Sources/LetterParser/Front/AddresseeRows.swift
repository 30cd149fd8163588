internal import LetterModel

/// Rows of an addressee that prints and websites have set apart, or beside something else.
extension Paper {
  /// The row below an addressee that has the rest of the chamber's name, where every line of the text has a blank one
  /// below it, or where the name was taken for a letterhead.
  ///
  ///     Aan de Voorzitter van de
  ///
  ///     Tweede Kamer der Staten-Generaal
  func chamberName(below index: Int) -> Int? {
    let next = index + 1
    guard next < rows.count, rows[next].gap < 2, rows[next].sheet == rows[index].sheet,
      rows[next].isBody || rows[next].use == .furniture(.letterhead), rows[next].text.count < 60
    else { return nil }
    var cursor = Cursor(rows[next].text)
    let text = rows[index].text
    let last = text.lastWord
    if last.count < 4, last.allSatisfy(\.isSmall) {
      guard words.print.chambers.contains(where: { cursor.take($0.phrase) }) else { return nil }
      _ = cursor.take(anyOf: words.print.chamberSuffixes)
      return cursor.isAtEnd ? next : nil
    }
    guard cursor.take(anyOf: words.print.chamberSuffixes) != nil, cursor.isAtEnd else { return nil }
    return words.print.chambers.contains { text.string.hasSuffix($0.phrase.text) } ? next : nil
  }

  /// The rows of an addressee that is a paragraph of its own with one full stop at its end, as letters of old have it;
  /// none of any other.
  ///
  ///     Aan de Edele Heeren Bewinthebberen der Generaale Nederlandsche
  ///     Geoctroyeerde Compagnie ter Vergaederinge van de Seventhienen.
  func wholeAddressee(from first: Int, before end: Int) -> Range<Int> {
    var next = first + 1
    while next < end, next - first < 4, rows[next].isBody, rows[next].gap == 0,
      rows[next].sheet == rows[first].sheet, rows[next - 1].text.last != Byte.stop
    {
      next += 1
    }
    guard next - first > 1, rows[next - 1].text.last == Byte.stop,
      next < rows.count, rows[next].gap > 0, rows[first].text.count > 40,
      (first..<next).allSatisfy({
        isNominal(rows[$0].text)
          && !rows[$0].text.contains(where: { $0.isDigit || $0 == Byte.colon })
      })
    else { return first..<first }
    return first..<next
  }

  /// Sets a day that stands right of an addressee in a row of its own: `To J. D. Gale   14 March [1862]`.
  mutating func partDay(besideAddressee index: Int) -> Int {
    let row = rows[index]
    guard let gap = row.text.widestGap, Dateline(row.text[gap.upperBound...], words) == nil
    else { return index }
    var cursor = Cursor(row.text[gap.upperBound...])
    _ = cursor.take(UInt8(ascii: "["))
    _ = cursor.takeDigits(1...2)
    guard PrintedDate.takeMonth(&cursor, words) != nil else { return index }
    rows[index] = row.part(row.text[gap.upperBound...])
    rows[index].isText = true
    rows.insert(row.part(row.text[..<gap.lowerBound]), at: index + 1)
    return index + 1
  }
}
