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
    if let publisher = cursor.take(anyOf: words.publishers) {
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
      isWeak = false
      return true
    }
    guard cursor.takeWords(words.pages) != nil, let number = cursor.takeDigits(1...4),
      cursor.isAtEnd
        || ((cursor.takeWords(words.pages) != nil || cursor.take(UInt8(ascii: "/")))
          && cursor.takeDigits(1...4) != nil)
    else {
      cursor = start
      return false
    }
    kind = .pageFoot
    page = number
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
