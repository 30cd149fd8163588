/// Which blocks are headings.
extension Outline {
  /// Whether a block is a heading: a short line or two without a full stop, with text below it.
  func isHeading(_ index: Int) -> Bool {
    let draft = drafts[index]
    if draft.rows.count == 1, index + 1 < drafts.count, isLabel(draft.rows.lowerBound) {
      return true
    }
    // What stands beside the text heads nothing in it, nor does a dateline.
    let top = rows[draft.rows.lowerBound]
    if top.isBeside || top.isText || top.quotes > 0 { return false }
    if ListMarker.isBulleted(rows[draft.rows.lowerBound].text) { return false }
    guard !isTable(index), draft.rows.count <= 2, index + 1 < drafts.count,
      let last = calls.text(of: draft.rows.upperBound - 1, rows[draft.rows.upperBound - 1]).last,
      let first = top.text.first
    else { return false }
    // `geschoeid.»` ends a sentence as a full stop does.
    if last != UInt8(ascii: "?"), last != UInt8(ascii: "!"),
      calls.text(of: draft.rows.upperBound - 1, rows[draft.rows.upperBound - 1]).endsSentence
    {
      return false
    }
    guard ![Byte.stop, Byte.comma, Byte.colon, UInt8(ascii: ";"), Byte.hyphen].contains(last),
      !first.isSmall && isAlone(index) || isLettered(index), !isLabelled(index),
      !holdsSentence(draft), let next = rows[drafts[index + 1].rows.lowerBound].text.first,
      !next.isSmall || isLettered(index + 1)
    else { return false }
    // Below a heading `Vraag 1` stands the question; one of two lines is no heading.
    if last == UInt8(ascii: "?"),
      asks || draft.rows.count > 1 || top.text.count > Self.longestAsked || goesOnAsking(index)
        || isAnnounced(index)
    {
      return false
    }
    if isCaption(rows[draft.rows.lowerBound].text) { return false }
    var cursor = Cursor(rows[draft.rows.lowerBound].text)
    if cursor.takeWords(words.valedictions) != nil { return false }
    // `Mijnheer de Gouverneur!`
    return last != UInt8(ascii: "!") || cursor.takeWords(words.salutations) == nil
  }

  /// Whether a block stands below a heading, perhaps with other questions between: `Vragen 3 en 4`
  /// over `Wie draagt de schade?`.
  private func goesOnAsking(_ index: Int) -> Bool {
    var above = index - 1
    while above > 0, index - above < Self.questions, drafts[above].kind == .paragraph,
      rows[drafts[above].rows.upperBound - 1].text.last == UInt8(ascii: "?")
    {
      above -= 1
    }
    return above >= 0 && drafts[above].kind == .heading
  }

  /// Whether the line above leads to this one: `Mevrouw Dijkstra (D66) vroeg:`, `Beste Anna,`.
  private func isAnnounced(_ index: Int) -> Bool {
    guard index > 0, !isTable(index - 1) else { return false }
    let last = rows[drafts[index - 1].rows.upperBound - 1].text.last
    return last == Byte.colon || last == Byte.comma
  }

  /// No heading of one row is longer: where each paragraph is a row, one without a full stop is none.
  private static let longest = 190
  /// A question that heads a text is no longer.
  private static let longestAsked = 140

  /// How many questions may stand below one heading.
  private static let questions = 12

  /// Whether a sentence ends within a block, so that it is no heading: `advies uit. De Europese Raad`.
  private func holdsSentence(_ draft: Draft) -> Bool {
    draft.rows.contains { row in
      let text = rows[row].text
      if text.count > (draft.rows.count == 1 ? Self.longest : 240) { return true }
      return text.indices.dropLast(2).contains { index in
        guard text[index + 1] == Byte.blank, text[index + 2].isCapital else { return false }
        if text[index] == UInt8(ascii: "?") || text[index] == UInt8(ascii: "!") { return true }
        return text[index] == Byte.stop && index - text.startIndex > 4
          && text[..<index].suffix(4).allSatisfy(\.isSmall)
      }
    }
  }

  /// Whether a row is a table's or a figure's caption: `Tabel 1. Middelen naar soort hulp`.
  private func isCaption(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    guard cursor.takeWords(words.captions) != nil else { return false }
    return cursor.take(Byte.colon) || cursor.takeDigits(1...3) != nil
  }

  /// Whether a line with a letter before it stands alone above text, as `a. Bedrijfsruimte` does.
  private func isLettered(_ index: Int) -> Bool {
    let draft = drafts[index]
    let row = rows[draft.rows.lowerBound]
    guard isGapped, draft.rows.count == 1, row.gap > 0, index + 1 < drafts.count,
      rows[drafts[index + 1].rows.lowerBound].gap > 0,
      let marker = ListMarker.readings(of: row.text).first(where: { $0.kind == .letter }),
      marker.rest.first?.isCapital == true, row.text.last?.isWord == true
    else { return false }
    return ![index - 1, index + 1].contains {
      drafts.indices ~= $0
        && ListMarker.readings(of: rows[drafts[$0].rows.lowerBound].text).contains {
          $0.kind == .letter
        }
    }
  }

  /// Whether an item stands by itself, so that its number is a heading's.
  private func isAlone(_ index: Int) -> Bool {
    guard case .item = drafts[index].kind else { return true }
    guard let kind = drafts[index].marker?.kind, kind == .number || kind.isCapitals else {
      return false
    }
    if index + 1 < drafts.count, drafts[index + 1].marker != nil { return false }
    return index == 0 || drafts[index - 1].marker == nil
  }

  /// Puts together what looked like headings in a row: headings have text below them, so many short
  /// lines are a table's, or an address.
  mutating func gatherLines() {
    var gathered: [Draft] = []
    var index = 0
    while index < drafts.count {
      var end = index
      while end < drafts.count, drafts[end].kind == .heading,
        !isLabel(drafts[end].rows.lowerBound)
      {
        end += 1
      }
      let numbers = drafts[index..<end].count { draft in
        rows[draft.rows.lowerBound].text.contains(where: \.isDigit)
      }
      if end - index >= 4 || (end - index == 3 && numbers > 1) {
        // The last one may head what follows.
        let heads =
          end < drafts.count && drafts[end].rows.count > 1 && numbers * 2 > end - index
          && !rows[drafts[end - 1].rows.lowerBound].text.contains(where: \.isDigit)
        let last = heads ? end - 2 : end - 1
        gathered.append(
          Draft(
            kind: .lines,
            rows: drafts[index].rows.lowerBound..<drafts[last].rows.upperBound))
        if heads { gathered.append(drafts[end - 1]) }
      } else if end > index {
        for var draft in drafts[index..<end] {
          let text = rows[draft.rows.lowerBound].text
          // `________` parts what stands above and below it.
          if text.isOfNumbers || text.isBracketed || !text.contains(where: \.isWord) {
            draft.kind = .paragraph
          }
          gathered.append(draft)
        }
      } else {
        gathered.append(drafts[index])
        end += 1
      }
      index = end
    }
    drafts = gathered
  }
}

extension ArraySlice<UInt8> {
  /// Whether an editor's brackets are around it: `[Received March 27, 2.30 p.m.]` heads nothing.
  fileprivate var isBracketed: Bool {
    first == UInt8(ascii: "[") && last == UInt8(ascii: "]")
  }
}
