internal import LetterModel

/// Who receives or travels tells a visit from a meeting, and a mission from a visit.
struct EventPartyReader {
  let sentence: SentenceReading
  let zone: Range<Int>
  let date: FoundDate
  /// The countries that take part.
  let hits: [CountryHit]

  /// The type that those who take part give to what the telling word says.
  func type(of trigger: EventTrigger) -> EventType {
    guard let tokens = trigger.tokens else { return trigger.type }
    // `telefonisch gelukgewenst`, `sprak telefonisch met`
    if trigger.type == .meeting || trigger.type == .statement, has(.call, with: tokens) {
      return .call
    }
    // `een eerste ronde` of elections
    if trigger.type == .negotiation, trigger.isLight, has(.election, with: tokens) {
      return .election
    }
    // `stelde waarnemers ter beschikking`
    if trigger.type == .aid, tokens.count > 2, has(.mission, with: tokens, inside: true) {
      return .mission
    }
    if trigger.type == .meeting, sentence.hasCue(.reception, at: tokens.lowerBound),
      isGuestReceived(tokens.lowerBound)
    {
      return .visit
    }
    if trigger.type == .visit, sentence.hasCue(.travel, at: tokens.lowerBound),
      isMission(tokens)
    {
      return .mission
    }
    return trigger.type
  }

  /// Whether a word of a type stands in the clause of the telling word.
  private func has(
    _ type: EventType, with tokens: ClosedRange<Int>, inside: Bool = false
  ) -> Bool {
    sentence.cues.contains { cue in
      cue.cue == .type && !cue.isLight && EventTypeReader.types[cue.number] == type
        && (inside
          ? tokens.contains(cue.first)
          : sentence.isOneClause(cue.first, tokens.lowerBound) && !sentence.isSpokenOf(cue.first))
    }
  }

  /// `ontving ik de Deense minister`: a guest from abroad who had to travel for it, and was received
  /// at home. An ambassador lives there, and `werd ik ontvangen door` tells the contrary.
  private func isGuestReceived(_ verb: Int) -> Bool {
    guard sentence.has(.guest, in: zone), !sentence.has(.resident, in: zone),
      !sentence.cues.contains(where: {
        $0.cue == .received && sentence.isOneClause($0.first, verb)
      }), !sentence.has(.away, in: zone),
      !sentence.has(.margin, in: zone)
    else { return false }
    let isAbroad = sentence.countries.contains { hit in
      hit.form == .venue && zone.contains(hit.tokens.lowerBound)
    }
    return !isAbroad && (sentence.has(.`self`, in: zone) || sentence.has(.place, in: zone))
  }

  /// `waarnemers, die naar Salisbury zijn afgereisd`: a mission travels.
  private func isMission(_ verb: ClosedRange<Int>) -> Bool {
    sentence.cues.contains { cue in
      cue.cue == .type && !cue.isLight && EventTypeReader.types[cue.number] == .mission
        && zone.contains(cue.first) && !sentence.isSpokenOf(cue.first)
        && (cue.first < verb.lowerBound || date.tokens.lowerBound < cue.first)
        && sentence.clauseStarts(between: cue.last, verb.lowerBound, most: 1) <= 1
    }
  }
}
