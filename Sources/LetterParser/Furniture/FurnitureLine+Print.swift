internal import LetterModel

/// The parts of a foot line that tell of the print.
extension FurnitureLine {
  /// `KST132485`, `0809tkkst31700-V-104`, `kst-31700-V-104`, `ISSN 0921 - 7371`, `Sdu Uitgevers`.
  mutating func takeRecord(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    if cursor.take(Self.issn) {
      cursor.skipBlanks()
      let left = cursor.take(while: \.isDigit)
      _ = cursor.takeDash()
      cursor.skipBlanks()
      let right = cursor.take { $0.isDigit || $0.lowered == UInt8(ascii: "x") }
      if left.count == 4, right.count == 4 {
        imprint.issn = left.string + "-" + right.string
        isWeak = false
        return true
      }
    }
    cursor = start
    if let publisher = cursor.take(anyOf: words.print.publishers) {
      imprint.publisher = publisher.text
      isWeak = false
      return true
    }
    cursor.skipBlanks()
    let token = cursor.take { $0 != Byte.blank }
    if Self.isOrderNumber(token) {
      imprint.sdu = token.string
    } else if !Self.isFileNumber(token) {
      cursor = start
      return false
    }
    isWeak = false
    return true
  }

  /// A publisher that is not known, between the printer's record and the place of printing:
  /// `ISSN 0921 - 7371 Staatsdrukkerij ’s-Gravenhage 2009`.
  mutating func takePublisher(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    guard imprint.issn != nil, imprint.publisher == nil, imprint.year == nil else { return false }
    let rest = cursor.rest
    for index in rest.indices.prefix(Self.longestPublisher)
    where index > rest.startIndex && rest[index - 1] == Byte.blank {
      var place = Cursor(rest[index...])
      guard Self.takePrintPlace(&place, words) != nil, place.takeDigits(4...4) != nil else {
        continue
      }
      let name = rest[..<index].trimmed
      guard name.first?.isCapital == true else { return false }
      imprint.publisher = name.squeezed[...].string
      cursor = Cursor(rest[index...])
      return true
    }
    return false
  }

  /// `’s-Gravenhage 2009`.
  mutating func takePlace(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    guard let place = Self.takePrintPlace(&cursor, words), let year = cursor.takeDigits(4...4)
    else {
      cursor = start
      return false
    }
    imprint.place = place
    imprint.year = year
    return true
  }

  /// `Pagina 1 van 2`.
  mutating func takePageLabel(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    if let number = Self.dashedNumber(cursor.rest.trimmed) {
      _ = cursor.take { _ in true }
      kind = .pageFoot
      page = number
      isDashed = true
      isWeak = false
      return true
    }
    if takePageHead(&cursor, words) { return true }
    guard cursor.takeWords(words.print.pages) != nil, let number = cursor.takeDigits(1...4),
      cursor.isAtEnd
        || ((cursor.takeWords(words.print.pages) != nil || cursor.take(UInt8(ascii: "/")))
          && cursor.takeDigits(1...4) != nil)
    else {
      cursor = start
      return false
    }
    kind = .pageFoot
    page = number
    isPageLabel = true
    isWeak = false
    return true
  }

  /// `--- page 071r ---` or `[Page 12]`: where an edition says that a page of the original begins.
  private mutating func takePageHead(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    var rest = cursor
    let isBracket = rest.take(UInt8(ascii: "["))
    guard isBracket || rest.takeDash() && rest.takeDash() else { return false }
    while !isBracket, rest.takeDash() {}
    // `[fol. 112r]`
    guard
      rest.takeWords(words.print.pages) != nil
        || isBracket && rest.takeWords(words.print.leaves) != nil
    else { return false }
    rest.skipBlanks()
    let name = rest.take { $0.isDigit || $0.isLetter }
    guard let called = PageName(name), name.contains(where: \.isDigit) else { return false }
    guard isBracket ? rest.take(UInt8(ascii: "]")) : rest.takeDash() && rest.takeDash() else {
      return false
    }
    while rest.takeDash() {}
    guard rest.isAtEnd else { return false }
    cursor = rest
    kind = .pageFoot
    page = called.number
    pageName = called
    isWeak = false
    return true
  }

  /// `- 2 -`, `-2-` or `– 2 –`: a typewriter's page number between its dashes.
  private static func dashedNumber(_ text: ArraySlice<UInt8>) -> Int? {
    var cursor = Cursor(text)
    guard cursor.takeDash() else { return nil }
    cursor.skipBlanks()
    guard let number = cursor.takeDigits(1...4) else { return nil }
    cursor.skipBlanks()
    guard cursor.takeDash(), cursor.isAtEnd else { return nil }
    return number
  }

  /// A lone page number, or a lone chamber number.
  mutating func takeNumber(_ cursor: inout Cursor) -> Bool {
    guard let number = cursor.takeDigits(1...4), cursor.isAtEnd else { return false }
    page = number
    return true
  }
}
