internal import LetterModel

/// Who receives or travels tells a visit from a meeting, and a mission from a visit.
struct EventPartyReader {
  let sentence: SentenceReading
  let zone: Range<Int>
  let date: FoundDate

  /// The type that those who take part give to what the telling word says.
  func type(of trigger: EventTrigger) -> EventType {
    guard let tokens = trigger.tokens else { return trigger.type }
    // `heeft mij uitgenodigd naar Amman te komen`
    if trigger.rule == EventTypeReader.askedRule, sentence.has(.coming, in: zone) {
      return .visit
    }
    if trigger.type == .statement, isWelcome(tokens) { return .visit }
    if trigger.type == .statement, isCallAt(tokens) { return .meeting }
    // `telefonisch gelukgewenst`, `sprak telefonisch met`
    if trigger.type == .meeting || trigger.type == .statement, has(.call, with: tokens) {
      return .call
    }
    // `hief op 3 juli haar embargo op`
    if trigger.type == .measure, trigger.isVerb, has(.sanction, with: tokens) { return .sanction }
    // `een eerste ronde` of elections
    if trigger.type == .negotiation, trigger.isLight, has(.election, with: tokens) {
      return .election
    }
    // `stelde waarnemers ter beschikking`
    if trigger.type == .aid, tokens.count > 2, has(.mission, with: tokens, inside: true) {
      return .mission
    }
    if isReceivedAtHome(trigger), sentence.has(.guest, in: zone),
      !sentence.has(.resident, in: zone)
    {
      return .visit
    }
    if trigger.type == .visit,
      sentence.hasCue(.travel, at: tokens.lowerBound)
        || trigger.isWeak && sentence.has(.motion, in: Range(tokens)),
      !isOwnJourney(tokens), isMission(tokens)
    {
      return .mission
    }
    return trigger.type
  }

  /// `verwelkomde de Finse premier`: a guest is received, but a decision is greeted.
  private func isWelcome(_ verb: ClosedRange<Int>) -> Bool {
    guard sentence.hasCue(.reception, at: verb.lowerBound) else { return false }
    let end = min(verb.lowerBound + 12, sentence.tokens.upperBound)
    let behind = (verb.lowerBound + 1..<end).filter { !sentence.isDate($0) }
    for index in behind.prefix(5) {
      if sentence.read.begins(.cue(DateCue.of), at: index) { return false }
      if sentence.hasCue(.guest, at: index) { return true }
    }
    return false
  }

  /// `called on the President`, but not `called on the President to resign`.
  private func isCallAt(_ verb: ClosedRange<Int>) -> Bool {
    guard sentence.hasCue(.calling, at: verb.lowerBound) else { return false }
    let behind = verb.upperBound + 1..<max(verb.upperBound + 1, zone.upperBound)
    return sentence.has(.guest, in: behind) && !sentence.has(.infinitive, in: behind)
  }

  /// Whether a word of a type stands in the clause of the telling word.
  private func has(
    _ type: EventType, with tokens: ClosedRange<Int>, inside: Bool = false
  ) -> Bool {
    sentence.cues.contains { cue in
      cue.cue == .type && (inside || !cue.isLight) && EventTypeReader.types[cue.number] == type
        && !EventTypeReader.isPart(cue, sentence)
        && (inside
          ? tokens.contains(cue.first)
          : sentence.isOneClause(cue.first, tokens.lowerBound) && !sentence.isSpokenOf(cue.first))
    }
  }

  /// `ontving ik de Deense minister`: a guest from abroad has to travel for it, but an ambassador
  /// lives there; `werd ik ontvangen door` tells the contrary.
  func isReceivedAtHome(_ trigger: EventTrigger) -> Bool {
    guard trigger.type == .meeting, let verb = trigger.tokens?.lowerBound,
      sentence.hasCue(.reception, at: verb), !sentence.has(.away, in: zone),
      !sentence.has(.margin, in: zone)
    else { return false }
    let isGuest = sentence.cues.contains { word in
      word.cue == .received && sentence.isOneClause(word.first, verb)
        // `in ons stadhuis`
        && !sentence.cues.contains { $0.cue == .place && $0.first == word.first }
    }
    let isAbroad = sentence.countries.contains { hit in
      hit.form == .venue && zone.contains(hit.tokens.lowerBound)
    }
    return !isGuest && !isAbroad
      && (sentence.has(.`self`, in: zone) || sentence.has(.place, in: zone))
  }

  /// `I travelled, together with the envoy`, `reisde ik met een delegatie`: who travels is the writer.
  private func isOwnJourney(_ verb: ClosedRange<Int>) -> Bool {
    [verb.lowerBound - 1, verb.lowerBound + 1].contains { sentence.hasCue(.writer, at: $0) }
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
