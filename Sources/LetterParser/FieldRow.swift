internal import LetterModel

/// Fields that stand side by side under their labels, as an institution's own paper has them:
///
///     Datum             Uw kenmerk       Ons kenmerk     Onderwerp
///     3 februari 2009   VW/2008-31 M     T/2009/0041     Herstelplan van de
///                                                        dijken
extension Paper {
  /// What a field's label announces.
  private enum Field { case date, subject, other }

  /// How many rows the values may take.
  private static let valueRows = 4

  /// Claims a row of labels and the rows of their values below it, the date among them.
  mutating func claimFieldRow(before end: Int) {
    for index in 0..<end where rows[index].isBody {
      guard let labels = fieldLabels(rows[index].text), index + 1 < end, rows[index + 1].isBody,
        rows[index + 1].gap < 2
      else { continue }
      var last = index + 1
      while last + 1 < end, last - index < Self.valueRows, rows[last + 1].isBody,
        rows[last + 1].gap == 0
      {
        last += 1
      }
      let values =
        values(of: labels, labelled: index, in: index + 1...last)
        ?? valuesInOrder(of: labels, in: index + 1...last)
      guard let values else { continue }
      claim(index, as: .furniture(.label))
      let keys = values.subject.isEmpty ? ["date"] : ["date", "subject"]
      for row in index + 1...last { claim(row, as: .facts(keys)) }
      facts.date = values.date
      if !values.subject.isEmpty { facts.subject = values.subject[...].string }
      return
    }
  }

  /// The labels of a row that has nothing else, the date's among them; nil for any other row.
  private func fieldLabels(_ text: ArraySlice<UInt8>) -> [Field]? {
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
    return labels.count > 1 && labels.count { $0 == .date } == 1 ? labels : nil
  }

  /// The date and subject of values that stand under their labels.
  private func values(
    of labels: [Field], labelled row: Int, in values: ClosedRange<Int>
  ) -> (date: CalendarDate, subject: [UInt8])? {
    let edges = Columns.segments(of: rows[row].text).map { $0.column + rows[row].column }
    guard edges.count == labels.count else { return nil }
    var texts = labels.map { _ in [UInt8]() }
    for value in values {
      for segment in Columns.segments(of: rows[value].text) {
        let column = segment.column + rows[value].column
        guard let field = edges.lastIndex(where: { $0 <= column + 1 }) else { return nil }
        LineJoin.append(rows[value].text[segment.bytes], to: &texts[field], words)
      }
    }
    guard let field = labels.firstIndex(of: .date), let date = wholeDate(texts[field][...]) else {
      return nil
    }
    return (date, labels.firstIndex(of: .subject).map { texts[$0] } ?? [])
  }

  private func wholeDate(_ text: ArraySlice<UInt8>) -> CalendarDate? {
    var cursor = Cursor(text)
    guard let date = PrintedDate.take(&cursor, words)?.date, cursor.isAtEnd else { return nil }
    return date
  }

  /// The date and subject of values that have lost their columns: the date is the first, the subject
  /// the last, behind the numbers of the others.
  private func valuesInOrder(
    of labels: [Field], in values: ClosedRange<Int>
  ) -> (date: CalendarDate, subject: [UInt8])? {
    guard labels.first == .date, let first = values.first else { return nil }
    var cursor = Cursor(rows[first].text)
    guard let date = PrintedDate.take(&cursor, words)?.date else { return nil }
    let rest = cursor.rest
    guard labels.contains(.subject) else {
      return values.count == 1 && rest.contains(where: \.isDigit) ? (date, []) : nil
    }
    guard labels.last == .subject, let digit = rest.lastIndex(where: \.isDigit) else { return nil }
    var subject = rest[digit...].drop { $0 != Byte.blank }.trimmed.squeezed
    guard subject.first?.isCapital == true else { return nil }
    for row in values.dropFirst() {
      LineJoin.append(rows[row].text.squeezed[...], to: &subject, words)
    }
    return (date, subject)
  }
}
