/// A line that numbers a question or an answer: `Vraag 4`, `Antwoord op vraag 1 en 2:`, `Vraag 5b`, `Antwoord`.
struct QuestionLabel {
  /// Reads a row that is such a label and nothing else; nil for any other.
  init?(_ text: ArraySlice<UInt8>, _ words: Vocabulary) {
    guard text.count < 60, text.first?.isCapital == true else { return nil }
    var cursor = Cursor(text)
    guard
      cursor.takeWords(words.asking.answers) != nil
        || cursor.takeWords(words.asking.questions) != nil
    else {
      return nil
    }
    var isNumbered = false
    while !cursor.isAtEnd {
      let isNumber = cursor.takeDigits(1...3) != nil
      if isNumber { cursor.takePart() }
      isNumbered = isNumbered || isNumber
      guard
        isNumber || cursor.takeWords(words.asking.links) != nil
          || cursor.takeWords(words.asking.questions) != nil
          || cursor.takeWords(words.articles) != nil
          || cursor.take(Byte.comma)
          || cursor.takeDash()
          || ((cursor.take(Byte.colon) || cursor.take(Byte.stop)) && cursor.isAtEnd)
      else { return nil }
    }
    guard isNumbered || text.count < 16 else { return nil }
  }
}

extension Cursor {
  /// Passes the letter of a question's part right behind its number: the `b` of `5b`.
  fileprivate mutating func takePart() {
    guard let letter = first, letter.isSmall, rest.dropFirst().first?.isWord != true else { return }
    _ = take(letter)
  }
}
