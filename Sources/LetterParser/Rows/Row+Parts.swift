/// Where a row is taken apart.
extension Row {
  /// A part of the row, at its own column.
  func part(_ slice: ArraySlice<UInt8>) -> Row {
    let before = text[text.startIndex..<slice.startIndex]
    var row = Row(
      line: line, column: column + before.count { $0 & 0xC0 != 0x80 }, text: slice, gap: gap,
      sheet: sheet, page: page, use: use)
    row.isBeside = isBeside
    return row
  }

  /// The row as two, where there is a place to part it.
  func parts(at cut: Int?) -> (Row, Row)? {
    guard let cut, cut > text.startIndex, cut < text.endIndex else { return nil }
    return (part(text[..<cut].trimmed), part(text[cut...].trimmed))
  }
}

extension ArraySlice<UInt8> {
  /// Where the word begins that begins at a place in the line, a character more or less.
  func wordStart(near place: Int) -> Int? {
    var column = 0
    for index in indices where self[index] & 0xC0 != 0x80 {
      if abs(column - place) <= 1, index > startIndex, self[index - 1] == Byte.blank,
        self[index] != Byte.blank
      {
        return index
      }
      column += 1
    }
    return nil
  }

  /// Where a row of two ends of offices is parted: `Milieu, |Werkgelegenheid,`.
  var innerComma: Int? {
    guard last == Byte.comma else { return nil }
    return dropLast().lastIndex(of: Byte.comma).map { $0 + 1 }
  }

  /// Where the second of two names begins: at initials after a family's name.
  var secondName: Int? {
    guard count < 120 else { return nil }
    for index in indices.dropFirst(2).dropLast(2)
    where self[index].isCapital && self[index + 1] == Byte.stop && self[index - 1] == Byte.blank {
      var before = self[..<index].trimmed
      var start = index
      // `mr. dr.` before the initials is the second one's too.
      while before.last == Byte.stop, before.lastWord.count < 6,
        before.lastWord.dropLast().allSatisfy(\.isSmall), before.lastWord.count > 1
      {
        start = before.lastWord.startIndex
        before = before[..<start].trimmed
      }
      guard before.last?.isLetter == true, before.lastWord.count > 2,
        PersonName.isName(before), PersonName.isName(self[start...])
      else { continue }
      return start
    }
    return nil
  }
}
