/// The column of a house right of the addressee: its name and address, and fields whose labels stand
/// anywhere in it.
///
///     Aan de Voorzitter van de                 Directie Europa
///     Tweede Kamer der Staten-Generaal         Rijnstraat 8
///     Prinses Irenestraat 6                    2515 XP Den Haag
///     Den Haag
///                                              Onze referentie
///                                              BZDOC-1893287-12
extension Paper {
  /// Fewer rows with one label among them are no column.
  private static let fewestRows = 3
  /// How many rows of an addressee may have nothing beside them.
  private static let rowsAlone = 2

  /// Where something begins right of an addressee, in a row of two stretches.
  func houseEdge(in index: Int) -> FieldEdge? {
    guard isFieldRow(index),
      (max(0, index - Self.rowsAlone)...index).contains(where: { opensAddressee(rows[$0].text) })
    else { return nil }
    let segments = Columns.segments(of: rows[index].text)
    guard segments.count == 2, segments[1].column >= segments[0].end + 3 else { return nil }
    let column = rows[index].column + segments[1].column
    return column < Self.leastEdge ? nil : FieldEdge(column: column, isLeft: false)
  }

  /// Whether rows that stand beside others are a house's, and the others an addressee.
  ///
  /// Two addressees stand side by side too, and a day right of one is no field.
  func isHouse(_ fields: [Row], beside others: [Row]) -> Bool {
    guard others.contains(where: { opensAddressee($0.text) }),
      !fields.contains(where: { isColumnText($0.text) || opensAddressee($0.text) }),
      !fields.indices.contains(where: { isDayWithoutLabel($0, in: fields) })
    else { return false }
    let labels = fields.filter { columnLabel($0.text) != nil }
    if labels.count > 1 { return labels.contains { announcesReference($0.text) } }
    guard fields.count >= Self.fewestRows else { return false }
    return labels.contains { announcesReference($0.text) }
      || fields.contains { isPostcode($0.text) } && (!labels.isEmpty || tellsHouse(fields))
  }

  /// Whether a row begins as an addressee does: `Aan de Voorzitter`, `De voorzitter van de Tweede Kamer`.
  func opensAddressee(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    if text.first?.isCapital == true, cursor.takeWords(words.addressees) != nil { return true }
    cursor = Cursor(text)
    return cursor.takeWords(words.addressedOffices) != nil
  }

  /// Whether a row is a day that no label announces in the row above.
  func isDayWithoutLabel(_ index: Int, in fields: [Row]) -> Bool {
    guard let dateline = Dateline(fields[index].text, words), columnLabel(fields[index].text) == nil
    else { return false }
    return dateline.place != nil || index == 0 || columnLabel(fields[index - 1].text) == nil
  }

  /// Whether a row among an address is no private person's: `Postbus 20061`, `www.oeverdam.example`.
  private func tellsHouse(_ fields: [Row]) -> Bool {
    fields.contains { row in
      var cursor = Cursor(row.text)
      return cursor.take(anyOf: words.letterheads) != nil
    }
  }
}
