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
      let mayBeOffered =
        trigger.type != .visit && trigger.type != .statement
        && (trigger.type != .measure || trigger.isLight)
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
        && !(status == .refused && isOther(cue, trigger))
        && !isBeyond(cue.first, trigger) && !isSaid(cue.first, trigger)
        && (sentence.isOneClause(cue.first, date.tokens.lowerBound)
          || trigger.tokens.map { sentence.isOneClause(cue.first, $0.lowerBound) } ?? false)
    }
  }

  /// Whether a word of refusal refuses nothing of what happened.
  private func isOther(_ cue: SentenceReading.Cue, _ trigger: EventTrigger) -> Bool {
    hasOwnObject(cue, trigger) || isOwnWord(cue, trigger) || isDeed(cue, trigger)
  }

  /// Whether a word that refuses a visit tells here what was done: `withdrew its troops`, `het verdrag is vervallen`; an
  /// offer and a request can be withdrawn.
  private func isDeed(_ cue: SentenceReading.Cue, _ trigger: EventTrigger) -> Bool {
    let mayFallThrough: [EventType] = [.visit, .meeting, .conference, .call]
    return trigger.rule != EventTypeReader.askedRule && !mayFallThrough.contains(trigger.type)
      && sentence.hasCue(.undone, at: cue.first) && !says(.offered) && !says(.requested)
  }

  /// Whether a word is part of what was done: `our legation was withdrawn`.
  private func isOwnWord(_ cue: SentenceReading.Cue, _ trigger: EventTrigger) -> Bool {
    trigger.type == .measure && trigger.tokens?.contains(cue.first) == true
  }

  /// Whether a word is part of what a statement says: `declared that he would invite the Powers`.
  private func isSaid(_ index: Int, _ trigger: EventTrigger) -> Bool {
    guard trigger.type == .statement, let verb = trigger.tokens, verb.upperBound < index else {
      return false
    }
    return (verb.upperBound..<index).contains { sentence.hasCue(.clause, at: $0) }
  }

  /// Whether a word stands behind the clause that tells the whole event: `where on 22 January three men were killed, the
  /// trip has been cancelled`.
  private func isBeyond(_ index: Int, _ trigger: EventTrigger) -> Bool {
    guard let verb = trigger.tokens else { return false }
    let first = min(date.tokens.lowerBound, verb.lowerBound)
    let last = max(date.tokens.upperBound, verb.upperBound)
    guard index > last, sentence.isOnePart(first, last), !sentence.isOnePart(last, index) else {
      return false
    }
    let start = (sentence.tokens.lowerBound...first).last {
      $0 == sentence.tokens.lowerBound || sentence.mark(before: $0) >= .comma
    }
    return start.map { sentence.hasCue(.clause, at: $0) } ?? false
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
}
