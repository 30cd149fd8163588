internal import LetterModel

/// The narrow column in which an institution's own paper has its fields, left or right of the text:
///
///     Datum                    Geachte mevrouw Van der Veld,
///     6 november 2001
///                              U heeft de Raad op 28 augustus jl. gevraagd te
///     Ons kenmerk              adviseren over de ontwerp-selectielijst.
///     rab-2001.0612/3
extension Paper {
  /// More rows than these are a column of text.
  private static let columnRows = 60

  /// A label with its value takes no more rows.
  private static let longestValue = 6

  /// Claims the columns of fields, sheet by sheet, and reads the date and the subject in them; tells
  /// whether there was one.
  ///
  /// - Parameter hasFields: whether fields were found before.
  mutating func claimFieldColumns(hasFields: Bool) -> Bool {
    var found = hasFields
    var index = 0
    while index < rows.count {
      guard rows[index].isBeside else {
        index += 1
        continue
      }
      var end = index + 1
      while end < rows.count, rows[end].isBeside, rows[end].sheet == rows[index].sheet,
        rows[end].line > rows[end - 1].line
      {
        end += 1
      }
      if end - index <= Self.columnRows, claimFieldColumn(index..<end, isLater: found) {
        found = true
      }
      index = end
    }
    return found
  }

  /// A column is one of fields where it has two labels, or one beside the house's postcode; on a later
  /// sheet one is enough.
  private mutating func claimFieldColumn(_ column: Range<Int>, isLater: Bool) -> Bool {
    let open = column.filter { rows[$0].isBody }
    let labels = open.filter { columnLabel(rows[$0].text) != nil }
    let isFields =
      labels.count > 1
      || labels.count == 1 && (isLater || open.contains { isPostcode(rows[$0].text) })
    guard isFields, !open.contains(where: { isColumnText(rows[$0].text) || isAddressee($0) }) else {
      return false
    }
    claimFields(labelled: Set(labels), in: open)
    return true
  }

  /// Whether a row of a column is a note's or the text's, so that nothing of it may be taken.
  func isColumnText(_ text: ArraySlice<UInt8>) -> Bool {
    text.count > 60 || text.endsSentence && text.count > 40 || isSalutation(text)
  }

  /// Whether a row is a salutation: `Geachte voorzitter,`.
  func isSalutation(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    return text.last == Byte.comma && cursor.takeWords(words.salutations) != nil
  }

  /// Claims every row of a column; the rows up to the next label are the value of the one above them.
  mutating func claimFields(labelled labels: Set<Int>, in open: [Int]) {
    var field: ColumnField?
    var value: [UInt8] = []
    var valueRows: [Int] = []
    var unlabelled: [[Int]] = []
    func isOver(_ index: Int) -> Bool {
      if value.isEmpty { return false }
      // A table's column may stand below the reference of a later sheet.
      let isWhole = isLater(index) && fieldRows.contains(value)
      return rows[index].gap > (isWhole ? 0 : 1)
    }
    for index in open {
      guard labels.contains(index) || isOver(index) else {
        LineJoin.append(rows[index].text.squeezed[...], to: &value, words)
        valueRows.append(index)
        continue
      }
      take(field, value, of: valueRows, &unlabelled)
      let label = columnLabel(rows[index].text)
      field = label?.field
      value = label.map { $0.rest.squeezed } ?? rows[index].text.squeezed
      valueRows = [index]
    }
    take(field, value, of: valueRows, &unlabelled)
    sayUnlabelled(unlabelled, above: open.first { labels.contains($0) } ?? 0)
  }

  /// Whether a row stands on a later sheet, whose column has nothing of a letterhead but what the first one has.
  private func isLater(_ index: Int) -> Bool { rows[index].sheet > rows[0].sheet }

  /// Claims the rows of one field, or rows without a label; no value takes more than a few rows.
  private mutating func take(
    _ field: ColumnField?, _ value: [UInt8], of valueRows: [Int], _ unlabelled: inout [[Int]]
  ) {
    if field == nil, let first = valueRows.first, isLater(first),
      !valueRows.contains(where: { fieldRows.contains(rows[$0].text.squeezed) })
    {
      return
    }
    fieldRows.insert(value)
    unlabelled.append(field == nil ? valueRows : Array(valueRows.dropFirst(Self.longestValue)))
    let keys = takeFirst(field ?? .other, value, at: valueRows.first)
    for index in valueRows {
      claim(index, as: keys.isEmpty ? .furniture(.label) : .facts(keys))
    }
  }

  /// Says which rows no label explains: not the house's name and address, above the labels or below
  /// them, nor what another sheet has again.
  private mutating func sayUnlabelled(_ groups: [[Int]], above label: Int) {
    let head = groups.filter { $0.first.map { $0 < label } == true }.flatMap(\.self)
    let tail = groups.filter { $0.first.map { $0 > label } == true }
    for group in [head] + tail where !group.contains(where: { isContact(rows[$0].text) }) {
      for index in group where !fieldRows.contains(Array(rows[index].text)) {
        sayUnknownField(rows[index])
      }
    }
    for index in groups.joined() { fieldRows.insert(Array(rows[index].text)) }
  }
}
