internal import LetterModel

/// What several words of a sentence tell together: verbs in pieces, and journeys.
extension SentenceReading {
  /// The verbs in two pieces of which both stand in one clause: `trok zijn ambassadeur terug`.
  func joinedVerbs(_ cues: [Cue]) -> [Cue] {
    var joined: [Cue] = []
    // Most sentences have words that may end a verb, and none that begins one.
    let starts = cues.filter { $0.cue == .splitVerb || $0.cue == .pair }
    guard !starts.isEmpty else { return joined }
    for end in cues where end.cue == .splitEnd {
      let start = starts.last { $0.number == end.number && $0.last < end.first }
      guard let start, end.first - start.last <= Self.farthest,
        start.cue == .pair ? isOnePart(start.last, end.first) : !isPreposition(end),
        isOneClause(start.first, end.first)
      else { continue }
      let verb = SplitVerb(number: end.number)
      joined.append(
        Cue(
          cue: verb.isStatus ? .status : .type, number: verb.place, first: start.first,
          last: end.last, letters: UInt8(clamping: Int(start.letters) + Int(end.letters)),
          isVerb: true))
    }
    return joined
  }

  /// Whether what may end a verb has a noun of its own: `beschikbaar voor Kenia`, `op 3 mei`, `op de
  /// grens`; not so `op de troepen terug te trekken`.
  private func isPreposition(_ end: Cue) -> Bool {
    let next = end.last + 1
    guard end.first == end.last, next < tokens.upperBound, mark(before: next) == .space else {
      return false
    }
    if read.tokens[next].shape.contains(.capital) || read.tokens[next].number >= 0 { return true }
    guard hasCue(.determiner, at: next) else { return false }
    return !(next..<tokens.upperBound).contains { hasCue(.infinitive, at: $0) }
  }

  /// How many words may stand between the pieces of a verb.
  private static let farthest = 24

  /// The journeys of people that a verb and a country or place tell together: `de premier trok in mei
  /// naar Chili`, `de minister was op 3 mei in Ankara`.
  func journeys(_ cues: [Cue]) -> [Cue] {
    var journeys: [Cue] = []
    for verb in cues where verb.cue == .motion || verb.cue == .presence {
      let word: EventCue = verb.cue == .motion ? .goal : .inside
      let goal = cues.first { goal in
        goal.cue == word && abs(goal.first - verb.first) <= Self.farthestGoal
          && isOneClause(goal.first, verb.first)
          && isGoal(goal.last, most: verb.cue == .motion ? 3 : 1)
      }
      guard let goal, isOfSomeone(verb, cues) else { continue }
      journeys.append(
        Cue(
          cue: .weakType, number: EventTypeReader.visitType, first: min(verb.first, goal.first),
          last: max(verb.last, goal.last), letters: verb.letters, isVerb: true))
    }
    return journeys
  }

  /// Whether a person stands in a verb's clause: funds and goods make no visit.
  private func isOfSomeone(_ verb: Cue, _ cues: [Cue]) -> Bool {
    cues.contains { someone in
      (someone.cue == .guest || someone.cue == .`self`) && isOneClause(someone.first, verb.first)
    }
  }

  /// Whether a country, or a place at home, follows a word.
  private func isGoal(_ index: Int, most: Int) -> Bool {
    countries.contains { (1...most).contains($0.tokens.lowerBound - index) }
      || hasCue(.place, at: index + 1)
  }

  /// How many words may stand between a verb and where it leads.
  private static let farthestGoal = 14
}
