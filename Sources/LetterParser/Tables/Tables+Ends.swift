/// Where a table ends.
extension Tables {
  /// The row after the last that can belong to a table.
  func end(from first: Int) -> Int {
    var end = first + 1
    var last = first + 1
    // How wide the first column is, as far as the last row of several cells tells.
    var room = firstRoom(of: first)
    while end < rows.count, rows[end].sheet == rows[first].sheet, rows[end].gap < 2,
      rows[end].line == rows[end - 1].line + 1 + rows[end].gap
    {
      if isSplit(end) {
        last = end + 1
        if rows[end].column == rows[first].column { room = firstRoom(of: end) }
      } else if rows[end].gap == 0, rows[end].column > rows[first].column + 2 {
        last = end + 1
      } else if rows[end].gap == 1, room > 0, end - last < 4,
        rows[end].column > rows[first].column + room
      {
        // A margin's lines beside a table may part the lines of its last cells.
      } else if rows[end].gap > 0 || rows[end].text.endsSentence
        || end - last > (rows[end].text.characters < room ? Self.longestCell : 1)
      {
        break
      }
      end += 1
    }
    return endOfCell(last)
  }

  /// How many lines of a first cell may stand beside empty ones.
  private static let longestCell = 6

  /// How many characters the first of a row's cells has room for.
  private func firstRoom(of index: Int) -> Int {
    let cells = stretches(of: index)
    return cells.count > 1 ? cells[1].start - cells[0].start - 1 : 0
  }

  /// The row after the last lines of a table's last first cell: they are shorter than its column.
  ///
  ///     Hollandse            0,7 GW        nog niet bekend
  ///     Kust (west)
  private func endOfCell(_ last: Int) -> Int {
    let cells = stretches(of: last - 1)
    guard cells.count > 1 else { return last }
    var end = last
    while end < rows.count, end - last < 3, rows[end].sheet == rows[last - 1].sheet,
      rows[end].gap == 0, rows[end].line == rows[end - 1].line + 1,
      rows[end].column == cells[0].start, !isSplit(end), !rows[end].text.endsSentence,
      rows[end].column + rows[end].text.characters < cells[1].start - 1
    {
      end += 1
    }
    return end
  }
}
