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
    if sentence.isThere(zone), !context.carried.isEmpty { return (context.carried, false) }
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
    if !near.isEmpty, trigger.takesVenue { return (near, false) }
    if !own.isEmpty { return (own, false) }
    // `I called upon the Minister` of a letter from another country's embassy.
    if let writer, sentence.hasWriter(in: zone, with: anchors) { return ([writer], false) }
    // `met Tsjechoslowakije`: with no country of today's.
    if sentence.has(.ceased, in: zone) { return ([], false) }
    if !all.isEmpty { return (all, false) }
    // `Hij neemt het ambt over`: whoever was told of just before.
    if trigger.isWeak { return (context.last.isEmpty ? context.far : context.last, true) }
    // What the sentence before speaks of, where that is one country.
    if context.last.count == 1 { return (context.last, true) }
    if !context.carried.isEmpty { return (context.carried, true) }
    // What the whole letter is about is told of clear words and days alone.
    let isClear = !trigger.isLight && trigger.type != .statement
    return (isClear ? context.far : [], true)
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
