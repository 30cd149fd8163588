internal import Diagnostics
internal import LetterModel

/// The rows of a heading of questions.
extension Paper {
  /// Whether a row begins with `Vragen van` or `Mondelinge vragen van`.
  func asks(_ index: Int) -> Bool { QuestionHeadingLine.begins(rows[index].text, words) }

  /// Parts the number of the appendix from the heading beside it: `412   Vragen van het lid`.
  mutating func partQuestionNumber(before end: Int) {
    for index in 0..<min(end, rows.count) where rows[index].isBody {
      let text = rows[index].text
      let digits = text.prefix(while: \.isDigit)
      guard 1...4 ~= digits.count, text[digits.endIndex...].first == Byte.blank else { continue }
      let rest = text[digits.endIndex...].trimmed
      guard QuestionHeadingLine.begins(rest, words) else { continue }
      var heading = rows[index].part(rest)
      heading.gap = 0
      rows.replaceSubrange(index...index, with: [rows[index].part(digits), heading])
      return
    }
  }

  /// Whether a row begins with `Antwoord van`; `fully`: with `Antwoord van minister Ploeg (`.
  func answers(_ index: Int, fully: Bool = false) -> Bool {
    var cursor = Cursor(rows[index].text)
    return cursor.takeWords(words.asking.answers) != nil
      && cursor.takeWords(words.officeLinks) != nil
      && (!fully || namesOffice(cursor))
  }

  /// Whether a row begins with `Mededeling van minister Ploeg (`.
  func notifies(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    return cursor.takeWords(words.asking.notices) != nil
      && cursor.takeWords(words.officeLinks) != nil
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
  /// A letterhead's `2` may stand above it. The number in the appendix is the paper's own; the question's number below it is a reference.
  mutating func claimQuestionNumber(_ index: Int, before heading: Int) {
    let text = rows[index].text
    // `Aanhangsel van de Handelingen`, which an extraction set apart from the letterhead.
    if FurnitureLine(text, words)?.isSeries == true {
      claim(index, as: .furniture(.letterhead))
      return
    }
    if facts.number == nil, facts.chamber.map({ text.elementsEqual(String($0).utf8) }) == true,
      rows[index + 1..<heading].contains(where: { row in
        row.isBody && row.text.count < 6 && row.text.allSatisfy(\.isDigit)
      })
    {
      claim(index, as: .furniture(.letterhead))
      return
    }
    if text.first == UInt8(ascii: "("), takeDay(of: Array(text)) {
      claim(index, as: .facts(["date"]))
      return
    }
    var cursor = Cursor(text)
    _ = cursor.takeWords(words.asking.appendices)
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
      rows[next].gap == 0, QuestionLabel(rows[next].text, words) == nil, !answers(next),
      !rows[next].text.elementsEqual("1".utf8) || !bytes.suffix(2).contains(UInt8(ascii: ")"))
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
      guard cursor.takeWords(words.asking.received) != nil,
        let day = PrintedDate.take(&cursor, words)
      else { continue }
      facts.date = day.date ?? facts.date
      return true
    }
    return false
  }

  /// How many rows the heading of questions may have.
  static let questionRows = 12
}
