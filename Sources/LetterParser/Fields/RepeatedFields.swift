internal import LetterModel

/// The fields that a house's paper has again on its later sheets, in small type right of the text's
/// first lines:
///
///     overgangstermijn van achttien maanden. Ik heb daarbij       Onze referentie
///     het belang onderstreept van een onafhankelijk beleid.       BZDOC-1893287-12
extension Paper {
  /// Such fields stand beside no more rows of a sheet.
  private static let rowsBeside = 24
  /// They stand so far right at least.
  private static let leastColumn = 40
  /// Shorter values, as the number of what is enclosed, are told from nothing else.
  private static let shortestValue = 5

  /// Takes what a field tells, on the first sheet; later sheets only repeat it.
  mutating func takeFirst(_ field: ColumnField, _ value: [UInt8], at row: Int?) -> [String] {
    guard let row, rows[row].sheet > rows[0].sheet else {
      return takeFact(field, value, at: row)
    }
    if field != .other { repeatedFields.append((field, value)) }
    return []
  }

  /// Takes what later sheets tell of a field and the first one does not.
  mutating func takeRepeated(_ field: ColumnField) {
    for repeated in repeatedFields where repeated.field == field {
      _ = takeFact(field, repeated.value, at: nil)
    }
  }

  /// The sheet of a row; its page where a text has lost its form feeds.
  private func part(_ row: Row) -> Int {
    rows.last.map { $0.sheet > rows[0].sheet } == true ? row.sheet : row.page
  }

  /// Claims what the later sheets have again of the first one's fields beside the text, and parts it
  /// from the text's rows.
  mutating func claimRepeatedFields() {
    guard let last = rows.last, part(last) > part(rows[0]) else { return }
    let known = firstFields()
    guard !known.isEmpty else { return }
    var kept: [Row] = []
    kept.reserveCapacity(rows.count)
    var index = 0
    while index < rows.count {
      var end = index + 1
      while end < rows.count, part(rows[end]) == part(rows[index]) { end += 1 }
      let cuts =
        part(rows[index]) == part(rows[0])
        ? [:] : repeatedFields(in: index..<min(end, index + Self.rowsBeside), known)
      for row in index..<end {
        guard let cut = cuts[row] else {
          kept.append(rows[row])
          continue
        }
        var field = rows[row].part(rows[row].text[cut...])
        field.isBeside = true
        field.use = .furniture(.label)
        if cut > rows[row].text.startIndex {
          var text = rows[row].part(rows[row].text[..<cut].trimmed)
          text.beginsAnew = rows[row].beginsAnew
          text.goesOn = rows[row].goesOn
          kept.append(text)
        }
        kept.append(field)
      }
      index = end
    }
    rows = kept
    claimNamesBesideLabels(known)
  }

  /// Claims a name of the first sheet's column right above a later sheet's labels or below them, as an extraction in
  /// plain order sets it: `Directie Rivieren` over `Onze referentie`.
  private mutating func claimNamesBesideLabels(_ known: Set<[UInt8]>) {
    func isField(_ index: Int, _ sheet: Int) -> Bool {
      guard rows.indices ~= index, part(rows[index]) == sheet else { return false }
      return rows[index].use == .furniture(.label) || rows[index].use == .furniture(.letterhead)
    }
    for index in rows.indices where rows[index].isBody && part(rows[index]) > part(rows[0]) {
      let row = rows[index]
      guard row.text.count >= Self.shortestValue,
        isField(index - 1, part(row)) || isField(index + 1, part(row)),
        known.contains(Array(row.text))
      else { continue }
      claim(index, as: .furniture(.label))
    }
  }

  /// The labels, values and names that the first sheet has among its fields.
  private func firstFields() -> Set<[UInt8]> {
    var known: Set<[UInt8]> = []
    for row in rows.prefix(while: { part($0) == part(rows[0]) }) {
      guard tellsField(row) else { continue }
      for segment in Columns.segments(of: row.text) {
        let text = row.text[segment.bytes]
        known.insert(Array(text))
        if let rest = columnLabel(text)?.rest, !rest.isEmpty { known.insert(Array(rest)) }
      }
    }
    return known
  }

  private func tellsField(_ row: Row) -> Bool {
    switch row.use {
    case .furniture(.label), .furniture(.letterhead): true
    case .facts(let keys): keys.contains("date")
    default: false
    }
  }

  /// Where such fields begin in a sheet's first rows, by the rows' places: labels and values below
  /// each other, a value with a figure among them.
  ///
  /// A table's column may have the letter's own reference too, but others below it that the first sheet has not.
  private func repeatedFields(
    in head: Range<Int>, _ known: Set<[UInt8]>
  ) -> [Int: Int] {
    var cuts: [Int: (start: Int, column: Int, isValue: Bool)] = [:]
    var others: [Int] = []
    for index in head where rows[index].isBody && !rows[index].isText {
      let row = rows[index]
      guard let last = Columns.segments(of: row.text).last else { continue }
      let text = row.text[last.bytes]
      let column = row.column + last.column
      guard column >= Self.leastColumn else { continue }
      let label = columnLabel(text)
      let value = label?.rest ?? text
      let isKnown = value.isEmpty || known.contains(Array(value))
      guard isKnown, label != nil || text.count >= Self.shortestValue else {
        if text.contains(where: \.isDigit) { others.append(column) }
        continue
      }
      let isValue = value.count >= Self.shortestValue && value.contains(where: \.isDigit)
      cuts[index] = (text.startIndex, column, isValue)
    }
    let columns = cuts.values.filter(\.isValue).map(\.column)
      .filter { column in !others.contains { abs($0 - column) < 2 } }
    return cuts.filter { cut in columns.contains { abs($0 - cut.value.column) < 6 } }
      .mapValues(\.start)
  }
}
