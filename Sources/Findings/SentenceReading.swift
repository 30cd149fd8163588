internal import LetterModel

/// A sentence with everything that is known of its words, as the event grammar needs it.
struct SentenceReading {
  let passage: ReadPassage
  /// Its words.
  let tokens: Range<Int>
  /// Its countries.
  let countries: [CountryHit]
  /// Its dates.
  let dates: [FoundDate]
  /// Its words of the event grammar, in order.
  private(set) var cues: [Cue] = []

  /// A word of the event grammar where it stands.
  struct Cue {
    var cue: EventCue
    var number: Int
    var first: Int
    var last: Int
    /// How many letters its pattern has.
    var letters: UInt8
    /// Whether it decides less than others of its kind.
    var isLight = false
  }

  var read: ReadText { passage.read }

  init(
    _ passage: ReadPassage, _ tokens: Range<Int>, countries: ArraySlice<CountryHit>,
    dates: ArraySlice<FoundDate>
  ) {
    self.passage = passage
    self.tokens = tokens
    self.countries = Array(countries)
    self.dates = Array(dates)
    var cues: [Cue] = []
    for index in tokens where passage.read.begins(.anyEvent, at: index) {
      // `29 May` is no possibility.
      if dates.contains(where: { $0.tokens.contains(index) }) { continue }
      for place in passage.read.places(at: index) {
        let match = passage.read.matches[place]
        guard match.meaning.kind == .event, let cue = EventCue(rawValue: match.meaning.cue),
          !(cue == .type || cue == .weakType) || !isNone(match)
        else { continue }
        var found = Cue(
          cue: cue, number: Int(match.meaning.value), first: match.first, last: match.last,
          letters: match.meaning.letters)
        if cue == .type, found.number >= EventData.light {
          found.number -= EventData.light
          found.isLight = true
        }
        cues.append(found)
      }
    }
    self.cues = cues
    if cues.contains(where: { $0.cue == .splitEnd }) { self.cues += joinedVerbs(cues) }

    func isNone(_ match: Match) -> Bool {
      let none = passage.read.match(
        .cue(EventCue.none), .event, EventCue.none.rawValue, at: match.first)
      return none.map { $0.last >= match.last } ?? false
    }
  }

  /// The verbs in two pieces of which both stand in one clause: `trok zijn ambassadeur terug`.
  private func joinedVerbs(_ cues: [Cue]) -> [Cue] {
    var joined: [Cue] = []
    for (place, end) in cues.enumerated() where end.cue == .splitEnd {
      let start = cues[..<place].last { start in
        start.cue == .splitVerb && start.number == end.number && start.last < end.first
      }
      guard let start, end.first - start.last <= Self.farthest,
        isOneClause(start.first, end.first)
      else { continue }
      let verb = SplitVerb(number: end.number)
      joined.append(
        Cue(
          cue: verb.isStatus ? .status : .type, number: verb.place, first: start.first,
          last: end.last, letters: start.letters &+ end.letters))
    }
    return joined
  }

  /// How many words may stand between the pieces of a verb.
  private static let farthest = 24

  /// Whether a word says by what something was done: `op verzoek`, `op Surinaams verzoek`.
  func isUpon(_ index: Int) -> Bool {
    (max(tokens.lowerBound, index - 2)..<index).contains { hasCue(.upon, at: $0) }
  }

  /// Whether a cue of the event grammar begins at a word.
  func hasCue(_ cue: EventCue, at index: Int) -> Bool {
    read.match(.cue(cue), .event, cue.rawValue, at: index) != nil
  }

  /// Whether a new clause begins at a word: `, die`, `, waarbij`; or behind a colon.
  func isClauseStart(_ index: Int) -> Bool {
    let gap = read.tokens[index].gap
    return gap >= .colon || (gap == .comma && hasCue(.clause, at: index))
  }

  /// Whether two words stand in one clause.
  func isOneClause(_ a: Int, _ b: Int) -> Bool {
    guard a != b else { return true }
    return !(min(a, b) + 1...max(a, b)).contains { isClauseStart($0) }
  }

  /// Whether the clause of a date says more of a word right before it: `de ronde, die in 2008 begon`.
  func isAntecedent(_ index: Int, of date: FoundDate) -> Bool {
    index + 1 < date.tokens.lowerBound && hasCue(.clause, at: index + 1)
      && isOneClause(index + 1, date.tokens.lowerBound)
  }

  /// The words that belong to a date: up to the strongest mark or “and” between it and the next.
  func zone(of date: Int) -> Range<Int> {
    var lower = tokens.lowerBound
    if date > 0 {
      lower = boundary(dates[date - 1], dates[date]) ?? dates[date - 1].tokens.upperBound + 1
    }
    var upper = tokens.upperBound
    if date + 1 < dates.count {
      upper = boundary(dates[date], dates[date + 1]) ?? dates[date + 1].tokens.lowerBound
    }
    return lower..<max(lower, upper)
  }

  /// The word with which the second date's part begins; nil where nothing parts the two, so that
  /// the words between them may belong to either.
  private func boundary(_ left: FoundDate, _ right: FoundDate) -> Int? {
    var best: Int?
    var strength = -1
    let between = left.tokens.upperBound + 1
    guard between < right.tokens.lowerBound else { return right.tokens.lowerBound }
    for index in between...right.tokens.lowerBound {
      let found = weight(at: index)
      if found > 0, found >= strength {
        strength = found
        best = index
      }
    }
    return best
  }

  private func weight(at index: Int) -> Int {
    switch read.tokens[index].gap {
    case .stop, .colon: 5
    case .dash: 4
    case .comma: 3
    case .bracket: 2
    default: read.begins(.cue(DateCue.and), at: index) ? 1 : 0
    }
  }

  /// Whether the next date tells the same more closely: `later this month, from 27 to 29 May`.
  func isToldCloser(_ date: Int) -> Bool {
    guard date + 1 < dates.count, let first = dates[date].date?.first,
      let last = dates[date].date?.last, let start = dates[date + 1].date?.first,
      let end = dates[date + 1].date?.last
    else { return false }
    let gap = dates[date + 1].tokens.lowerBound - dates[date].tokens.upperBound
    return gap <= 2 && read.tokens[dates[date].tokens.upperBound + 1].gap == .comma
      && first <= start && end <= last && (first, last) != (start, end)
  }

  /// The country right before the brackets that a date stands in: `Mali (augustus 2020)`.
  func bracketed(_ date: FoundDate) -> CountryHit? {
    let start = date.tokens.lowerBound
    for index in stride(from: start, through: max(tokens.lowerBound, start - 8), by: -1) {
      if read.tokens[index].shape.contains(.bracketed) {
        return countries.last { $0.tokens.upperBound == index - 1 }
      }
      if read.tokens[index].gap >= .bracket { return nil }
    }
    return nil
  }

  /// How far two words stand apart, marks between them counting as words.
  func distance(_ a: ClosedRange<Int>, _ b: ClosedRange<Int>) -> Int {
    if a.overlaps(b) { return 0 }
    let (left, right) =
      a.upperBound < b.lowerBound
      ? (a.upperBound, b.lowerBound) : (b.upperBound, a.lowerBound)
    var sum = right - left
    for index in left + 1...right {
      switch read.tokens[index].gap {
      case .comma, .bracket: sum += 4
      case .dash: sum += 5
      case .colon, .stop: sum += 8
      default: break
      }
      if isClauseStart(index) { sum += 6 }
    }
    for date in dates where date.tokens.lowerBound > left && date.tokens.upperBound < right {
      sum += 12
    }
    return sum
  }

  /// Whether a cue begins in a range of words.
  func has(_ cue: EventCue, in range: Range<Int>) -> Bool {
    cues.contains { $0.cue == cue && range.contains($0.first) }
  }
}
