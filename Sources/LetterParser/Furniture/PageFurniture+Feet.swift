/// What stands at every sheet's foot or head, and is known by that.
extension Paper {
  /// Claims the count of a sheet alone in its line, `2/3`, where the sheets have it in order, and a
  /// house's line beside the page's foot that all sheets have alike.
  mutating func claimSheetFeet() {
    guard let last = rows.last?.sheet, last > 0 else { return }
    claimRepeatedEdges(sheets: last + 1)
    var ends = [(first: Int, last: Int)](repeating: (Int.max, 0), count: last + 1)
    for row in rows where row.isBody {
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

  /// How many rows a running head or foot has at most.
  private static let edgeRows = 3

  /// Claims short rows that begin or end several sheets alike.
  ///
  /// They are a running head, or a mark of secrecy above and below each page's text, and stand on most sheets. What heads
  /// the first sheet is the letter's own.
  private mutating func claimRepeatedEdges(sheets: Int) {
    for _ in 0..<Self.edgeRows {
      var edges: [[UInt8]: Set<Int>] = [:]
      var firsts = [Int?](repeating: nil, count: sheets)
      var lasts = firsts
      for index in rows.indices where rows[index].isBody {
        let sheet = rows[index].sheet
        if firsts[sheet] == nil { firsts[sheet] = index }
        lasts[sheet] = index
      }
      for index in firsts.compactMap(\.self) where isHead(rows[index].text) {
        edges[rows[index].text.squeezed, default: []].insert(index)
      }
      for index in lasts.compactMap(\.self) where isFoot(rows[index].text) {
        edges[rows[index].text.squeezed, default: []].insert(index)
      }
      let own = firsts.first.flatMap { $0 }
      let repeated = edges.values.filter { $0.count > 1 && $0.count * 2 > sheets }.joined()
        .filter { $0 != own }
      if repeated.isEmpty { return }
      for index in repeated { claim(index, as: .furniture(.pageFoot)) }
    }
  }

  /// Whether a row may be a running head or foot: short, no sentence's end, and of words.
  private func isEdge(_ text: ArraySlice<UInt8>) -> Bool {
    text.count < 100 && text.count(where: \.isLetter) > 3 && !text.endsSentence
      && text.last != Byte.comma && text.first?.isSmall == false
  }

  /// Whether a row may head sheets, as `Bijlage` over each of two annexes does not.
  private func isHead(_ text: ArraySlice<UInt8>) -> Bool {
    var (enclosure, greeting) = (Cursor(text), Cursor(text))
    return isEdge(text) && enclosure.takeWords(words.enclosures) == nil
      && greeting.takeWords(words.salutations) == nil
  }

  /// Whether a row may end sheets: no office and no name, for a letter and its annex may have one signer.
  private func isFoot(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    if cursor.takeWords(words.secrecies) != nil, cursor.isAtEnd { return true }
    return isEdge(text) && !PersonName.isName(text) && !Office.begins(text, words)
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
      if isLast { findNumbersAboveNotes(&found) }
      guard found.count > 1, found.count >= ends.count - 1 else { continue }
      for index in found.values { claim(index, as: .furniture(.pageFoot)) }
    }
  }

  /// How many rows of notes may stand below a page's number.
  private static let rowsBelowNumber = 4

  /// Finds a sheet's number between blank lines near its end, where notes stand below it.
  ///
  /// Above a foot line that was found a lone number is a note's: the page has its number there.
  private func findNumbersAboveNotes(_ found: inout [Int: Int]) {
    var below: [Int: Int] = [:]
    var next: Int?
    for index in rows.indices.reversed() {
      let row = rows[index]
      guard row.isBody else {
        if row.use == .furniture(.pageFoot) { below[row.sheet] = Self.rowsBelowNumber + 1 }
        continue
      }
      defer { next = index }
      let count = below[row.sheet, default: 0]
      below[row.sheet] = count + 1
      guard count > 0, count <= Self.rowsBelowNumber, found[row.sheet] == nil, row.gap > 0,
        let next, rows[next].gap > 0, row.text.elementsEqual(String(row.sheet + 1).utf8)
      else { continue }
      found[row.sheet] = index
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
