/// Which rows label a question or an answer.
extension Outline {
  /// Whether a row is `Vraag 4`, `Antwoord op vraag 1` or the like, and nothing else.
  func isLabel(_ index: Int) -> Bool {
    QuestionLabel(rows[index].text, words) != nil
      || asks && (numberLabels.contains(index) || isExplanation(index))
  }

  /// Whether a row is `Toelichting:` and nothing else.
  private func isExplanation(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    guard cursor.takeWords(words.explanations) != nil else { return false }
    _ = cursor.take(Byte.colon)
    return cursor.isAtEnd
  }

  /// The rows `1`, `2`, `3` below blank lines, each with its question right below; they count anew
  /// where the answers stand below all questions.
  static func numberLabels(_ rows: [Row], _ words: Vocabulary) -> Set<Int> {
    var found: Set<Int> = []
    var next = 1
    for (index, row) in rows.enumerated().dropLast() where row.isBody {
      if next > 1, row.gap > 0, headsAnswers(row.text, words) { next = 1 }
      guard row.text.count < 4, row.text.elementsEqual(String(next).utf8),
        index == 0 || row.gap > 0, rows[index + 1].isBody, rows[index + 1].gap == 0
      else { continue }
      found.insert(index)
      next += 1
    }
    return found.count > 1 ? found : []
  }

  /// Whether a row is `Antwoord` alone or begins with `Antwoord van`.
  private static func headsAnswers(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    guard text.first?.isCapital == true else { return false }
    var cursor = Cursor(text)
    return cursor.takeWords(words.answers) != nil
      && (cursor.isAtEnd || cursor.takeWords(words.officeLinks) != nil)
  }
}
