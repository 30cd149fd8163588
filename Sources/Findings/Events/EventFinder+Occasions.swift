internal import LetterModel

/// Events without a date of their own.
extension EventFinder {
  /// What was signed during a visit bears the visit's date; a courtesy call too.
  func linked(
    _ sentence: SentenceReading, _ place: Int, _ found: [EventDraft]
  ) -> [EventDraft] {
    let occasion = found.indices.last { found[$0].isOccasion }
    guard
      sentence.has(.signing, in: sentence.tokens) || sentence.has(.courtesy, in: sentence.tokens),
      let base = occasion.map({ found[$0] }) ?? context.occasion, let date = base.date
    else { return [] }
    let isSameSentence = occasion != nil
    var drafts: [EventDraft] = []
    if let signing = EventTypeReader.signing(in: sentence, found),
      isSameSentence || !sentence.dates.contains(where: { $0.date != nil }),
      !hasOwnDate(signing, sentence, but: date)
    {
      drafts.append(
        draft(of: .agreement, "signed-during", base, date, signing, sentence, place))
    }
    if found.isEmpty, let call = sentence.cues.first(where: { $0.cue == .courtesy }) {
      drafts.append(
        draft(of: .meeting, "courtesy-call", base, date, call.first...call.last, sentence, place))
    }
    return drafts
  }

  /// Whether a signing has a day of its own: `sprak op 17 oktober over het memorandum, dat 30 jaar geleden werd gesloten`.
  private func hasOwnDate(
    _ signing: ClosedRange<Int>, _ sentence: SentenceReading, but occasion: FoundDate
  ) -> Bool {
    sentence.dates.contains {
      $0.date != nil && $0.date != occasion.date
        && sentence.isOneClause($0.tokens.lowerBound, signing.upperBound)
    }
  }

  private func draft(
    of type: EventType, _ rule: String, _ base: EventDraft, _ date: FoundDate,
    _ tokens: ClosedRange<Int>, _ sentence: SentenceReading, _ place: Int
  ) -> EventDraft {
    let own = sentence.countries.filter { rules.isForeign($0) }.map(\.country)
    var draft = EventDraft(
      place: place, type: type, rule: rule, countries: own.isEmpty ? base.countries : own,
      date: date, zone: sentence.tokens,
      words: EventQuote.words(around: tokens, [], in: sentence))
    draft.isLinked = true
    draft.status = base.status
    draft.direction = type == .meeting ? base.direction : nil
    return draft
  }
}
