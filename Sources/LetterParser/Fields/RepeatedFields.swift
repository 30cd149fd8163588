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
  private func part(_ index: Int) -> Int {
    rows[rows.count - 1].sheet > rows[0].sheet ? rows[index].sheet : rows[index].page
  }

  /// Claims what the later sheets have again of the first one's fields beside the text, and parts it
  /// from the text's rows.
  mutating func claimRepeatedFields() {
    guard !rows.isEmpty, part(rows.count - 1) > part(0) else { return }
    let known = firstFields()
    guard !known.isEmpty else { return }
    var cuts: [Int: Int] = [:]
    var index = 0
    while index < rows.count {
      var end = index + 1
      while end < rows.count, part(end) == part(index) { end += 1 }
      if part(index) != part(0) {
        let head = index..<min(end, index + Self.rowsBeside)
        cuts.merge(repeatedFields(in: head, known)) { first, _ in first }
      }
      index = end
    }
    if !cuts.isEmpty { partFields(at: cuts) }
    claimNamesBesideLabels(known)
  }

  /// Parts rows of text from the fields beside them, which are furniture.
  private mutating func partFields(at cuts: [Int: Int]) {
    var kept: [Row] = []
    kept.reserveCapacity(rows.count + cuts.count)
    for (index, row) in rows.enumerated() {
      guard let cut = cuts[index] else {
        kept.append(row)
        continue
      }
      var field = row.part(row.text[cut...])
      field.isBeside = true
      field.use = .furniture(.label)
      if cut > row.text.startIndex {
        var text = row.part(row.text[..<cut].trimmed)
        text.beginsAnew = row.beginsAnew
        text.goesOn = row.goesOn
        kept.append(text)
      }
      kept.append(field)
    }
    rows = kept
  }

  /// Claims a name of the first sheet's column right above a later sheet's labels or below them, as an extraction in
  /// plain order sets it: `Directie Rivieren` over `Onze referentie`.
  private mutating func claimNamesBesideLabels(_ known: Set<[UInt8]>) {
    func isField(_ index: Int, _ sheet: Int) -> Bool {
      guard rows.indices ~= index, part(index) == sheet else { return false }
      return rows[index].use == .furniture(.label) || rows[index].use == .furniture(.letterhead)
    }
    for index in rows.indices where rows[index].isBody && part(index) > part(0) {
      let text = rows[index].text
      guard text.count >= Self.shortestValue,
        isField(index - 1, part(index)) || isField(index + 1, part(index)),
        known.contains(Array(text))
      else { continue }
      claim(index, as: .furniture(.label))
    }
  }

  /// The labels, values and names that the first sheet has among its fields.
  private func firstFields() -> Set<[UInt8]> {
    var known: Set<[UInt8]> = []
    for index in rows.indices.prefix(while: { part($0) == part(0) }) where tellsField(rows[index]) {
      let row = rows[index]
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
