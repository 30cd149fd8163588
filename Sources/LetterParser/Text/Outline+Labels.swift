/// Which rows label a question or an answer.
extension Outline {
  /// Whether a row is `Vraag 4`, `Antwoord op vraag 1` or the like, and nothing else.
  func isLabel(_ index: Int) -> Bool {
    questionLabels[index]
      || asks && (numberLabels.contains(index) || isExplanation(index))
  }

  /// Whether a row is `Toelichting:` and nothing else.
  private func isExplanation(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    guard cursor.takeWords(words.asking.explanations) != nil else { return false }
    _ = cursor.take(Byte.colon)
    return cursor.isAtEnd
  }

  /// How many rows below the heading of the answers the first one's number stands at most.
  private static let headingRows = 8

  /// The rows `1`, `2`, `3` below blank lines, each with its question right below; they count anew
  /// where the answers stand below all questions.
  static func numberLabels(_ rows: [Row], _ words: Vocabulary) -> Set<Int> {
    var found: Set<Int> = []
    var next = 1
    var heading: Int?
    // A paper with `Vraag 1` has no lone numbers besides its notes'.
    let isNumbered = rows.contains {
      $0.text.count < 60 && $0.text.contains(where: \.isDigit)
        && QuestionLabel($0.text, words) != nil
    }
    for (index, row) in rows.enumerated().dropLast() where row.isBody {
      if next > 1, row.text.first?.isCapital == true, headsAnswers(row.text, words) {
        heading = index
      }
      guard row.text.count < 4, row.text.first?.isDigit == true,
        index == 0 || row.gap > 0 || !isNumbered && opens(index, rows),
        rows[index + 1].isBody, rows[index + 1].gap == 0
      else { continue }
      if let above = heading, index - above < headingRows, row.text.elementsEqual("1".utf8) {
        next = 1
        heading = nil
      }
      guard row.text.elementsEqual(String(next).utf8) else { continue }
      found.insert(index)
      next += 1
    }
    return found.count > 1 ? found : []
  }

  /// Whether a number may label what stands below it where no blank line parts them: what stands above
  /// it is ended, perhaps by a note's call or a day in brackets.
  private static func opens(_ index: Int, _ rows: [Row]) -> Bool {
    guard rows[index - 1].isBody, rows[index + 1].text.first?.isSmall != true else {
      return !rows[index - 1].isBody
    }
    let above = rows[index - 1].text
    let end = above.lastIndex { !$0.isDigit } ?? above.startIndex - 1
    return above[...end].endsSentence || above[...end].last == UInt8(ascii: ")")
  }

  /// Whether a row is `Antwoord` alone or begins with `Antwoord van`.
  private static func headsAnswers(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    var cursor = Cursor(text)
    return cursor.takeWords(words.asking.answers) != nil
      && (cursor.isAtEnd || cursor.takeWords(words.officeLinks) != nil)
  }
}
