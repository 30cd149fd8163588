internal import Diagnostics
internal import LetterModel

extension Paper {
  /// Whether the paper consists of questions, or of answers to them.
  var asksQuestions: Bool { facts.kind == .question || facts.kind == .answer }

  /// Whether a row is a dossier's with its title: a paper of a dossier has a heading of its own, and
  /// `Vragen van de leden van de Y-fractie` in it heads a part of its text.
  private func isDossierTitle(_ index: Int) -> Bool {
    guard rows[index].isBody, let dossier = DossierNumber(rows[index].text) else { return false }
    return dossier.rest.first?.isCapital == true
  }

  /// Claims `595`, `Vragen van het lid … (ingezonden 4 september 2024).` and `Antwoord van Minister …
  /// (ontvangen 19 november 2024).`; tells whether there was such a heading.
  ///
  /// A word processor's text of the answers has their heading alone; where none come in time the paper
  /// is a `Mededeling van Minister …`.
  mutating func claimQuestionHeading(before end: Int) -> Bool {
    partQuestionNumber(before: min(end, 24))
    guard let first = questionHeading(before: end) else { return false }
    let isNotice = notifies(first)
    // What a row of fields has told is the paper's own day, whatever day its heading has.
    let told = facts.date
    let before = daysAlone(before: first)
    for index in 0..<first where rows[index].isBody {
      claimQuestionNumber(index, before: first)
    }
    let alone = daysAlone(before: first).filter { !before.contains($0) }
    let sent = told == nil ? facts.date : nil
    let areAsked = asks(first)
    var headings = claimHeadings(from: first, before: end, isNotice: isNotice)
    facts.date = told ?? facts.date
    if sent == nil || facts.date != sent { keep(alone, in: &headings, at: areAsked ? 1 : 0) }
    facts.heading = headings.map { $0[...].string }.joined(separator: " ")
    if facts.date == nil {
      diagnostics.append(
        Diagnostic(
          .dateMissing, at: Place(path: file.path), "no day on which the paper came in",
          advice: "give the date \(FactAdvice.place)"))
    }
    return true
  }

  /// The row with which questions, answers or a notice of delay begin; nil where there is none in time.
  private func questionHeading(before end: Int) -> Int? {
    let first = (0..<min(end, 24)).first {
      rows[$0].isBody && (asks($0) || answers($0, fully: true) || notifies($0))
    }
    guard let first, !(0..<first).contains(where: isDossierTitle) else { return nil }
    return first
  }

  /// Claims the heading of the questions, and that of the answers or the notice.
  private mutating func claimHeadings(
    from first: Int, before end: Int, isNotice: Bool
  ) -> [[UInt8]] {
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
    } else if let next {
      takeLaterAnswer(from: next)
    }
    return headings
  }

  /// Keeps rows with a day that is not the paper's own in the heading.
  private mutating func keep(_ days: [Int], in headings: inout [[UInt8]], at place: Int) {
    headings.insert(contentsOf: days.map { rows[$0].text.squeezed }, at: place)
    for row in days { claim(row, as: .facts(["heading"])) }
  }

  /// The rows above the heading that have a day and nothing else.
  private func daysAlone(before first: Int) -> [Int] {
    (0..<first).filter { rows[$0].use == .facts(["date"]) }
  }
}
