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
  func before(_ index: Int, _ most: Int) -> ReversedCollection<Range<Int>> {
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
}
