internal import LetterModel

/// The dates of a sentence that are its events’, and not those on which they became known.
extension SentenceReading {
  /// The dates that tell when something happened, and not when it became known: `naar gisteren is
  /// gebleken`.
  static func told(_ dates: ArraySlice<FoundDate>, _ read: ReadText, _ tokens: Range<Int>)
    -> ArraySlice<FoundDate>
  {
    guard dates.count > 1, read.meanings(in: tokens).meets(.cue(EventCue.learnt)) else {
      return dates
    }
    return dates.filter { !isHearing(of: $0, read, tokens) }[...]
  }

  private static func isHearing(
    of date: FoundDate, _ read: ReadText, _ tokens: Range<Int>
  ) -> Bool {
    var first = date.tokens.lowerBound
    while first > tokens.lowerBound, read.tokens[first].gap < .comma { first -= 1 }
    var last = date.tokens.upperBound
    while last + 1 < tokens.upperBound, read.tokens[last + 1].gap < .comma { last += 1 }
    guard read.match(.cue(EventCue.hearing), .event, EventCue.hearing.rawValue, at: first) != nil
    else { return false }
    return (first...max(first, last)).contains {
      read.match(.cue(EventCue.learnt), .event, EventCue.learnt.rawValue, at: $0) != nil
    }
  }
}
