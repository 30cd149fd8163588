internal import LetterModel

/// The clauses of a sentence, and what single words do in them.
extension SentenceReading {
  /// The mark before a word; a stop within a sentence is an abbreviation's (`jl.`, `a.s.`) and parts
  /// nothing.
  func mark(before index: Int) -> Token.Gap {
    let gap = read.tokens[index].gap
    return gap == .stop && index > tokens.lowerBound ? .space : gap
  }

  /// Whether a new clause begins at a word: `, die`, `, waarbij`, `en is`; or behind a colon.
  func isClauseStart(_ index: Int) -> Bool {
    let gap = mark(before: index)
    if gap >= .colon { return true }
    if gap == .comma { return hasCue(.clause, at: index) }
    return read.begins(.cue(DateCue.and), at: index)
      && (hasCue(.finite, at: index + 1) || hasCue(.splitVerb, at: index + 1))
  }

  /// Whether two words stand in one clause.
  func isOneClause(_ a: Int, _ b: Int) -> Bool { clauseStarts(between: a, b, most: 0) == 0 }

  /// Whether not even a comma parts two words.
  func isOnePart(_ a: Int, _ b: Int) -> Bool {
    !(min(a, b)..<max(a, b)).contains { mark(before: $0 + 1) >= .comma }
  }

  /// How many clauses begin from one word to another; one more than `most` where there are more.
  func clauseStarts(between a: Int, _ b: Int, most: Int) -> Int {
    var count = 0
    for index in min(a, b)..<max(a, b) where isClauseStart(index + 1) {
      count += 1
      if count > most { break }
    }
    return count
  }

  /// Whether the clause of a date says more of a word right before it: `de ronde, die in 2008 begon`.
  func isAntecedent(_ index: Int, of date: FoundDate) -> Bool {
    index + 1 < date.tokens.lowerBound && hasCue(.clause, at: index + 1)
      && isOneClause(index + 1, date.tokens.lowerBound)
  }

  /// Whether a noun is only what was spoken of: `sprak over de sancties en het verdrag`.
  func isSpokenOf(_ index: Int) -> Bool {
    guard has(.about, in: tokens) else { return false }
    for place in before(index, 6) {
      if isDate(place) || isVerb(place) || isClauseStart(place + 1) { return false }
      if hasCue(.about, at: place) { return !isDate(place + 1) }
    }
    return false
  }

  /// Whether a word is only the cause or the standard of something: `wegens de gevechten`.
  func isCause(_ index: Int) -> Bool {
    guard has(.cause, in: tokens) else { return false }
    for place in before(index, 6) {
      if isDate(place) || isVerb(place) || mark(before: place + 1) >= .comma { return false }
      let cause = read.match(.cue(EventCue.cause), .event, EventCue.cause.rawValue, at: place)
      if let cause { return cause.last <= index }
    }
    return false
  }

  /// Whether a word behind the date says what something was done for: `op 3 mei om hulp te vragen`,
  /// `on 3 May to ask for aid`.
  func isPurpose(_ index: Int, of date: FoundDate) -> Bool {
    let start = date.tokens.upperBound + 1
    guard start < index, index - start < 16, has(.infinitive, in: start..<tokens.upperBound),
      isOneClause(start, index)
    else { return false }
    // In Dutch “om” begins such words, and “te” stands before their verb, which is their last.
    if let first = cues.first(where: { $0.cue == .purpose && $0.first >= start && $0.first < index }
    ) {
      return has(.infinitive, in: first.last..<min(first.last + 16, tokens.upperBound))
    }
    return hasCue(.toVerb, at: index - 1)
  }

  /// Whether a noun only tells of what sort the next one is: `election observers`.
  func isModifier(_ cue: Cue) -> Bool {
    let next = cue.last + 1
    guard next < tokens.upperBound, mark(before: next) == .space else { return false }
    return cues.contains { head in
      head.first == next && head.number != cue.number && !head.isVerb && !isDate(next)
        && (head.cue == .type || head.cue == .weakType)
        && EventTypeReader.types[head.number] != .other
    }
  }

  /// Whether nothing is told between “during” and a date but what it was: `tijdens mijn reis van`.
  func isOccasion(_ index: Int, of date: FoundDate) -> Bool {
    guard index < date.tokens.lowerBound,
      before(index, 3).contains(where: { hasCue(.during, at: $0) })
    else { return false }
    return !(index..<date.tokens.lowerBound).contains {
      isVerb($0) || mark(before: $0 + 1) >= .comma
    }
  }

  /// Whether a verb begins at a word.
  private func isVerb(_ index: Int) -> Bool {
    guard read.begins(.anyEvent, at: index) else { return false }
    return hasCue(.finite, at: index) || hasCue(.splitVerb, at: index)
      || cues.contains { $0.first == index && $0.isVerb }
  }

  /// Whether a word is part of a date.
  func isDate(_ index: Int) -> Bool { dates.contains { $0.tokens.contains(index) } }

  /// The words before a word in its sentence, the nearest first.
  private func before(_ index: Int, _ most: Int) -> ReversedCollection<Range<Int>> {
    (max(tokens.lowerBound, index - most)..<max(tokens.lowerBound, index)).reversed()
  }

  /// Whether a sentence begins with a word that stands for what was told before: `Daarvoor is`.
  var beginsWithAnaphor: Bool { hasCue(.anaphor, at: tokens.lowerBound) }

  /// Whether the country in some words is one told before: `de missie aldaar`.
  func isThere(_ zone: Range<Int>) -> Bool {
    cues.contains { cue in
      cue.cue == .there && zone.contains(cue.first)
        && !countries.contains { (tokens.lowerBound..<cue.first).contains($0.tokens.lowerBound) }
    }
  }

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

  /// The journeys of people that a verb of motion and a country or place behind “to” tell together:
  /// `de premier trok in mei naar Chili`.
  func journeys(_ cues: [Cue]) -> [Cue] {
    var journeys: [Cue] = []
    for verb in cues where verb.cue == .motion {
      let goal = cues.first { goal in
        goal.cue == .goal && abs(goal.first - verb.first) <= 14
          && isOneClause(goal.first, verb.first) && isGoal(goal.last)
      }
      let isSomeone = cues.contains { someone in
        (someone.cue == .guest || someone.cue == .`self`) && isOneClause(someone.first, verb.first)
      }
      guard let goal, isSomeone else { continue }
      journeys.append(
        Cue(
          cue: .weakType, number: EventTypeReader.visitType, first: min(verb.first, goal.first),
          last: max(verb.last, goal.last), letters: verb.letters, isVerb: true))
    }
    return journeys
  }

  /// Whether a country or a place at home follows.
  private func isGoal(_ index: Int) -> Bool {
    countries.contains { (1...3).contains($0.tokens.lowerBound - index) }
      || hasCue(.place, at: index + 1)
  }
}
