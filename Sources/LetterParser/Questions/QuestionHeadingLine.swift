/// The first line of a heading of questions: `Vragen van het lid`, `Mondelinge vragen van de leden`.
enum QuestionHeadingLine {
  /// Whether a text begins with it.
  static func begins(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    var cursor = Cursor(text)
    _ = cursor.takeWords(words.asking.kinds)
    return cursor.takeWords(words.asking.questions) != nil
      && cursor.takeWords(words.officeLinks) != nil
  }
}
