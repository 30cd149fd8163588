internal import LetterModel

/// Whether an event happened, as of the letter's date.
struct EventStatusReader {
  let sentence: SentenceReading
  let zone: Range<Int>
  let date: FoundDate
  let written: CalendarDate?

  /// The status; nil for what the sentence denies.
  func status(of trigger: EventTrigger) -> EventStatus? {
    if isDenied(trigger) { return nil }
    if tells(.refused, of: trigger), !isOutcome(trigger) {
      return date.isSince ? .ongoing : .refused
    }
    if !tells(.granted, of: trigger) {
      // `bood zijn geloofsbrieven aan` is no offer.
      let mayBeOffered = trigger.type != .visit && trigger.type != .measure
      if mayBeOffered, tells(.offered, of: trigger) { return .offered }
      if tells(.requested, of: trigger) { return .requested }
    }
    if isAhead { return tells(.possible, of: trigger) ? .possible : .planned }
    if date.isSince { return .ongoing }
    guard let written, let first = date.date?.first, let last = date.date?.last,
      first <= written, written <= last, first < last
    else { return .occurred }
    if says(.possible) { return .possible }
    if says(.planned) { return .planned }
    return date.extent == .span || trigger.type == .chairmanship ? .ongoing : .occurred
  }

  /// The date's own bounds, or a chairmanship, which lasts.
  func extent(of trigger: EventTrigger) -> EventExtent {
    if trigger.type == .chairmanship, case .point(.year) = date.date { return .span }
    return date.extent
  }

  /// Whether a word of status stands in the date's part of the sentence.
  private func says(_ status: EventStatus) -> Bool {
    sentence.cues.contains {
      $0.cue == .status && zone.contains($0.first) && Self.statuses[$0.number] == status
    }
  }

  /// Whether a word of status stands in the clause of the date or of the telling word, and is not
  /// what something was done by: `op Surinaams verzoek`.
  private func tells(_ status: EventStatus, of trigger: EventTrigger) -> Bool {
    sentence.cues.contains { cue in
      cue.cue == .status && zone.contains(cue.first) && Self.statuses[cue.number] == status
        && !(status == .requested && sentence.isUpon(cue.first))
        && !(status == .refused && hasOwnObject(cue, trigger))
        && (sentence.isOneClause(cue.first, date.tokens.lowerBound)
          || trigger.tokens.map { sentence.isOneClause(cue.first, $0.lowerBound) } ?? false)
    }
  }

  /// Whether something else was refused than what the telling word says: `cancelled its plans`.
  private func hasOwnObject(_ cue: SentenceReading.Cue, _ trigger: EventTrigger) -> Bool {
    trigger.rule != EventTypeReader.askedRule && sentence.hasCue(.possessive, at: cue.last + 1)
      && trigger.tokens.map { $0.upperBound < cue.first } ?? false
  }

  /// Whether a word of some kind stands in the clause of the date or of the telling word.
  private func tells(_ wanted: EventCue, of trigger: EventTrigger) -> Bool {
    sentence.cues.contains { cue in
      cue.cue == wanted && zone.contains(cue.first)
        && (sentence.isOneClause(cue.first, date.tokens.lowerBound)
          || trigger.tokens.map { sentence.isOneClause(cue.first, $0.lowerBound) } ?? false)
    }
  }

  /// Whether what was refused is what a vote was about: `rejected in the plebiscite`.
  private func isOutcome(_ trigger: EventTrigger) -> Bool {
    guard trigger.type == .election, let tokens = trigger.tokens else { return false }
    return !sentence.cues.contains { cue in
      cue.cue == .status && Self.statuses[cue.number] == .refused && zone.contains(cue.first)
        && cue.first > tokens.upperBound
    }
  }

  /// Whether a word of status tells that something was asked, offered or refused.
  static func isAsked(_ number: Int) -> Bool {
    [.requested, .offered, .refused].contains(statuses[number])
  }

  /// Whether a word of status tells what was to come: `uitgenodigd voor 7 oktober`.
  static func isAhead(_ number: Int) -> Bool {
    [.planned, .possible, .requested, .offered, .refused].contains(statuses[number])
  }

  /// In the order of their numbers in the lexicon.
  static let statuses = EventStatus.allCases

  /// Whether the date lies behind the letter's.
  private var isAhead: Bool {
    guard let written, let first = date.date?.first else { return false }
    return first > written
  }

  /// Whether the sentence denies what the telling word says.
  private func isDenied(_ trigger: EventTrigger) -> Bool {
    if isUnfounded || isPostponed { return true }
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
