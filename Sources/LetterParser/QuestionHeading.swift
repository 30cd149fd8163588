internal import Diagnostics
internal import LetterModel

extension Paper {
  /// Whether the paper consists of questions, or of answers to them.
  var asksQuestions: Bool { facts.kind == .question || facts.kind == .answer }

  /// How many rows the heading of questions may have.
  private static let questionRows = 12

  /// Claims `595`, `Vragen van het lid … (ingezonden 4 september 2024).` and `Antwoord van Minister …
  /// (ontvangen 19 november 2024).`; tells whether there was such a heading.
  mutating func claimQuestionHeading(before end: Int) -> Bool {
    guard let first = (0..<min(end, 24)).first(where: { rows[$0].isBody && asks($0) }) else {
      return false
    }
    for index in 0..<first where rows[index].isBody { claimQuestionNumber(index) }
    let question = claimHeadingRows(from: first)
    facts.kind = .question
    facts.senders = QuestionSenders.members(of: question, words)
    takeDay(of: question)
    guard let next = nextBody(from: first), next < end, answers(next) else {
      facts.heading = question[...].string
      return true
    }
    let answer = claimHeadingRows(from: next)
    facts.heading = question[...].string + " " + answer[...].string
    facts.kind = .answer
    facts.senders = QuestionSenders.offices(of: answer, words)
    takeDay(of: answer)
    return true
  }

  /// Whether a row begins with `Vragen van`.
  private func asks(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    return cursor.takeWords(words.questions) != nil && cursor.takeWords(words.officeLinks) != nil
  }

  /// Whether a row begins with `Antwoord van`.
  private func answers(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    return cursor.takeWords(words.answers) != nil && cursor.takeWords(words.officeLinks) != nil
  }

  /// Claims `595`, `2024Z18792` or `(ingezonden 20 november 2024)` above the heading.
  private mutating func claimQuestionNumber(_ index: Int) {
    let text = rows[index].text
    if text.first == UInt8(ascii: "("), takeDay(of: Array(text)) {
      claim(index, as: .facts(["date"]))
    } else if text.count <= 12, text.first?.isDigit == true, text.allSatisfy(\.isWord) {
      facts.number = text.string
      claim(index, as: .facts(["number"]))
    }
  }

  /// Claims a heading's rows: up to the day in brackets, or to a blank line, and what stands between
  /// that and the first question.
  private mutating func claimHeadingRows(from first: Int) -> [UInt8] {
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
  private mutating func takeDay(of text: [UInt8]) -> Bool {
    for index in text.indices where text[index] == UInt8(ascii: "(") {
      var cursor = Cursor(text[(index + 1)...])
      guard cursor.takeWords(words.received) != nil, let day = PrintedDate.take(&cursor, words)
      else { continue }
      facts.date = day.date ?? facts.date
      return true
    }
    return false
  }
}

/// Who asked and who answered, as the heading of questions tells it.
enum QuestionSenders {
  /// The members of `Vragen van de leden Bikker en Ceder (beiden ChristenUnie) aan …`.
  static func members(of heading: [UInt8], _ words: Vocabulary) -> [Sender] {
    var cursor = Cursor(heading[...])
    guard cursor.takeWords(words.questions) != nil, cursor.takeWords(words.officeLinks) != nil
    else { return [] }
    _ = cursor.takeWords(words.articles)
    guard cursor.takeWords(words.members) != nil else { return [] }
    let role = words.members.last.map(\.text) ?? ""
    var names: [[UInt8]] = [[]]
    for word in cursor.rest.trimmed.split(separator: Byte.blank).prefix(40) {
      if words.addressees.contains(where: { $0.bytes.elementsEqual(word.map(\.lowered)) }) { break }
      if words.conjunctions.contains(Array(word)) {
        names.append([])
        continue
      }
      names[names.count - 1] += (names[names.count - 1].isEmpty ? [] : [Byte.blank]) + word
      if word.last == Byte.comma {
        names[names.count - 1].removeLast()
        names.append([])
      }
    }
    return names.filter { !$0.isEmpty }
      .map { Sender(role: role, name: String(decoding: $0, as: UTF8.self)) }
  }

  /// The offices of `Antwoord van Minister Veldkamp (Buitenlandse Zaken), mede namens …`.
  static func offices(of heading: [UInt8], _ words: Vocabulary) -> [Sender] {
    var senders: [Sender] = []
    for index in heading.indices where index > 0 && heading[index - 1] == Byte.blank {
      var cursor = Cursor(heading[index...])
      if cursor.takeWords(words.jointBehalves) != nil {
        senders += Offices(cursor.rest.trimmed, words).roles.map { Sender(role: $0) }
        break
      }
      guard let office = cursor.takeWords(words.offices) else { continue }
      let name = cursor.take { $0 != UInt8(ascii: "(") && $0 != Byte.comma }.trimmed
      guard cursor.take(UInt8(ascii: "(")), !name.isEmpty, name.count < 60 else { continue }
      let department = cursor.take { $0 != UInt8(ascii: ")") }
      senders.append(Sender(role: "\(office.text) (\(department.string))", name: name.string))
    }
    return senders
  }
}
