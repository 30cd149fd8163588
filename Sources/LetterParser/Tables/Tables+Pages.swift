/// Tables that go on where the page has turned.
extension Tables {
  /// Appends a table, or its rows to the one before it where a page's turn parted them.
  mutating func append(_ table: Found) {
    guard let last = found.last, last.rows.upperBound == table.rows.lowerBound,
      rows[table.rows.lowerBound].sheet != rows[last.rows.upperBound - 1].sheet,
      last.cells[0].count == table.cells[0].count
    else {
      found.append(table)
      return
    }
    let isRepeated = words(of: last.cells[0]) == words(of: table.cells[0])
    if isRepeated {
      found[found.count - 1].repeated.formUnion(table.cells[0].joined().map(\.row))
    }
    var cells = table.cells.dropFirst(isRepeated ? 1 : 0)
    if isRepeated, let first = cells.first, goesOn(first, from: last.cells[last.cells.count - 1]) {
      for column in first.indices {
        found[found.count - 1].cells[last.cells.count - 1][column] += first[column]
      }
      cells = cells.dropFirst()
    }
    found[found.count - 1].cells += cells
    found[found.count - 1].rows = last.rows.lowerBound..<table.rows.upperBound
  }

  /// Whether the first row below a head that is repeated goes on with the row before the page's turn:
  /// its first cell is empty, and the words above break off.
  private func goesOn(_ row: [Cell], from above: [Cell]) -> Bool {
    let filled = row.indices.filter { !row[$0].isEmpty }
    guard row.count == above.count, row[0].isEmpty, !filled.isEmpty else { return false }
    return filled.allSatisfy { column in
      above[column].last.map { !rows[$0.row].text[$0.bytes].endsSentence } == true
    }
  }
}
