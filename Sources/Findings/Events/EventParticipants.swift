internal import LetterModel

/// Which countries and organisations take part in an event.
extension EventFinder {
  /// The countries that take part: those in the date's part of the sentence, or else in the whole
  /// sentence, or else those told before.
  func participants(
    _ sentence: SentenceReading, _ zone: Range<Int>, _ date: FoundDate, _ trigger: EventTrigger
  ) -> ([CountryHit], isCarried: Bool) {
    var all = sentence.countries.filter { rules.isForeign($0) }
    let effects = all.filter { !sentence.isCause($0.tokens.lowerBound) }
    if !effects.isEmpty { all = effects }
    all = withoutMentions(all, sentence, trigger)
    if sentence.has(.both, in: zone), !context.both.isEmpty { return (context.both, false) }
    if sentence.isThere(zone), !context.near.isEmpty { return (context.near, false) }
    if let named = sentence.bracketed(date), rules.isForeign(named) { return ([named], false) }
    let own = all.filter { zone.contains($0.tokens.lowerBound) }
    let anchors = [date.tokens.lowerBound, trigger.tokens?.lowerBound ?? date.tokens.lowerBound]
    let clause = own.filter { hit in
      anchors.contains { sentence.isOneClause(hit.tokens.lowerBound, $0) }
        || sentence.isAntecedent(hit.tokens.upperBound, of: date)
    }
    if !clause.isEmpty { return (sentence.withoutPlaces(clause, trigger), false) }
    // `bekleedt Nederland het voorzitterschap`: home's own.
    let isHome = sentence.countries.contains {
      $0.country == rules.homePlace && zone.contains($0.tokens.lowerBound)
    }
    if isHome, trigger.type == .chairmanship { return ([], false) }
    let venues = sentence.countries.filter {
      $0.form == .venue && $0.country != rules.homePlace
    }
    let near = venues.filter { zone.contains($0.tokens.lowerBound) }
    if !near.isEmpty, takesVenue(trigger, near, sentence, zone) { return (near, false) }
    if !own.isEmpty { return (own, false) }
    // `I called upon the Minister` of a letter from another country's embassy.
    if let writer, sentence.hasWriter(in: zone, with: anchors) { return ([writer], false) }
    // `met Tsjechoslowakije`: with no country of today's.
    if sentence.has(.ceased, in: zone) { return ([], false) }
    if !all.isEmpty { return (all, false) }
    // Whoever was told of just before.
    if !context.near.isEmpty { return (context.near, true) }
    // What the whole letter is about is told of clear words and days alone: `Hij neemt het ambt over`.
    let isClear =
      trigger.isWeak || !trigger.isLight && trigger.type != .statement
      || context.isCertain(context.far) && Self.lasting.contains(trigger.type)
      || trigger.type == .aid && sentence.has(.money, in: zone)
    return (isClear ? context.far : [], true)
  }

  /// Whether the country of a place takes part: goods that come there are its aid, but what a letter's one country signs
  /// or talks of elsewhere is its own (`hopen de partijen in Havana een akkoord te bereiken`).
  private func takesVenue(
    _ trigger: EventTrigger, _ venues: [CountryHit], _ sentence: SentenceReading, _ zone: Range<Int>
  ) -> Bool {
    if trigger.type == .aid { return sentence.has(.arriving, in: zone) }
    let isElsewhere = trigger.type == .agreement || trigger.type == .negotiation
    if isElsewhere, context.isCertain(context.far), !venues.contains(where: context.isTopic) {
      return false
    }
    return trigger.takesVenue
  }

  /// Whether countries told before may take part in what a word tells.
  func mayBeCarried(
    _ trigger: EventTrigger, _ hits: [CountryHit], _ date: FoundDate, _ sentence: SentenceReading,
    _ zone: Range<Int>
  ) -> Bool {
    // `(Received July 15.)` tells nothing of anybody.
    if sentence.tokens.count <= date.tokens.count + 1 { return false }
    if trigger.type == .meeting, let verb = trigger.tokens?.lowerBound,
      sentence.hasCue(.reception, at: verb)
    {
      // `Ter griffie ontvangen op 30 september`, `Kamer der Staten-Generaal ontvangen op`: no guest.
      if !sentence.has(.guest, in: zone) { return false }
      if sentence.cues.contains(where: { $0.cue == .parliament && $0.last == verb - 1 }) {
        return false
      }
    }
    return trigger.mayBeCarried(in: sentence)
      || trigger.type == .other && context.isCertain(hits)
  }

  /// What is told of a letter's one country by words that decide little elsewhere: `De eerste ronde had plaats op`.
  private static let lasting: [EventType] = [.negotiation, .aid, .mission]

  /// Countries without those that the sentence only mentions, where others take part: `onder Zweeds voorzitterschap`.
  private func withoutMentions(
    _ hits: [CountryHit], _ sentence: SentenceReading, _ trigger: EventTrigger
  ) -> [CountryHit] {
    guard trigger.type != .chairmanship, trigger.type != .conference, !hits.isEmpty else {
      return hits
    }
    let reader = SalienceReader(read: sentence.read, tokens: sentence.tokens)
    let others = hits.filter { context.isTopic($0) || !reader.isMention($0) }
    return others.isEmpty && (trigger.isWeak || context.near.isEmpty && context.far.isEmpty)
      ? hits : others
  }

  /// The country for which a letter from a foreign house is written: `Embassy of Chile`, `British Embassy`.
  static func writer(of reading: LetterReading, _ rules: FindingRules) -> CountryHit? {
    for passage in reading.passages.prefix(houseRows) where passage.read.tokens.count <= houseWords
    {
      guard let hit = passage.countries.first(where: { rules.isForeign($0) }), hit.isNamed,
        passage.read.tokens.indices.contains(where: {
          passage.read.match(.cue(EventCue.post), .event, EventCue.post.rawValue, at: $0) != nil
        })
      else { continue }
      return hit
    }
    return nil
  }

  /// Where such a house is named, at most: among the first rows, and in few words.
  private static let houseRows = 6
  private static let houseWords = 14

  func organisations(_ sentence: SentenceReading, _ zone: Range<Int>) -> [String] {
    var names: [String] = []
    for index in zone {
      guard sentence.read.begins(.kind(.organisation), at: index) else { continue }
      for place in sentence.read.places(at: index) {
        let meaning = sentence.read.matches[place].meaning
        guard meaning.kind == .organisation else { continue }
        let name = rules.organisations.names[Int(meaning.value)]
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }
}

extension SentenceReading {
  /// Countries that take part, without one that is only where others met: `ontmoette ik in Oman mijn Iraanse collega`.
  fileprivate func withoutPlaces(_ hits: [CountryHit], _ trigger: EventTrigger) -> [CountryHit] {
    let met: [EventType] = [.meeting, .agreement, .negotiation, .conference, .call]
    guard hits.count > 1, met.contains(trigger.type) else { return hits }
    let others = hits.filter { !isPlace($0) }
    return others.isEmpty ? hits : others
  }

  private func isPlace(_ hit: CountryHit) -> Bool {
    let before = hit.tokens.lowerBound - 1
    return hit.form == .name && before >= tokens.lowerBound && hasCue(.inside, at: before)
  }
}
