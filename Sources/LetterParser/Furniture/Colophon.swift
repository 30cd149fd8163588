extension Paper {
  /// Claims what a ministry's letter has around its text: the ministry's name and address on each
  /// page, and the references beside the letter.
  ///
  /// Such lines are short and each is known by its own words; but a line of the text may begin so
  /// too, so they are claimed only in a letter that has several of them.
  mutating func claimColophon() {
    let anchors = rows.indices.filter { rows[$0].isBody && isColophon($0) }
    guard anchors.count >= 2 else { return }
    for index in anchors where rows[index].isBody && !isAddressInText(index) {
      claim(index, as: .furniture(.letterhead))
      claimColophonLines(below: index)
    }
  }

  /// Whether a row belongs to an address that the text gives: right below text, no letterhead in it.
  private func isAddressInText(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    if isReference(rows[index].text) || cursor.take(UInt8(ascii: ">")) { return false }
    guard isPostcode(rows[index].text) || rows[index].text.contains(where: \.isDigit) else {
      return false
    }
    var above = index - 1
    var isBelowText = false
    while above >= 0, index - above < 5, rows[above].sheet == rows[index].sheet {
      if rows[above + 1].gap > 0 { return isBelowText || rows[above].text.last == Byte.colon }
      if !rows[above].isBody { return false }
      isBelowText = true
      above -= 1
    }
    return isBelowText
  }

  /// Whether a row is one of a letterhead's: short, unfinished, and known by its beginning.
  private func isColophon(_ index: Int) -> Bool {
    let text = rows[index].text
    guard text.count < 56, text.last != Byte.stop else { return false }
    if text.last == Byte.comma { return isBrokenName(index) }
    if isReference(text) {
      // A line of the text may begin as a label does: `een` over `kopie aan 12 gemeenten`.
      return text.first?.isSmall != true || index == 0 || rows[index].gap > 0
        || !rows[index - 1].isBody
    }
    if isPostcode(text) { return true }
    var cursor = Cursor(text)
    _ = cursor.take(UInt8(ascii: ">"))
    return cursor.take(anyOf: words.letterheads) != nil
  }

  /// `Ministerie van Volksgezondheid,` over `Welzijn en Sport`: a department's name goes on below its
  /// comma, in a row as short and without a sentence's end.
  private func isBrokenName(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    guard cursor.takeWords(words.letterheads) != nil, index + 1 < rows.count,
      rows[index + 1].isBody, rows[index + 1].gap == 0
    else { return false }
    let next = rows[index + 1].text
    return next.count < 40 && next.first?.isCapital == true && !next.endsSentence
      && !next.contains(where: \.isDigit)
  }

  /// `Onze referentie`, alone or with its value.
  func isReference(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    guard cursor.takeWords(words.references) != nil else { return false }
    _ = cursor.take(Byte.colon)
    return cursor.isAtEnd || cursor.rest.trimmed.contains(where: \.isDigit)
  }

  /// Whether a row below a reference's label is its value: nothing goes on below it.
  func isValue(_ index: Int) -> Bool {
    let text = rows[index].text
    guard text.first?.isSmall != true || PersonName.isName(text), !text.endsSentence,
      text.last != Byte.comma, text.last != Byte.hyphen
    else { return false }
    return index + 1 >= rows.count || !rows[index + 1].isBody || rows[index + 1].gap > 0
      || rows[index + 1].sheet != rows[index].sheet
      || isColophon(index + 1)
  }

  /// `2500 EG Den Haag`.
  func isPostcode(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    guard cursor.takeDigits(4...4) != nil else { return false }
    cursor.skipBlanks()
    let letters = cursor.take(while: \.isCapital)
    return letters.count == 2 && cursor.rest.first == Byte.blank && text.count < 40
  }

  /// Claims the lines that go on with an anchor: the rest of a ministry's name, a reference's value.
  private mutating func claimColophonLines(below index: Int) {
    var cursor = Cursor(rows[index].text)
    let isName =
      cursor.takeWords(words.letterheads) != nil && !rows[index].text.contains(where: \.isDigit)
    cursor = Cursor(rows[index].text)
    let isLabel = cursor.takeWords(words.references) != nil && cursor.isAtEnd
    var next = index + 1
    while next < rows.count, next - index <= (isName ? 2 : 1), rows[next].isBody,
      rows[next].gap <= (isLabel ? 1 : 0), rows[next].sheet == rows[index].sheet
    {
      let text = rows[next].text
      let goesOn =
        isLabel
        ? text.count < 30 && text.contains(where: \.isDigit) || text.count < 45 && isValue(next)
        : isName
          && (text.first?.isCapital == true || words.conjunctions.contains(Array(text.firstWord)))
          && text.count < 40 && !text.endsSentence
          && !isColophon(next) && !isAddressee(next)
          && (text.last != Byte.comma || rows[next - 1].text.last == Byte.comma)
          && !text.contains(where: \.isDigit)
      guard goesOn else { return }
      claim(next, as: .furniture(.letterhead))
      next += 1
    }
  }
}
