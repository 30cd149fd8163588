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
    if tells(.refused, of: trigger) { return .refused }
    if tells(.offered, of: trigger), trigger.type != .visit { return .offered }
    if tells(.requested, of: trigger) { return .requested }
    if isAhead { return says(.possible) ? .possible : .planned }
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
        && (sentence.isOneClause(cue.first, date.tokens.lowerBound)
          || trigger.tokens.map { sentence.isOneClause(cue.first, $0.lowerBound) } ?? false)
    }
  }

  /// Whether a word of status tells that something was asked, offered or refused.
  static func isAsked(_ number: Int) -> Bool {
    [.requested, .offered, .refused].contains(statuses[number])
  }

  /// In the order of their numbers in the lexicon.
  static let statuses = EventStatus.allCases

  /// Whether the date lies behind the letter's.
  private var isAhead: Bool {
    guard let written, let first = date.date?.first else { return false }
    return first > written
  }

  /// `geen bezoek`: a word of denial right before the telling word.
  private func isDenied(_ trigger: EventTrigger) -> Bool {
    guard let tokens = trigger.tokens else { return false }
    return sentence.cues.contains { cue in
      guard cue.cue == .denied, zone.contains(cue.first) else { return false }
      return cue.last > cue.first
        || (cue.last < tokens.lowerBound && tokens.lowerBound - cue.last <= 3)
    }
  }
}
