internal import Diagnostics
internal import LetterModel

/// The rows of a heading of questions.
extension Paper {
  /// Whether a row begins with `Vragen van` or `Mondelinge vragen van`.
  func asks(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    _ = cursor.takeWords(words.questionKinds)
    return cursor.takeWords(words.questions) != nil && cursor.takeWords(words.officeLinks) != nil
  }

  /// Whether a row begins with `Antwoord van`; `fully`: with `Antwoord van minister Ploeg (`.
  func answers(_ index: Int, fully: Bool = false) -> Bool {
    var cursor = Cursor(rows[index].text)
    return cursor.takeWords(words.answers) != nil && cursor.takeWords(words.officeLinks) != nil
      && (!fully || namesOffice(cursor))
  }

  /// Whether a row begins with `Mededeling van minister Ploeg (`.
  func notifies(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    return cursor.takeWords(words.notices) != nil && cursor.takeWords(words.officeLinks) != nil
      && namesOffice(cursor)
  }

  /// Whether an office without article and a name come next, as in headings of answers.
  private func namesOffice(_ cursor: Cursor) -> Bool {
    var cursor = cursor
    return cursor.takeWords(words.offices) != nil && cursor.next?.isSmall == false
      && cursor.rest.contains(UInt8(ascii: "("))
  }

  /// Claims `595`, `AH 595`, `2024Z18792` or `(ingezonden 20 november 2024)` above the heading.
  ///
  /// The number in the appendix is the paper's own; the question's number below it is a reference.
  mutating func claimQuestionNumber(_ index: Int) {
    let text = rows[index].text
    if text.first == UInt8(ascii: "("), takeDay(of: Array(text)) {
      claim(index, as: .facts(["date"]))
      return
    }
    var cursor = Cursor(text)
    _ = cursor.takeWords(words.appendices)
    let number = cursor.rest.filter { $0 != Byte.blank }
    guard text.count <= 12, number.first?.isDigit == true, number.allSatisfy(\.isWord) else {
      return
    }
    if facts.number == nil {
      facts.number = number[...].string
      claim(index, as: .facts(["number"]))
    } else {
      claim(index, as: .furniture(.label))
    }
  }

  /// Claims a heading's rows: up to the day in brackets, or to a blank line, and what stands between
  /// that and the first question.
  mutating func claimHeadingRows(from first: Int) -> [UInt8] {
    var bytes = rows[first].text.squeezed
    claim(first, as: .facts(["heading"]))
    var last = first
    while let next = nextBody(from: last + 1), next - first < Self.questionRows,
      rows[next].gap == 0, QuestionLabel(rows[next].text, words) == nil, !answers(next)
    {
      LineJoin.append(rows[next].text.squeezed[...], to: &bytes, words)
      claim(next, as: .facts(["heading"]))
      last = next
    }
    return bytes
  }

  /// Takes the day of `(ingezonden 4 september 2024)`; tells whether there was one.
  @discardableResult
  mutating func takeDay(of text: [UInt8]) -> Bool {
    for index in text.indices where text[index] == UInt8(ascii: "(") {
      var cursor = Cursor(text[(index + 1)...])
      guard cursor.takeWords(words.received) != nil, let day = PrintedDate.take(&cursor, words)
      else { continue }
      facts.date = day.date ?? facts.date
      return true
    }
    return false
  }

  /// How many rows the heading of questions may have.
  private static let questionRows = 12
}
