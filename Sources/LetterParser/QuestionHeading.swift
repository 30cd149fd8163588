internal import Diagnostics
internal import LetterModel

extension Paper {
  /// Whether the paper consists of questions, or of answers to them.
  var asksQuestions: Bool { facts.kind == .question || facts.kind == .answer }

  /// How many rows the heading of questions may have.
  private static let questionRows = 12

  /// Claims `595`, `Vragen van het lid … (ingezonden 4 september 2024).` and `Antwoord van Minister …
  /// (ontvangen 19 november 2024).`; tells whether there was such a heading.
  ///
  /// A word processor's text of the answers has their heading alone; where none come in time the paper
  /// is a `Mededeling van Minister …`.
  mutating func claimQuestionHeading(before end: Int) -> Bool {
    guard
      let first = (0..<min(end, 24)).first(where: {
        rows[$0].isBody && (asks($0) || answers($0, fully: true) || notifies($0))
      })
    else { return false }
    let isNotice = notifies(first)
    for index in 0..<first where rows[index].isBody { claimQuestionNumber(index) }
    var headings: [[UInt8]] = []
    var next: Int? = first
    if asks(first) {
      let question = claimHeadingRows(from: first)
      facts.kind = .question
      facts.senders = QuestionSenders.members(of: question, words)
      facts.addressee = QuestionSenders.addressee(of: question, words)
      takeDay(of: question)
      headings.append(question)
      next = nextBody(from: first)
    }
    if let next, next < end, answers(next) || isNotice {
      let answer = claimHeadingRows(from: next)
      facts.kind = isNotice ? .other : .answer
      facts.senders = QuestionSenders.offices(of: answer, words)
      // The day on which the questions came in is not the answer's.
      facts.addressee = nil
      facts.date = nil
      takeDay(of: answer)
      headings.append(answer)
    }
    facts.heading = headings.map { $0[...].string }.joined(separator: " ")
    if facts.date == nil {
      diagnostics.append(
        Diagnostic(
          .dateMissing, at: Place(path: file.path), "no day on which the paper came in",
          advice: "give the date in the front matter"))
    }
    return true
  }

  /// Whether a row begins with `Vragen van` or `Mondelinge vragen van`.
  private func asks(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    _ = cursor.takeWords(words.questionKinds)
    return cursor.takeWords(words.questions) != nil && cursor.takeWords(words.officeLinks) != nil
  }

  /// Whether a row begins with `Antwoord van`; `fully`: with `Antwoord van minister Ploeg (`.
  private func answers(_ index: Int, fully: Bool = false) -> Bool {
    var cursor = Cursor(rows[index].text)
    return cursor.takeWords(words.answers) != nil && cursor.takeWords(words.officeLinks) != nil
      && (!fully || namesOffice(cursor))
  }

  /// Whether a row begins with `Mededeling van minister Ploeg (`.
  private func notifies(_ index: Int) -> Bool {
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
  private mutating func claimQuestionNumber(_ index: Int) {
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
    _ = cursor.takeWords(words.questionKinds)
    guard cursor.takeWords(words.questions) != nil, cursor.takeWords(words.officeLinks) != nil
    else { return [] }
    _ = cursor.takeWords(words.articles)
    guard cursor.takeWords(words.members) != nil else { return [] }
    let role = words.members.last.map(\.text) ?? ""
    return names(in: cursor.rest.trimmed, words).map { Sender(role: role, name: $0) }
  }

  /// The names up to those asked, each with its party: `(beiden ChristenUnie)` is that of both.
  private static func names(in text: ArraySlice<UInt8>, _ words: Vocabulary) -> [String] {
    var names: [[UInt8]] = [[]]
    var isWithin = false
    for word in text.split(separator: Byte.blank).prefix(80) {
      if !isWithin {
        if words.addressees.contains(where: { $0.bytes.elementsEqual(word.map(\.lowered)) }) {
          break
        }
        if words.conjunctions.contains(Array(word)) || word.elementsEqual([Byte.comma]) {
          names.append([])
          continue
        }
      }
      isWithin = isWithin || word.first == UInt8(ascii: "(")
      let isLast = word.last == Byte.comma && (!isWithin || word.dropLast().last == 0x29)
      if word.contains(0x29) { isWithin = false }
      let bare = isLast ? word.dropLast() : word
      names[names.count - 1] += (names[names.count - 1].isEmpty ? [] : [Byte.blank]) + bare
      if isLast { names.append([]) }
    }
    return shared(names.filter { !$0.isEmpty }, words).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Names with the party that they share written to each.
  private static func shared(_ names: [[UInt8]], _ words: Vocabulary) -> [[UInt8]] {
    var names = names
    for index in names.indices {
      guard let open = names[index].firstIndex(of: UInt8(ascii: "(")) else { continue }
      var cursor = Cursor(names[index][(open + 1)...])
      guard cursor.takeWords(words.shared) != nil else { continue }
      let party = [UInt8(ascii: "(")] + cursor.rest.trimmed
      names[index] = names[index][..<open] + party
      var before = index - 1
      while before >= 0, !names[before].contains(UInt8(ascii: "(")) {
        names[before] += [Byte.blank] + party
        before -= 1
      }
    }
    return names
  }

  /// Those asked, as printed: `aan de Minister van Asiel en Migratie`; nil where nothing tells where
  /// their offices end.
  static func addressee(of heading: [UInt8], _ words: Vocabulary) -> String? {
    var start: Int?
    for index in heading.indices where index > 0 && heading[index - 1] == Byte.blank {
      var cursor = Cursor(heading[index...])
      if start == nil {
        if cursor.takeWords(words.addressees) != nil { start = index }
      } else if cursor.takeWords(words.abouts) != nil {
        return start.map { heading[$0..<index].trimmed.string }
      }
    }
    return nil
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
      // `(Volksgezondheid, Welzijn en Sport (ontvangen …)`: the bracket was not always closed.
      let department = cursor.take { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "(") }.trimmed
      senders.append(Sender(role: "\(office.text) (\(department.string))", name: name.string))
    }
    return senders
  }
}
