internal import Diagnostics
internal import LetterModel

/// What the fields of a house's paper announce and tell.
extension Paper {
  /// Says that a row among fields was left out, and that no label tells what it is.
  mutating func sayUnknownField(_ row: Row) {
    diagnostics.append(
      Diagnostic(
        .fieldUnknown, at: place(line: row.line),
        "“\(row.string)” among the fields of a letterhead was left out",
        advice: "put it into the letter’s text where it belongs there"))
  }

  /// Takes the date, the place or the subject that a field tells where nothing has told it yet, and
  /// gives the keys of the facts.
  ///
  /// - Parameter row: where the value begins.
  mutating func takeFact(_ field: ColumnField, _ value: [UInt8], at row: Int?) -> [String] {
    if field == .date, facts.date == nil,
      let dateline = Dateline(value[...], words, isLabelled: true)
    {
      guard let date = dateline.date.date else {
        if let row, !dateline.date.isSpan { sayImpossibleDate(value[...].string, row: row) }
        return []
      }
      facts.date = date
      facts.place = facts.place ?? dateline.place
      if let row, dateline.date.isMisread { sayMisread(row) }
      return dateline.place == nil ? ["date"] : ["place", "date"]
    }
    if field == .subject, facts.subject == nil, !value.isEmpty {
      facts.subject = value[...].string
      return ["subject"]
    }
    if field == .place, facts.place == nil, value.first?.isCapital == true,
      value.count < 40, !value.contains(where: \.isDigit)
    {
      facts.place = value[...].string
      return ["place"]
    }
    return []
  }

  /// What a column's field tells.
  enum ColumnField { case date, subject, place, other }

  /// The label that a row begins with, alone in its row or with its value behind it: `Ons kenmerk`,
  /// `Bijlage(n) 2`; nil for any other row.
  func columnLabel(
    _ text: ArraySlice<UInt8>, longest: Int = 60
  ) -> (field: ColumnField, rest: ArraySlice<UInt8>)? {
    guard text.first?.isCapital == true, text.count < longest else { return nil }
    var cursor = Cursor(text)
    guard cursor.mayBegin(words.labelHeads) else { return nil }
    var field = ColumnField.other
    if cursor.takeWords(words.dates) != nil {
      field = .date
    } else if cursor.takeWords(words.subjects) != nil {
      field = .subject
    } else if cursor.takeWords(words.places) != nil {
      field = .place
    } else if cursor.takeWords(words.references) == nil,
      cursor.takeWords(words.enclosures) == nil, cursor.takeWords(words.fieldLabels) == nil
    {
      return nil
    }
    // `Onderwerp     Advies wetsvoorstel`: the value stands apart.
    let isApart = cursor.rest.starts(with: [Byte.blank, Byte.blank])
    let isMarked = cursor.take(Byte.colon) || isApart
    let rest = cursor.rest.trimmed
    guard isMarked || rest.isEmpty || rest.contains(where: \.isDigit) else { return nil }
    return (field, rest)
  }
}
