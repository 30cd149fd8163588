internal import LetterModel

/// Where a note begins.
extension Notes {
  /// Whether a note that is called may begin at a row: below its call.
  func isNote(_ row: Int, _ number: Int, from index: Int) -> Bool {
    (row >= index || number == 1) && row > calls[number] ?? 0 && begins(row)
      && text(row, number) != nil
  }

  /// Whether only notes stand between a row and the page's end: furniture, a new sheet or the end.
  func endsPage(_ row: Int) -> Bool {
    var next = row + 1
    while next < all.count, next - row < Self.noteRows {
      // Three blank lines part the pages of a text without form feeds.
      if !all[next].isBody || all[next].sheet != all[row].sheet || all[next].gap > 2 { return true }
      if all[next].gap > 0, Self.number(all[next].text) == nil, all[next - 1].text.endsSentence {
        return false
      }
      next += 1
    }
    return next >= all.count
  }

  /// How many rows the notes of a page may have.
  private static let noteRows = 40

  /// Whether a row goes on where the last note ends.
  func follows(_ row: Int) -> Bool {
    guard let last = notes.last?.rows.last else { return false }
    return row == last + 1 && all[row].sheet == all[last].sheet && all[row].gap < 2
      && all[row].text.count > 2
  }

  /// Whether a number stands in the middle of a paragraph.
  func isStray(_ row: Int) -> Bool {
    let rest = all[row].text.drop(while: \.isDigit)
    // A sign of the sentence may have come down with the call: `natuurbranden⏎3. Hiermee`.
    guard
      rest.isEmpty || rest.first == Byte.blank
        || rest.beginsWithSign && row > 0
          && !all[row - 1].text.endsSentence && all[row - 1].text.last?.isWord == true
    else { return false }
    guard row == 0 || !all[row - 1].text.endsFormula else { return false }
    if rest.isEmpty, isBelowSentence(row) { return true }
    // A line begins where the lines of its paragraph do; a table's row may begin far from them.
    guard rest.isEmpty || row == 0 || !isSetApart(row), !all[row].text.hasDoubleBlank,
      rest.isEmpty || !isCounted(row)
    else { return false }
    return row > 0 && all[row - 1].isBody && all[row].gap == 0 && row + 1 < all.count
      && all[row + 1].isBody && goesOnBelow(row) && all[row + 1].sheet == all[row].sheet
  }

  /// Whether a row goes on in the next; a call set high above its line leaves a blank line below it.
  private func goesOnBelow(_ row: Int) -> Bool {
    all[row + 1].gap == 0
      || all[row + 1].gap == 1 && all[row + 1].text.first?.isSmall == true
        && !all[row].text.endsSentence
  }

  /// Whether a row begins far from where the row above it does; rows that were one line before it was
  /// parted tell nothing of that.
  private func isSetApart(_ row: Int) -> Bool {
    let areWhole = [row, row - 1].allSatisfy { $0 == 0 || all[$0].line != all[$0 - 1].line }
    return areWhole && abs(all[row].column - all[row - 1].column) > 8
  }

  /// Whether rows nearby begin with the numbers before and after a row's own, as those of a table do.
  private func isCounted(_ row: Int) -> Bool {
    guard let number = Self.number(all[row].text) else { return false }
    let near = 6
    return all[max(0, row - near)..<row].contains { Self.number($0.text) == number - 1 }
      && all[(row + 1)...].prefix(near).contains { Self.number($0.text) == number + 1 }
  }

  /// Whether a number stands alone right below the end of a paragraph, which had no room for it.
  ///
  ///     … zonder sanctie weinig uitricht.
  ///     2
  private func isBelowSentence(_ row: Int) -> Bool {
    guard row > 0, all[row - 1].isBody, !rows.contains(row - 1), all[row].gap == 0,
      all[row - 1].text.endsSentence,
      all[row].stands(below: all[row - 1]), all[row - 1].text.count > 20
    else { return false }
    return row + 1 < all.count && (!all[row + 1].isBody || all[row + 1].gap > 0)
  }

  /// Whether a note can begin at a row: after furniture, a blank line or another note.
  func begins(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return all[index].gap > 0 || !all[index - 1].isBody || rows.contains(index - 1)
      || all[index].text.count <= 2 || !all[index].stands(below: all[index - 1])
      || isGlued(all[index].text) && all[index - 1].text.endsSentence
      || isBeforeFoot(index)
  }

  /// Whether only rows of the page's last block stand between a row and furniture.
  private func isBeforeFoot(_ index: Int) -> Bool {
    var next = index + 1
    while next < all.count, next - index < 12 {
      if !all[next].isBody { return true }
      guard all[next].gap == 0 else { return false }
      next += 1
    }
    return false
  }

  /// Whether the next note begins at a row.
  func isNext(_ row: Int, _ number: Int) -> Bool {
    Self.number(all[row].text) == number && text(row, number) != nil
  }
}
