/// What a margin has beside the text: labels of fields, and the number of questions.
extension Edges {
  /// Whether a stretch is a field's label and nothing else: `Datum`, `Blad`.
  static func isLabelAlone(_ text: ArraySlice<UInt8>) -> Bool {
    let words = Vocabulary.builtIn
    var cursor = Cursor(text)
    guard text.first?.isCapital == true,
      cursor.takeWords(words.dates) != nil || cursor.takeWords(words.subjects) != nil
        || cursor.takeWords(words.enclosures) != nil || cursor.takeWords(words.fieldLabels) != nil
    else { return false }
    return cursor.isAtEnd
  }

  /// Whether a number in the margin is that of the paragraph beside it, which begins there:
  /// `1    Heeft u kennis genomen van het bericht`.
  static func isParagraphNumber(_ margin: ArraySlice<UInt8>, _ main: ArraySlice<UInt8>) -> Bool {
    1...2 ~= margin.count && margin.allSatisfy(\.isDigit) && main.first?.isCapital == true
      && main.count > 2
  }

  /// Whether a number in the margin is that of the questions beside it: `412   Vragen van het lid`.
  static func isQuestionNumber(
    _ margin: ArraySlice<UInt8>, _ main: ArraySlice<UInt8>
  ) -> Bool {
    margin.count < 5 && margin.allSatisfy(\.isDigit)
      && QuestionHeadingLine.begins(main, Vocabulary.builtIn)
  }
}
