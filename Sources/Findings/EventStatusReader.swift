internal import LetterModel

/// Whether an event happened, as of the letter's date.
struct EventStatusReader {
  let sentence: SentenceReading
  let zone: Range<Int>
  let date: FoundDate
  let written: CalendarDate?

  /// The status; nil for what the sentence denies.
  func status(of trigger: EventTrigger) -> EventStatus? {
    let cues = sentence.cues(.status, in: zone).map { EventStatus.allCases[$0.number] }
    if isDenied(trigger) { return nil }
    if cues.contains(.refused) { return .refused }
    if cues.contains(.offered), trigger.type != .visit { return .offered }
    if cues.contains(.requested) { return .requested }
    if isAhead { return cues.contains(.possible) ? .possible : .planned }
    if date.isSince { return .ongoing }
    guard let written, let first = date.date?.first, let last = date.date?.last,
      first <= written, written <= last, first < last
    else { return .occurred }
    if cues.contains(.possible) { return .possible }
    if cues.contains(.planned) { return .planned }
    return date.extent == .span || trigger.type == .chairmanship ? .ongoing : .occurred
  }

  /// The date's own bounds, or a chairmanship, which lasts.
  func extent(of trigger: EventTrigger) -> EventExtent {
    if trigger.type == .chairmanship, case .point(.year) = date.date { return .span }
    return date.extent
  }

  /// Whether the date lies behind the letter's.
  private var isAhead: Bool {
    guard let written, let first = date.date?.first else { return false }
    return first > written
  }

  /// `geen bezoek`: a word of denial right before the telling word.
  private func isDenied(_ trigger: EventTrigger) -> Bool {
    guard let tokens = trigger.tokens else { return false }
    return sentence.cues(.denied, in: zone).contains { cue in
      cue.last > cue.first || (cue.last < tokens.lowerBound && tokens.lowerBound - cue.last <= 3)
    }
  }
}
