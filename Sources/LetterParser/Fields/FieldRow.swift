internal import LetterModel

/// Fields side by side whose row has lost its columns, a single blank between them:
///
///     Datum Uw kenmerk Ons kenmerk Onderwerp
///     3 februari 2009 VW/2008-31 M T/2009/0041 Herstelplan van de
///     dijken
extension Paper {
  /// What a field's label announces.
  private enum Field { case date, subject, other }

  /// How many rows the values may take.
  private static let valueRows = 4

  /// Claims a row of labels and the rows of their values below it, the date first among them.
  ///
  /// - Parameter end: where the front part ends, which is later once its row of values is parted.
  mutating func claimFieldRow(before end: inout Int) {
    for index in 0..<end where rows[index].isBody {
      guard let labels = Self.fieldLabels(rows[index].text, words), index + 1 < end,
        rows[index + 1].isBody, rows[index + 1].gap < 2
      else { continue }
      var last = index + 1
      while last + 1 < end, last - index < Self.valueRows, rows[last + 1].isBody,
        rows[last + 1].gap == 0, !rows[last].text.endsSentence || last == index
      {
        last += 1
      }
      guard let values = valuesInOrder(of: labels, in: index + 1...last) else { continue }
      claim(index, as: .furniture(.label))
      facts.date = values.date
      if !values.subject.isEmpty { facts.subject = values.subject[...].string }
      for row in index + 2..<max(last + 1, index + 2) { claim(row, as: .facts(["subject"])) }
      let parts = values.parts.filter { !$0.text.isEmpty }.map { part in
        var row = rows[index + 1].part(part.text)
        row.use = part.use
        return row
      }
      rows.replaceSubrange(index + 1...index + 1, with: parts)
      end += parts.count - 1
      return
    }
  }

  /// The labels of a row that has nothing else, the date's first; nil for any other row.
  private static func fieldLabels(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> [Field]? {
    guard text.count < 160, text.first?.isSmall != true else { return nil }
    var cursor = Cursor(text)
    var labels: [Field] = []
    while !cursor.isAtEnd {
      if cursor.takeWords(words.dates) != nil {
        labels.append(.date)
      } else if cursor.takeWords(words.subjects) != nil {
        labels.append(.subject)
      } else if cursor.takeWords(words.references) != nil
        || cursor.takeWords(words.enclosures) != nil
      {
        labels.append(.other)
      } else {
        return nil
      }
      _ = cursor.take(Byte.colon)
    }
    return labels.count > 1 && labels.first == .date && labels.count { $0 == .date } == 1
      ? labels : nil
  }

  /// What a row of values tells.
  private struct Values {
    var date: CalendarDate
    var subject: [UInt8] = []
    /// The first row's parts, with what each becomes.
    var parts: [(text: ArraySlice<UInt8>, use: LineUse.Use)]
  }

  /// The date, which is the first of the values, and the subject, the last behind the numbers of the
  /// others.
  private func valuesInOrder(of labels: [Field], in values: ClosedRange<Int>) -> Values? {
    guard let first = values.first else { return nil }
    let text = rows[first].text
    var cursor = Cursor(text)
    guard let date = PrintedDate.take(&cursor, words)?.date else { return nil }
    let rest = cursor.rest.trimmed
    let day = (text: text[..<cursor.rest.startIndex].trimmed, use: LineUse.Use.facts(["date"]))
    guard labels.contains(.subject) else {
      guard values.count == 1, rest.contains(where: \.isDigit) else { return nil }
      return Values(date: date, parts: [day, (rest, .furniture(.label))])
    }
    guard labels.last == .subject, let digit = rest.lastIndex(where: \.isDigit) else { return nil }
    let begin = rest[digit...].drop { $0 != Byte.blank }.trimmed
    guard begin.first?.isCapital == true else { return nil }
    var subject = begin.squeezed
    for row in values.dropFirst() {
      LineJoin.append(rows[row].text.squeezed[...], to: &subject, words)
    }
    let others = rest[..<begin.startIndex].trimmed
    return Values(
      date: date, subject: subject,
      parts: [day, (others, .furniture(.label)), (begin, .facts(["subject"]))])
  }
}
