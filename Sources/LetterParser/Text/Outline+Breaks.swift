/// Where a block ends and the next begins.
extension Outline {
  /// Whether a new block begins at a row.
  func breaks(before index: Int) -> Bool {
    let row = rows[index - 1]
    let next = rows[index]
    if row.isText || next.isText || row.quotes != next.quotes || next.beginsAnew { return true }
    if ceremonies[index] || ceremonies[index - 1] { return true }
    let turned = row.page != next.page || !next.stands(below: row)
    if row.text.last == Byte.hyphen, next.text.first?.isSmall == true { return false }
    if isLabel(index) || isLabel(index - 1) { return true }
    if next.text.isSection, row.text.endsSentence || row.text.isSection { return true }
    if row.text.isSection, next.text.first?.isCapital == true, row.text.endsSentence { return true }
    if next.goesOn { return false }
    if turned, isLines(over: index) { return false }
    // A note's call may end a line of the extraction in the middle of the print's line.
    if calls.endsRow(index - 1, row), next.gap == 0, measure.fitsWhole(row.text, next.text),
      !standsAlone(index)
    {
      return false
    }
    let ends = row.text.endsSentence
    let fits = measure.fits(row.text, next.text, inset: inset)
    if isGapped, !turned {
      guard next.gap > 0 else { return headsClosely(index) }
      // A blank line within a sentence is the extraction's.
      return fits || ends || next.text.first?.isSmall != true
    }
    if next.text.first?.isSmall == true {
      return fits && ends && row.text.last != UInt8(ascii: ";")
    }
    if ends { return fits || standsAlone(index) }
    if measure.isMerged(row.text) { return false }
    if asks, index > 1, next.gap == 0, isLabel(index - 2) { return false }
    // An unfinished line was ended on purpose only where much room is left, as in a heading.
    return measure.fits(
      row.text, next.text, room: next.text.first?.isDigit == true ? 20 : 5, inset: inset)
  }

  /// Whether a heading ends above a row that stands right below it: a short line below a blank one,
  /// over an item or over a full line.
  private func headsClosely(_ index: Int) -> Bool {
    let row = rows[index - 1]
    guard let draft = drafts.last, draft.rows.count == 1, draft.kind == .paragraph, row.gap > 0,
      let last = row.text.last, last.isWord || last == UInt8(ascii: ")"),
      row.text.first?.isSmall == false, measure.fill(row.text) < 60,
      rows[index].text.first?.isSmall == false
    else { return false }
    return ListMarker(rows[index].text) != nil || measure.fill(rows[index].text) > 75
  }

  /// More lines below a colon than this are no address and no members' names.
  private static let mostAnnounced = 60

  /// Whether short lines that a colon announces, as an address or members' names, go on over a page.
  private func isLines(over index: Int) -> Bool {
    guard let draft = drafts.last, draft.kind == .paragraph, draft.rows.count > 2,
      rows[draft.rows.lowerBound..<index].suffix(Self.mostAnnounced)
        .contains(where: { $0.text.last == Byte.colon }),
      index + 1 < rows.count, rows[index + 1].gap == 0, ListMarker(rows[index].text) == nil
    else { return false }
    return [index - 2, index - 1, index, index + 1].allSatisfy {
      measure.fill(rows[$0].text) < 60 && rows[$0].text.last != Byte.colon
        && rows[$0].text.last != Byte.hyphen
    }
  }

  /// How far the rows of the block at the end are set in.
  var inset: Int { drafts.last?.marker == nil ? 0 : 1500 }

  /// Whether a row below the end of a sentence is a heading: unfinished, or a question, and ended
  /// although more would have fitted.
  private func standsAlone(_ index: Int) -> Bool {
    let text = rows[index].text
    guard index + 1 < rows.count, !text.endsSentence || text.last == UInt8(ascii: "?"),
      text.last != Byte.comma, text.last != Byte.hyphen, text.first?.isSmall == false,
      // `De regering heeft de grensovergang bij` over `Blace` is no heading.
      !words.isSmall(text.lastWord.map(\.lowered))
    else { return false }
    let next = rows[index + 1]
    if isGapped { return next.gap > 0 && measure.fits(text, next.text) }
    return next.text.first?.isSmall != true && measure.fits(text, next.text, room: 5)
  }

  /// Whether a block stands right below the label of a question or an answer, so that it is one.
  func isLabelled(_ index: Int) -> Bool {
    index > 0 && asks && drafts[index - 1].rows.count == 1
      && isLabel(drafts[index - 1].rows.lowerBound)
  }

  /// Whether a row is a salutation or a valediction and nothing else.
  func isCeremony(_ index: Int) -> Bool {
    let text = rows[index].text
    guard text.count < 70, text.first?.isCapital == true else { return false }
    var cursor = Cursor(text)
    if cursor.takeWords(words.valedictions) != nil {
      _ = cursor.take(Byte.comma)
      return cursor.isAtEnd
    }
    // `Namens de Raad,` at the end of a letter
    if text.last == Byte.comma, index + 4 > rows.count, cursor.takeWords(words.behalves) != nil {
      return true
    }
    return index < 12 && text.last == Byte.comma && cursor.takeWords(words.salutations) != nil
  }
}
