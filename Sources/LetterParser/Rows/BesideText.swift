/// What stands beside the text of a sheet and is the letter's own, as far as anybody knows.
enum BesideText {
  /// The rows in the order in which they are read: what stands beside a sheet's text is read below it,
  /// but not between the halves of a sentence that goes on on the next sheet.
  ///
  /// - Parameter kept: the rows that are text, by their places among all.
  static func order(_ kept: [Int], of rows: [Row]) -> [Int] {
    guard kept.contains(where: { rows[$0].isBeside }) else { return kept }
    var ordered: [Int] = []
    ordered.reserveCapacity(kept.count)
    var waiting: [Int] = []
    var place = 0
    while place < kept.count {
      let start = place
      while place < kept.count, rows[kept[place]].isBeside { place += 1 }
      let beside = kept[start..<place]
      if let above = ordered.last, place < kept.count, goesOn(rows[above], rows[kept[place]]) {
        waiting += beside
      } else {
        ordered += beside
      }
      guard place < kept.count else { break }
      ordered.append(kept[place])
      place += 1
      if !waiting.isEmpty, isLast(place, kept, rows) {
        ordered += waiting
        waiting = []
      }
    }
    return ordered + waiting
  }

  /// Whether a sheet's last line goes on in the first of the next.
  private static func goesOn(_ above: Row, _ below: Row) -> Bool {
    above.sheet < below.sheet && !above.text.endsSentence && above.text.last != Byte.colon
      && (below.text.first?.isSmall == true || above.text.last == Byte.hyphen)
  }

  /// Whether a paragraph ends above a place: a blank line, another column or the sheet's end follows.
  private static func isLast(_ place: Int, _ kept: [Int], _ rows: [Row]) -> Bool {
    guard place < kept.count else { return true }
    let next = rows[kept[place]]
    return next.gap > 0 || next.isBeside || next.sheet != rows[kept[place - 1]].sheet
  }
}
