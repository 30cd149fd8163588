internal import Diagnostics
internal import LetterModel

/// Which page each row stands on.
extension Paper {
  /// Whether a number stands alone right below a line of a sentence that goes on behind a blank line: a page's `211`.
  ///
  /// Between blank lines it is a note's.
  func isNumberWithinSentence(_ index: Int) -> Bool {
    guard rows[index].text.count < 5, rows[index].text.allSatisfy(\.isDigit), index > 0,
      rows[index].gap == 0, index + 1 < rows.count, rows[index + 1].gap > 0
    else { return false }
    let (above, below) = (rows[index - 1].text, rows[index + 1].text)
    return above.count > 40 && below.count > 40 && above.last?.isSmall == true
      && below.first?.isLetter == true && rows[index - 1].isBody
  }

  /// Tells every row its page: by form feeds where there are any, else by the foot lines.
  mutating func numberPages(_ found: [Int: FurnitureLine], hasSheets: Bool) {
    let feet = found.keys.sorted().compactMap { index -> (row: Int, page: Int)? in
      guard let line = found[index], !line.isWeak, line.kind == .pageFoot, let page = line.page
      else { return nil }
      return (index, page)
    }
    var heads = Set(found.keys.filter { found[$0]?.pageName != nil })
    // `- 2 -` as the first number of all heads a typist's second sheet: the first has none.
    let isTyped =
      !hasSheets && feet.first?.page == 2 && feet.allSatisfy { found[$0.row]?.isDashed == true }
    // Numbers that stand above all text are those of the pages that begin there.
    let isAbove =
      !hasSheets && feet.first.map { foot in rows[..<foot.row].allSatisfy { !$0.isBody } } == true
    if isTyped || isAbove { heads = Set(feet.map(\.row)) }
    if hasSheets {
      let offset = feet.first.map { $0.page - rows[$0.row].sheet } ?? 1
      for index in rows.indices { rows[index].page = max(1, rows[index].sheet + offset) }
    } else {
      // What stands before the first mark within a line is the page before.
      let isWithin =
        feet.first.map { $0.row > 0 && rows[$0.row - 1].line == rows[$0.row].line } == true
      var page = isTyped ? 1 : feet.first?.page ?? 1
      if isWithin, page > 1, heads.contains(feet.first?.row ?? -1) { page -= 1 }
      var next = feet.makeIterator()
      var foot = next.next()
      for index in rows.indices {
        rows[index].page = page
        if let current = foot, index == current.row {
          page = max(page, min(current.page, 99_999)) + (heads.contains(index) ? 0 : 1)
          foot = next.next()
        }
      }
    }
    checkOrder(of: feet)
    let pages = rows.lazy.filter { $0.isBody }.map(\.page)
    facts.source?.pages = max(pages.last ?? 0, feet.last?.page ?? 0, 0)
    if facts.source?.pages == 0 || (feet.isEmpty && !hasSheets) { facts.source?.pages = nil }
  }

  /// Says where the printed page numbers do not follow each other.
  private mutating func checkOrder(of feet: [(row: Int, page: Int)]) {
    for (before, after) in zip(feet, feet.dropFirst()) where after.page != before.page + 1 {
      say(
        .pageOutOfOrder, row: after.row, "page \(after.page) follows page \(before.page)",
        advice: "look whether a page is missing from the source")
    }
  }
}
