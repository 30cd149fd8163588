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

  /// The rows `1`, `2`, `3` below blank lines, each with its question right below.
  static func numberLabels(_ rows: [Row]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, row) in rows.enumerated().dropLast()
    where row.text.count < 4 && row.text.elementsEqual(String(found.count + 1).utf8)
      && (index == 0 || row.gap > 0) && rows[index + 1].gap == 0
    {
      found.insert(index)
    }
    return found.count > 1 ? found : []
  }
}
