/// What stands at every sheet's foot or head, and is known by that.
extension Paper {
  /// Claims the count of a sheet alone in its line, `2/3`, where the sheets have it in order, and a
  /// house's line beside the page's foot that all sheets have alike.
  mutating func claimSheetFeet() {
    guard let last = rows.last?.sheet, last > 0 else { return }
    var ends = [(first: Int, last: Int)](repeating: (Int.max, 0), count: last + 1)
    for row in rows {
      ends[row.sheet].first = min(ends[row.sheet].first, row.line)
      ends[row.sheet].last = max(ends[row.sheet].last, row.line)
    }
    let counts = rows.indices.filter { index in
      let row = rows[index]
      return row.isBody && (row.line == ends[row.sheet].first || row.line == ends[row.sheet].last)
        && row.text.elementsEqual("\(row.sheet + 1)/\(last + 1)".utf8)
    }
    if counts.count > 1 {
      for index in counts { claim(index, as: .furniture(.pageFoot)) }
    }
    claimPageNumbers(ends)
    claimHouseFeet(sheets: last + 1)
  }

  /// Claims the numbers that end or begin the sheets, each one more than the sheet before; the first
  /// sheet may have none.
  private mutating func claimPageNumbers(_ ends: [(first: Int, last: Int)]) {
    for isLast in [true, false] {
      var found: [Int: Int] = [:]
      for (index, row) in rows.enumerated() where row.isBody && row.text.count < 4 {
        let edge = isLast ? ends[row.sheet].last : ends[row.sheet].first
        guard row.line == edge, row.text.elementsEqual(String(row.sheet + 1).utf8) else { continue }
        found[row.sheet] = index
      }
      guard found.count > 1, found.count >= ends.count - 1 else { continue }
      for index in found.values { claim(index, as: .furniture(.pageFoot)) }
    }
  }

  /// `Waterschap Oeverdam • Dijkweg 3 • Oeverdam` above or below `pagina 1 van 2`.
  private mutating func claimHouseFeet(sheets: Int) {
    var found: [[UInt8]: [Int: Int]] = [:]
    for index in rows.indices where rows[index].use == .furniture(.pageFoot) {
      for beside in [index - 1, index + 1]
      where rows.indices ~= beside && rows[beside].isBody
        && rows[beside].sheet == rows[index].sheet && rows[max(beside, index)].gap == 0
        && rows[beside].text.count < 120 && !rows[beside].text.endsSentence
      {
        found[rows[beside].text.squeezed, default: [:]][rows[beside].sheet] = beside
      }
    }
    for places in found.values where places.count == sheets {
      for index in places.values { claim(index, as: .furniture(.pageFoot)) }
    }
  }
}
