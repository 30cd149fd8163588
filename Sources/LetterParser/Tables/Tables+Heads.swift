/// A table's head that the next page has again.
extension Tables {
  /// The cells of a row that is the head of the table above it, or the first line of a head of several;
  /// nil for any other row.
  func repeatedHead(_ row: [TableGrid.Stretch], _ range: Range<Int>) -> [TableGrid.Stretch]? {
    guard let last = found.last, last.rows.upperBound == range.lowerBound, row.count > 1,
      rows[range.lowerBound].sheet != rows[last.rows.upperBound - 1].sheet
    else { return nil }
    let text = rows[range.lowerBound].text
    guard
      rows[last.rows.lowerBound].text.filter({ $0 != Byte.blank })
        == text.filter({ $0 != Byte.blank })
    else { return nil }
    return cells(like: last, of: rows[range.lowerBound]) ?? row
  }

  /// A row parted as the first line of a table's head is, whatever blanks stand between its words.
  private func cells(like table: Found, of row: Row) -> [TableGrid.Stretch]? {
    var cells: [TableGrid.Stretch] = []
    var index = row.text.startIndex
    var place = row.column
    for cell in table.cells[0] {
      guard let first = cell.first, first.row == table.rows.lowerBound else { return nil }
      var left = rows[first.row].text[first.bytes].count { $0 != Byte.blank }
      while index < row.text.endIndex, row.text[index] == Byte.blank {
        index += 1
        place += 1
      }
      let start = (index: index, place: place)
      while left > 0, index < row.text.endIndex {
        if row.text[index] != Byte.blank { left -= 1 }
        if row.text[index] & 0xC0 != 0x80 { place += 1 }
        index += 1
      }
      guard left == 0 else { return nil }
      cells.append(.init(start: start.place, end: place, bytes: start.index..<index))
    }
    return cells
  }
}
