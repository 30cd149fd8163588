internal import LetterModel

/// What a sentence tells of the event before.
extension EventContext {
  /// The event told before, done by another: `Noorwegen deed dat twee dagen daarna`.
  func repeated(in sentence: SentenceReading, _ zone: Range<Int>) -> EventTrigger? {
    guard let previous,
      let deed = sentence.cues.first(where: { $0.cue == .likewise && zone.contains($0.first) })
    else { return nil }
    return EventTrigger(
      type: previous.type, rule: previous.type.rawValue + "-again", tokens: deed.first...deed.last,
      isWeak: false, isVerb: true)
  }

  /// What is prolonged or ends is what a noun before the verb names, or what was told before: `het voorzitterschap, dat
  /// deze maand afloopt`; after sanctions, `De Raad zal ze op 13 oktober verlengen`.
  func continued(
    _ trigger: EventTrigger, in sentence: SentenceReading, _ zone: Range<Int>
  ) -> EventTrigger {
    guard let verb = trigger.tokens, sentence.hasCue(.ending, at: verb.lowerBound) else {
      return trigger
    }
    var continued = trigger
    let noun = sentence.cues.last {
      $0.cue == .type && !$0.isVerb && zone.contains($0.first) && $0.last < verb.lowerBound
    }
    if let noun {
      continued.type = EventTypeReader.types[noun.number]
      continued.rule = continued.type.rawValue
    } else if let previous, previous.type == .sanction || previous.type == .mission {
      continued.type = previous.type
      continued.rule = previous.type.rawValue + "-again"
    }
    return continued
  }
}
