internal import LetterModel

/// Who went where, for visits and meetings.
struct EventDirectionReader {
  let sentence: SentenceReading
  let zone: Range<Int>
  let rules: FindingRules
  /// The countries that take part.
  let hits: [CountryHit]

  /// The direction by the words of place and person around the event.
  func direction(of trigger: EventTrigger) -> EventDirection {
    let type = trigger.type
    if type == .visit, isGuestVisit(trigger) { return .in }
    if type == .meeting, sentence.has(.margin, in: zone) { return .elsewhere }
    let homePlace = sentence.has(.place, in: zone) || isHomeReached
    let ownPerson = sentence.has(.`self`, in: zone)
    let away = sentence.has(.away, in: zone)
    if type == .meeting, away { return .elsewhere }
    if homePlace { return .in }
    if type == .visit, !ownPerson, isBetweenOthers(trigger) { return .none }
    let isOthers = !ownPerson && !isHomeNamed
    // `the Emperor arrived in Chile`
    if type == .visit, isOthers, sentence.has(.foreigner, in: zone),
      isForeignPlace || hits.contains(where: { $0.form == .name && !isGuests($0) })
    {
      return .none
    }
    // `kwamen de leiders van Pakistan en Turkije te Teheran bijeen`
    if type == .meeting, isOthers, Set(hits.map(\.country)).count > 1 { return .none }
    if isForeignPlace { return .out }
    if type == .visit { return ownPerson ? .out : guests ? .in : .out }
    return ownPerson && isVenueOfParty ? .out : .none
  }

  /// `het bezoek van de Iraanse onderminister`, but not `het bezoek van mijn ambtsvoorganger`.
  private func isGuestVisit(_ trigger: EventTrigger) -> Bool {
    // A word that ends its sentence may have the next one's `Van` behind it.
    guard let last = trigger.tokens?.upperBound, last + 2 < sentence.tokens.upperBound,
      sentence.read.begins(.cue(DateCue.of), at: last + 1)
    else { return false }
    let behind = last + 2..<min(last + 6, sentence.tokens.upperBound)
    return sentence.has(.guest, in: behind)
      && hits.contains { $0.form == .adjective && behind.contains($0.tokens.lowerBound) }
  }

  /// Whether somebody of one foreign country goes to another: `bezocht de Chinese president Frankrijk`, `de Japanse
  /// premier bracht een bezoek aan Duitsland`.
  private func isBetweenOthers(_ trigger: EventTrigger) -> Bool {
    let goals = sentence.countries.filter {
      [.name, .letters, .venue, .government].contains($0.form) && $0.country != rules.homePlace
        && zone.contains($0.tokens.lowerBound)
    }
    return hits.contains { guest in
      isGuests(guest) && goals.contains { $0.country != guest.country }
    }
      && !isHomeNamed
  }

  /// `de Chinese president`, `de keizer van Rusland`.
  private func isGuests(_ hit: CountryHit) -> Bool {
    if hit.form == .adjective { return sentence.hasCue(.guest, at: hit.tokens.upperBound + 1) }
    let of = hit.tokens.lowerBound - 1
    return hit.form == .name && of > sentence.tokens.lowerBound
      && sentence.read.begins(.cue(DateCue.of), at: of) && sentence.hasCue(.guest, at: of - 1)
  }

  private var isHomeNamed: Bool {
    sentence.countries.contains {
      $0.country == rules.homePlace && zone.contains($0.tokens.lowerBound)
    }
  }

  /// `aan Nederland`, `naar Nederland`.
  private var isHomeReached: Bool {
    sentence.countries.contains {
      $0.country == rules.homePlace && $0.form == .name
        && zone.contains($0.tokens.lowerBound) && isArrival(before: $0.tokens.lowerBound)
    }
  }

  /// `aan Kazachstan`, `naar Jerevan`, `in Ankara`.
  private var isForeignPlace: Bool {
    isVenueOfParty
      || hits.contains {
        ($0.form == .name || $0.form == .government || $0.form == .letters)
          && isArrival(before: $0.tokens.lowerBound)
      }
  }

  private var isVenueOfParty: Bool {
    sentence.countries.contains { hit in
      hit.form == .venue && zone.contains(hit.tokens.lowerBound)
        && hits.contains { $0.country == hit.country }
    }
  }

  private var guests: Bool { sentence.has(.guest, in: zone) }

  private func isArrival(before index: Int) -> Bool {
    [index - 1, index - 2].contains { place in
      sentence.cues.contains { $0.cue == .arrival && $0.last == place }
    }
  }
}
