internal import LetterModel

/// Labels below each other, and below them all their values in the same order, as an extraction in plain order sets two
/// columns of a print:
///
///     Datum
///     Betreft
///
///     18 maart 2019
///     Verslag van de Rivierencommissie
extension Paper {
  /// The last value, a subject, goes on in no more rows.
  private static let furtherRows = 3

  /// Claims such labels with their values; tells whether there were any.
  mutating func claimLabelsAboveValues() -> Bool {
    let limit = frontEnd()
    var found = false
    var index = 0
    while index < limit {
      var end = index
      while end < limit, isStackedLabel(end), end == index || rows[end].gap == 0 { end += 1 }
      if end - index > 1, claim(labels: index..<end, valuesIn: blockBelow(end - 1, before: limit)) {
        found = true
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// The rows below a row up to the next blank line.
  private func blockBelow(_ row: Int, before limit: Int) -> Range<Int> {
    var end = row + 1
    while end < limit, rows[end].isBody, !rows[end].isBeside, rows[end].sheet == rows[row].sheet,
      rows[end].gap == 0 || end == row + 1 && rows[end].gap < 3
    {
      end += 1
    }
    return row + 1..<end
  }

  /// Claims labels and values, each label with the value that has its place; false where they are not as many, or one
  /// that must be a day is none.
  private mutating func claim(labels: Range<Int>, valuesIn values: Range<Int>) -> Bool {
    let fields = labels.compactMap { columnLabel(rows[$0].text)?.field }
    guard fields.contains(.date) || labels.contains(where: { announcesReference(rows[$0].text) }),
      !values.contains(where: { isStackedLabel($0) || isAddressee($0) })
    else { return false }
    guard arePaired(fields, values) else {
      keepDays(values)
      return false
    }
    for index in labels { claim(index, as: .furniture(.label)) }
    for (place, field) in fields.enumerated() {
      let first = values.lowerBound + place
      let end = place == fields.count - 1 ? values.upperBound : first + 1
      var value: [UInt8] = []
      for row in first..<end { LineJoin.append(rows[row].text.squeezed[...], to: &value, words) }
      let keys = takeFirst(field, value, at: first)
      for row in first..<end { claim(row, as: keys.isEmpty ? .furniture(.label) : .facts(keys)) }
    }
    return true
  }

  /// Whether each label has a value: as many rows as labels, or more where the last tells the subject.
  private func arePaired(_ fields: [ColumnField], _ values: Range<Int>) -> Bool {
    let further = values.count - fields.count
    return 0...(fields.last == .subject ? Self.furtherRows : 0) ~= further
      && values.allSatisfy { rows[$0].text.count < 120 }
      && fields.indices.allSatisfy {
        fields[$0] != .date
          || Dateline(rows[values.lowerBound + $0].text, words, isLabelled: true)?.date.date != nil
      }
  }

  /// Keeps values as text where days are among them of which nobody knows to which label they belong: `Uw brief van`,
  /// `Datum`.
  private mutating func keepDays(_ values: Range<Int>) {
    guard values.count(where: { isDateline(rows[$0].text) }) > 1 else { return }
    for index in values { rows[index].isText = true }
  }
}
