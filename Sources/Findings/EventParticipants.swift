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
    }
    if !clause.isEmpty { return (clause, false) }
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
    // `met Tsjechoslowakije`: with no country of today's.
    if sentence.has(.ceased, in: zone) { return ([], false) }
    if !all.isEmpty { return (all, false) }
    // `Hij neemt het ambt over`: whoever was told of just before.
    if trigger.isWeak { return (context.last.isEmpty ? context.far : context.last, true) }
    if !context.carried.isEmpty { return (context.carried, true) }
    // What the whole letter is about is told of clear words and days alone.
    let isClear = !trigger.isLight && trigger.type != .statement
    return (isClear ? context.far : [], true)
  }

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
