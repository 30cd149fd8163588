internal import LetterModel

/// How much each telling word of a sentence weighs for a date.
extension EventTypeReader {
  /// How far a telling word stands from a date, and how little it tells.
  static func distance(
    _ cue: SentenceReading.Cue, _ date: FoundDate, _ sentence: SentenceReading
  ) -> Int {
    var sum = sentence.distance(cue.first...cue.last, date.tokens)
    if cue.cue == .weakType { sum += 14 }
    if cue.isLight { sum += 8 }
    if cue.isVerb, sentence.isOneClause(cue.first, date.tokens.lowerBound) { sum -= 4 }
    // `de verkiezingen van 9 augustus`: the date is that word's own.
    let start = date.tokens.lowerBound
    let isOwn = cue.last == start - 2 && sentence.read.begins(.cue(DateCue.of), at: start - 1)
    if isOwn { sum -= 5 }
    if cue.number == otherType, !isOwn { sum += cue.isVerb ? 9 : 12 }
    // `sprak over het verdrag`: what was spoken of.
    if !cue.isVerb, sentence.isSpokenOf(cue.first) { sum += 18 }
    // `tijdens mijn reis van 3 tot 6 mei tekende ik`: the days of the journey.
    if cue.number == visitType || cue.number == missionType, !cue.isVerb,
      sentence.isOccasion(cue.first, of: date)
    {
      sum -= 12
    }
    // `op de laatste dag van mijn reis`: something else of that day.
    if date.keepsPrior, (1...4).contains(cue.first - date.tokens.upperBound) { sum += 18 }
    // `wegens de gevechten`: a cause for something else.
    if !isOwn, sentence.isCause(cue.first) { sum += 14 }
    // `kwam op 3 mei om een verdrag te tekenen`: what somebody came for.
    if sentence.isPurpose(cue.first, of: date) { sum += 10 }
    // `zei op 14 februari dat hij het verdrag wil opzeggen`: what was said.
    if sentence.isReported(cue.first, of: date) { sum += 18 }
    // `where on 3 May ten men were killed, the journey was cancelled`: another clause's.
    if sentence.isBehindClause(cue.first, of: date) { sum += 8 }
    // `election observers`: what sort of observers.
    if !cue.isVerb, sentence.isModifier(cue) { sum += 8 }
    // `in de marge van de conferentie`: a place for something else.
    if cue.number == conferenceType,
      sentence.cues.contains(where: {
        $0.cue == .margin && (1...4).contains(cue.first - $0.last)
      })
    {
      sum += 10
    }
    return sum
  }
}

/// Nouns and verbs that say only what for, or of what sort.
extension SentenceReading {
  /// Whether a word behind the date says what something was done for: `op 3 mei om hulp te vragen`,
  /// `on 3 May to ask for aid`.
  func isPurpose(_ index: Int, of date: FoundDate) -> Bool {
    let start = date.tokens.upperBound + 1
    guard start < index, index - start < 16, has(.infinitive, in: start..<tokens.upperBound),
      isOneClause(start, index)
    else { return false }
    // In Dutch “om” begins such words, and “te” stands before their verb, which is their last.
    if let first = cues.first(where: { $0.cue == .purpose && $0.first >= start && $0.first < index }
    ) {
      return has(.infinitive, in: first.last..<min(first.last + 16, tokens.upperBound))
    }
    return hasCue(.toVerb, at: index - 1)
  }

  /// Whether a word behind a date stands in what somebody said on it: a verb of saying, the date, and `that` before the
  /// word.
  func isReported(_ index: Int, of date: FoundDate) -> Bool {
    let start = date.tokens.upperBound
    guard index > start,
      let that = cues.first(where: { $0.cue == .reported && $0.first > start && $0.first < index })
    else { return false }
    return cues.contains { said in
      (said.cue == .type || said.cue == .weakType) && said.last < that.first
        && EventTypeReader.types[said.number] == .statement
        && isOneClause(said.first, date.tokens.lowerBound)
    }
  }

  /// Whether a noun only tells of what sort the next one is: `election observers`.
  func isModifier(_ cue: Cue) -> Bool {
    let next = cue.last + 1
    guard next < tokens.upperBound, mark(before: next) == .space else { return false }
    return cues.contains { head in
      head.first == next && head.number != cue.number && !head.isVerb && !isDate(next)
        && (head.cue == .type || head.cue == .weakType)
        && EventTypeReader.types[head.number] != .other
    }
  }
}
