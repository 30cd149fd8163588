internal import LetterModel

/// Answers that stand below all questions.
extension Paper {
  /// Takes the facts of an answer that stands below all questions, its heading being text.
  ///
  ///     Antwoord
  ///     Antwoord van minister Ploeg (Buitenlandse Zaken). (Ontvangen 31 januari 1989)
  mutating func takeLaterAnswer(from start: Int) {
    guard
      let first = rows[min(start, rows.count)...].indices.first(where: {
        rows[$0].isBody && answers($0, fully: true) && standsApart($0)
      })
    else { return }
    var text: [UInt8] = []
    for row in rows[first...].prefix(Self.questionRows) {
      guard row.isBody, text.isEmpty || row.gap == 0 else { break }
      LineJoin.append(row.text.squeezed[...], to: &text, words)
      if row.text.last == UInt8(ascii: ")") || row.text.endsSentence { break }
    }
    let senders = QuestionSenders.offices(of: text, words)
    guard !senders.isEmpty else { return }
    facts.kind = .answer
    facts.senders = senders
    facts.addressee = nil
    facts.date = nil
    takeDay(of: text)
  }

  /// Whether a row stands below a blank line, or below `Antwoord` alone.
  private func standsApart(_ index: Int) -> Bool {
    rows[index].gap > 0 || index > 0 && QuestionLabel(rows[index - 1].text, words) != nil
  }
}
