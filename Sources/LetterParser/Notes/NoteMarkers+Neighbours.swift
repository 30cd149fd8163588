/// What stands before and behind a number tells whether it may call a note.
extension NoteMarkers {
  /// How far back a word is looked at: no word is longer, and a row without blanks has many digits.
  private static let longestWord = 200

  /// Whether a number between these can be a note's call: glued to a word's small letter or to the
  /// sign after it, never part of a number (`4.1`, `3,5`) or of a name (`CO2`, `C-130`, `km2`).
  static func isCall(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    if let next = after.first, next.isWord || next == UInt8(ascii: "%") || next == Byte.hyphen {
      guard next.isCapital || next >= 0x80 else { return false }
    }
    if after.first == UInt8(ascii: "/") { return false }
    guard let last = before.last, last != Byte.blank else { return false }
    if last.isSmall || (0x80...0xBF ~= last) {
      let word = before.suffix(longestWord).lastWord
      return word.count > 3 && !word.contains(where: \.isDigit) && !isLinkPart(word)
    }
    let isSign = [
      Byte.stop, Byte.comma, Byte.colon, UInt8(ascii: ";"), UInt8(ascii: ")"),
      UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""),
    ].contains(last)
    guard isSign, let word = before.dropLast().last else { return false }
    if word.isDigit {
      // `in 2009.1 De` may be a note's; `4.1` and `3,5` are numbers.
      return [UInt8(ascii: ")"), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(last)
        || (isYear(before.dropLast().suffix(4)) && (after.isEmpty || after.first == Byte.blank))
    }
    return !isLinkPart(before.suffix(longestWord).lastWord)
  }

  /// Whether digits follow a sentence that ends in a number: a decimal goes on with its sentence, and
  /// a chapter's number begins its line.
  ///
  ///     In 2018 waren er nog 702.6
  ///     In the Netherlands that threshold is 100.3 It would therefore apply
  static func endsNumber(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    guard before.last == Byte.stop, before.dropLast().last?.isDigit == true,
      after.isEmpty || after.first == Byte.blank && after.dropFirst().first?.isCapital == true
    else { return false }
    let number = before.suffix(longestWord).lastWord
    return number.startIndex > before.startIndex
      && number.dropLast().allSatisfy { $0.isDigit || $0 == Byte.comma }
  }

  /// Whether digits follow a name in capitals, as a call may: `van de EFSA1, en`; formulas and norms are
  /// shorter or go on: `CO2`, `H2O`.
  static func endsAcronym(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    let name = before.suffix(longestWord).lastWord.lastPart
    return name.count > 2 && name.allSatisfy(\.isCapital)
      && after.first.map { !$0.isWord && $0 != Byte.hyphen && $0 != UInt8(ascii: "/") } != false
  }

  /// Whether digits are the number of a box or another address: `Postbus 20061` is no year with a call.
  static func isBoxed(_ before: ArraySlice<UInt8>) -> Bool {
    let near = before.suffix(longestWord).trimmed
    let second = near[..<near.lastWord.startIndex].trimmed.lastWord
    return [near.lastWord.startIndex, second.startIndex].contains { start in
      var cursor = Cursor(near[start...])
      return cursor.takeWords(Vocabulary.builtIn.letterheads) != nil && cursor.isAtEnd
    }
  }

  /// Whether digits are a year that letters speak of: `1986`, `2008`.
  static func isCentury(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.starts(with: Array("19".utf8)) || digits.starts(with: Array("20".utf8))
  }

  private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 4 && digits.allSatisfy(\.isDigit)
  }

  /// Whether a word is a link's or a measure's: `example.nl/nota`, `kg/m`; `Ebbink/Vuurman` are two names.
  private static func isLinkPart(_ word: ArraySlice<UInt8>) -> Bool {
    if word.contains(UInt8(ascii: "@")) { return true }
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    return parts.count > 2 || word.dropLast().contains(Byte.stop)
      || !parts.allSatisfy { part in
        part.count(where: \.isLetter) > 3 && !part.contains(where: \.isDigit)
          && part.contains(where: \.isCapital)
      }
  }
}
