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
    if gap == .comma, hasCue(.clause, at: index) { return true }
    guard read.begins(.cue(DateCue.and), at: index) else { return false }
    if gap == .comma { return hasSubject(behind: index) }
    return hasCue(.finite, at: index + 1) || hasCue(.splitVerb, at: index + 1)
  }

  /// Whether “and” behind a comma begins a clause with a subject of its own: `, and it would help`, `, and the German
  /// Minister has charge`.
  private func hasSubject(behind and: Int) -> Bool {
    let next = and + 1
    guard next < tokens.upperBound else { return false }
    if isDate(next) || hasCue(.anaphor, at: next) || hasCue(.writer, at: next)
      || hasCue(.finite, at: next)
    {
      return true
    }
    return hasCue(.determiner, at: next)
      && (next + 1..<min(next + 6, tokens.upperBound)).contains {
        hasCue(.finite, at: $0) && mark(before: $0) < .comma
      }
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

  /// Whether who writes stands in the clause of one of some words: `I called upon`, `with us`.
  func hasWriter(in zone: Range<Int>, with words: [Int]) -> Bool {
    cues.contains { cue in
      cue.cue == .writer && zone.contains(cue.first)
        && words.contains { isOneClause(cue.first, $0) }
    }
  }

  /// Whether a word stands behind the clause within the sentence in which a date stands.
  func isBehindClause(_ index: Int, of date: FoundDate) -> Bool {
    guard index > date.tokens.upperBound, !isOnePart(date.tokens.upperBound, index) else {
      return false
    }
    let first = date.tokens.lowerBound
    let start = (tokens.lowerBound...first).last { mark(before: $0) >= .comma }
    return start.map { $0 > tokens.lowerBound && hasCue(.clause, at: $0) } ?? false
  }

  /// Whether a clause right behind a date tells what happened on it: `In 2006, when Russia closed its market`.
  func isToldBehind(_ date: FoundDate) -> Bool {
    let next = date.tokens.upperBound + 1
    return next < tokens.upperBound && mark(before: next) == .comma && hasCue(.clause, at: next)
  }

  /// Whether a noun is only what was spoken of: `sprak over de sancties en het verdrag`.
  func isSpokenOf(_ index: Int) -> Bool {
    guard has(.about, in: tokens) else { return false }
    for place in before(index, 6) {
      if isDate(place) || isVerb(place) || isClauseStart(place + 1) { return false }
      // `spoke about them in the margins`
      let isPronoun = hasCue(.anaphor, at: place + 1) && index > place + 2
      if hasCue(.about, at: place) { return !isDate(place + 1) && !isPronoun }
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
}
