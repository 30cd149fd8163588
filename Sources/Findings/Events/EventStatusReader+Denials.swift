internal import LetterModel

/// What a sentence denies, puts off, or only asks.
extension EventStatusReader {
  /// Whether the sentence denies what the telling word says.
  func isDenied(_ trigger: EventTrigger) -> Bool {
    if isUnfounded || isPostponed || isAskedOf { return true }
    if DateSurroundings(of: sentence.read).isTurn(date) { return false }
    guard let tokens = trigger.tokens else { return false }
    return sentence.cues.contains { cue in
      guard cue.cue == .denied || cue.cue == .not, zone.contains(cue.first) else { return false }
      if cue.cue == .not { return isNot(cue, tokens) }
      if cue.last > cue.first { return sentence.isOnePart(cue.first, tokens.lowerBound) }
      let gap = tokens.lowerBound - cue.last
      // `geen bezoek`; `Geen functionaris heeft … bezocht`
      return (1...3).contains(gap)
        || (gap > 0 && isClauseFirst(cue.first)
          && sentence.isOneClause(cue.first, tokens.lowerBound))
    }
  }

  /// Whether “not” denies a telling word: behind it, where no clause begins between (`kan niet naar Ankara komen
  /// voor een bezoek`), or where it stands by the verb (`het verdrag is niet ondertekend`).
  ///
  /// It denies only a part where another word limits it: `was not signed until 4 May`.
  private func isNot(_ cue: SentenceReading.Cue, _ tokens: ClosedRange<Int>) -> Bool {
    let behind = cue.last + 1..<max(cue.last + 1, zone.upperBound)
    guard sentence.isOnePart(cue.first, tokens.lowerBound),
      !behind.prefix(8).contains(where: { sentence.hasCue(.limit, at: $0) })
    else { return false }
    // `riep zijn ambassadeur niet terug`
    if tokens.contains(cue.first) { return true }
    // `verklaarde dat hij Kosovo niet zal erkennen` denies the other clause.
    let between = min(cue.last, tokens.upperBound) + 1..<max(cue.first, tokens.lowerBound)
    guard !between.contains(where: { sentence.hasCue(.clause, at: $0) }) else { return false }
    if cue.last < tokens.lowerBound { return true }
    return sentence.cues.contains {
      $0.cue == .type && $0.isVerb && (1...2).contains($0.first - cue.last)
    }
  }

  private func isClauseFirst(_ index: Int) -> Bool {
    index == sentence.tokens.lowerBound || sentence.mark(before: index) >= .comma
  }

  /// Whether a member of parliament asks it: `vroeg het lid Jansen welke sancties dit najaar aflopen`.
  private var isAskedOf: Bool {
    guard sentence.has(.parliament, in: sentence.tokens) else { return false }
    let start = date.tokens.lowerBound
    return sentence.cues.contains { question in
      question.cue == .question && question.first < start
        && sentence.isOneClause(question.first, start)
        && sentence.cues.contains { ask in
          ask.cue == .status && Self.statuses[ask.number] == .requested
            && ask.first < question.first && sentence.isOneClause(ask.first, question.first)
        }
    }
  }

  /// `het bericht dat … zouden zijn geleverd, berust op een misverstand`.
  private var isUnfounded: Bool {
    let cues = sentence.cues
    guard cues.contains(where: { $0.cue == .unfounded }) else { return false }
    return cues.contains { $0.cue == .unfounded && isTogether($0.first) }
      && cues.contains { $0.cue == .hearsay && isTogether($0.first) }
  }

  /// Whether no colon or semicolon parts a word from the date.
  private func isTogether(_ index: Int) -> Bool {
    let start = date.tokens.lowerBound
    return !(min(index, start)..<max(index, start)).contains {
      sentence.mark(before: $0 + 1) >= .colon
    }
  }

  /// `is uitgesteld`, without another day: `uitgesteld naar 3 mei`.
  private var isPostponed: Bool {
    sentence.cues.contains { cue in
      cue.cue == .postponed && isTogether(cue.first)
        && !(cue.last < date.tokens.lowerBound && date.tokens.lowerBound - cue.last <= 3)
    }
  }
}
