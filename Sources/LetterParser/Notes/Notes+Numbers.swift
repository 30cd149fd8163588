internal import LetterModel

/// A row's number, and its text after it.
extension Notes {
  /// Whether a row begins with a number that a capital follows at once: `2Kamerstukken`.
  func isGlued(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = afterNumber(text)
    return rest.first?.isCapital == true || rest.beginsLink
      || rest.startIndex < text.endIndex && rest.first?.isDigit == true
  }

  /// A row's text after a note's number; `22023 Annual report` is note 2 with a year.
  private func afterNumber(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = text.drop(while: \.isDigit)
    let digits = rest.startIndex - text.startIndex
    return 5...6 ~= digits ? text[(text.startIndex + digits - 4)...] : rest
  }

  /// The number and the text of `Noot 1: …`, as houses have it that set the notes below the letter.
  private static func labelled(
    _ text: ArraySlice<UInt8>
  ) -> (number: Int, rest: ArraySlice<UInt8>)? {
    var cursor = Cursor(text)
    guard cursor.takeWords(Vocabulary.builtIn.noteLabels) != nil,
      let number = cursor.takeDigits(1...2), number > 0, cursor.take(Byte.colon)
    else { return nil }
    return (number, cursor.rest.trimmed)
  }

  /// How many bytes of a note's row are its label, with the blank behind it; none in most.
  static func label(of text: ArraySlice<UInt8>) -> UInt8 {
    guard labelled(text) != nil else { return 0 }
    return UInt8(clamping: text.prefix { !$0.isDigit }.count)
  }

  /// The number that a row begins with.
  static func number(_ text: ArraySlice<UInt8>) -> Int? {
    if let labelled = labelled(text) { return labelled.number }
    if let small = SmallFigures.number(in: text, at: text.startIndex) { return small.number }
    let isBracketed = text.first == UInt8(ascii: "[")
    var digits = (isBracketed ? text.dropFirst() : text).prefix(while: \.isDigit)
    if 5...6 ~= digits.count, ["19", "20"].contains(digits.dropLast(2).suffix(2).string) {
      digits = digits.dropLast(4)
    }
    guard 1...2 ~= digits.count, !isBracketed || text[digits.endIndex...].first == UInt8(ascii: "]")
    else { return nil }
    return digits.figures
  }

  /// The text of a row after a note's number: `1 Over het aantal`, `2Kamerstukken`, or `1` alone.
  func text(_ index: Int, _ number: Int) -> ArraySlice<UInt8>? {
    if let labelled = Self.labelled(all[index].text) {
      return labelled.rest.isEmpty ? nil : labelled.rest
    }
    let line = all[index].text
    if let small = SmallFigures.number(in: line, at: line.startIndex) {
      let rest = line[small.end...].drop { $0 == UInt8(ascii: ")") }.trimmed
      return rest.isEmpty ? nil : rest
    }
    if all[index].text.first == UInt8(ascii: "[") {
      let rest = all[index].text.drop { $0 != UInt8(ascii: "]") }.dropFirst().trimmed
      return rest.isEmpty ? nil : rest
    }
    let rest = afterNumber(all[index].text)
    guard let first = rest.first else {
      // A number alone is a note's only with the note below it.
      return firstLine(below: index) == nil ? nil : rest
    }
    if first == 0x29 {
      let words = rest.dropFirst().trimmed
      return closed.contains(number) && !words.isEmpty ? words : nil
    }
    if rest.beginsLink || first.isDigit { return rest }
    guard first == Byte.blank || first.isCapital || first >= 0x80 else { return nil }
    let words = rest.trimmed
    if words.beginsLink { return words }
    return words.first?.isSmall == true || words.first?.isDigit == true ? nil : words
  }

  /// The first row of text below a lone number on its page; furniture may stand between.
  func firstLine(below index: Int) -> Int? {
    var next = index + 1
    while next < all.count, next - index < 16, all[next].sheet == all[index].sheet {
      if all[next].isBody, Self.number(all[next].text) == nil || all[next].text.count > 2 {
        return all[next - 1].isBody && all[next].gap > 2 ? nil : next
      }
      next += 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// Whether a link comes next: a note may be nothing else.
  fileprivate var beginsLink: Bool {
    starts(with: Array("http".utf8)) || starts(with: Array("www.".utf8))
  }

  /// Whether a formula or a unit is at the end, whose number an extraction may set a row lower: `CO⏎2`,
  /// `miljard m⏎3`.
  var endsFormula: Bool {
    // All of them end in one of three letters.
    guard let last,
      last == UInt8(ascii: "O") || last == UInt8(ascii: "H") || last == UInt8(ascii: "m")
    else { return false }
    for formula in ["CO", "CH", "SO", "m", "km", "cm"]
    where suffix(formula.utf8.count).elementsEqual(formula.utf8) {
      guard let before = dropLast(formula.utf8.count).last else { return true }
      return !before.isWord || formula.first?.isUppercase == true && before.isSmall
    }
    return false
  }
}
