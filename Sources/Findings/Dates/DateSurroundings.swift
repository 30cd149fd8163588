/// What the words around a date tell of it: whether it is one, or only a bound, and in which tense.
struct DateSurroundings {
  let reader: DateReader

  private var read: ReadText { reader.read }

  /// Whether four digits alone are a year: behind a word such as `in`, or as a sentence's first
  /// word, and not a count of something.
  func isYear(at index: Int) -> Bool {
    if index + 1 < read.tokens.count, read.tokens[index + 1].gap == .space {
      if reader.cue(.counted, at: index + 1) != nil { return false }
    }
    let gap = read.tokens[index].gap
    // `resolutie 1973 (2011)` is a number with its year.
    if gap == .bracket, index > 0, read.tokens[index - 1].shape.contains(.digits) { return false }
    // `Trb. 2009` is a volume.
    if index == 0, read.tokens[0].start > 0 { return false }
    if index > 0, read.begins(.kind(.citation), at: index - 1) { return false }
    if gap == .start || gap == .stop || gap == .bracket {
      return gap != .bracket || isClosed(index)
    }
    guard index > 0, gap == .space || gap == .quote || gap == .comma else { return false }
    return reader.cue(.yearLead, at: index - 1) != nil
      || (index > 1 && reader.cue(.yearLead, at: index - 2)?.last == index - 1)
  }

  /// Whether a bracket holds nothing but the word.
  private func isClosed(_ index: Int) -> Bool {
    read.tokens[index].shape.contains(.bracketed)
      && (index + 1 == read.tokens.count || read.tokens[index + 1].gap >= .comma)
  }

  /// Whether words before a date say only that it is a bound: `uiterlijk 1 mei`, `vóór 2010`, `until 4 May`, but
  /// not `did not sign until 4 May`.
  func isVague(before index: Int) -> Bool {
    for start in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      guard let vague = reader.cue(.vague, at: start), vague.last == index - 1 else { continue }
      let width = read.tokens[start].end - read.tokens[start].start
      if vague.number == 0 || Int(width) == vague.number { return true }
      if vague.number < 0, !isDenied(before: start) { return true }
    }
    return false
  }

  /// Whether a date is the day on which came what had not been before: `did not sign the treaty until 4 May`.
  func isTurn(_ date: FoundDate) -> Bool {
    let last = date.tokens.lowerBound - 1
    return (max(0, last - 1)...max(0, last)).contains { start in
      reader.cue(.vague, at: start).map { $0.number < 0 && $0.last == last } == true
    }
  }

  /// How many words may stand between a denial and the bound that it makes a day.
  private static let farthestDenial = 24

  /// Whether the clause that ends before a word denies something, and no verb of it lasts: `did not stay until 4 May`
  /// says nothing of that day.
  private func isDenied(before index: Int) -> Bool {
    for place in stride(
      from: index - 1, through: max(0, index - Self.farthestDenial), by: -1)
    {
      if read.tokens[place + 1].gap >= .comma { return false }
      if let denied = reader.cue(.denied, at: place) {
        return denied.number > 0 && read.tokens[denied.last + 1].gap == .space
      }
      if isClauseStart(place) { return false }
    }
    return false
  }

  /// Whether another clause begins at a word: `that he`, `and stayed`.
  private func isClauseStart(_ index: Int) -> Bool {
    hasCue(.clause, at: index)
      || reader.cue(.and, at: index) != nil && reader.cue(.tense, at: index + 1) != nil
  }

  /// The tense around a word; none where the past is another verb's: `has accepted our invitation to visit London on
  /// 9 April`.
  func tense(around index: Int) -> Int {
    let tense = nearestTense(around: index)
    return tense < 0 && isToBeDone(index) ? 0 : tense
  }

  /// How many words may stand between a verb that is to be done and its day.
  private static let farthestInfinitive = 12

  /// Whether a date belongs to what is to be done: `to visit London on 9 April`, `op 9 april te bezoeken`, but not
  /// `travelled to London on 9 April` or `kwam op 9 april om hulp te vragen`.
  private func isToBeDone(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - Self.farthestInfinitive), by: -1) {
      if read.tokens[place + 1].gap >= .comma || tense(at: place) != nil { break }
      if hasCue(.toVerb, at: place), isVerb(place + 1) { return true }
    }
    for place in index + 1..<max(index + 1, min(index + Self.farthestInfinitive, read.tokens.count))
    {
      if read.tokens[place].gap >= .comma || hasCue(.purpose, at: place) { return false }
      if hasCue(.infinitive, at: place) { return !hasCue(.toVerb, at: place) && isVerb(place + 1) }
    }
    return false
  }

  /// Whether a word can be a verb: it is no name, number or article.
  private func isVerb(_ index: Int) -> Bool {
    index < read.tokens.count && read.tokens[index].gap == .space
      && !read.tokens[index].shape.contains(.capital) && read.tokens[index].number < 0
      && !hasCue(.determiner, at: index)
  }

  private func hasCue(_ cue: EventCue, at index: Int) -> Bool {
    read.match(.cue(cue), .event, cue.rawValue, at: index) != nil
  }

  /// The tense that the nearest word in a word's clause tells, or else in its sentence.
  private func nearestTense(around index: Int) -> Int {
    var inSentence = 0
    // The strongest mark between the word and the ones tried behind and before it.
    var (behind, before) = (Token.Gap.space, Token.Gap.space)
    for distance in 1..<40 {
      let (next, last) = (index + distance, index - distance)
      if next < read.tokens.count {
        behind = max(behind, read.tokens[next].gap)
        if let tense = tense(at: next) {
          if behind < .comma { return tense }
          if behind < .stop, inSentence == 0 { inSentence = tense }
        }
      }
      guard last >= 0 else { continue }
      before = max(before, read.tokens[last + 1].gap)
      if let tense = tense(at: last) {
        if before < .comma { return tense }
        if before < .stop, inSentence == 0 { inSentence = tense }
      }
    }
    return inSentence
  }

  /// The tense that a word gives; none where the word before makes a part of another verb of it:
  /// `will be received`.
  private func tense(at index: Int) -> Int? {
    guard let word = reader.cue(.tense, at: index), word.number != 0 else { return nil }
    // `on 15 May` tells no “may”.
    if reader.needsCapital, reader.monthName(at: index) != nil { return nil }
    if word.number < 0, reader.cue(.tense, at: index - 1)?.number == 0 { return nil }
    return word.number
  }
}

extension DateSurroundings {
  /// What the words of a text tell.
  init(of read: ReadText) { self.init(reader: DateReader(read: read, needsCapital: false)) }
}
