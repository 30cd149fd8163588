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
    /// Whether it is a verb, which weighs more than a noun.
    var isVerb = false
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
    let cues = Self.cues(of: passage.read, tokens, dates)
    self.cues = cues
    if cues.contains(where: { $0.cue == .splitEnd }) { self.cues += joinedVerbs(cues) }
    if cues.contains(where: { $0.cue == .goal || $0.cue == .inside }) {
      self.cues += journeys(cues)
    }
  }

  /// The words of the event grammar among some words, in order.
  private static func cues(
    of read: ReadText, _ tokens: Range<Int>, _ dates: ArraySlice<FoundDate>
  ) -> [Cue] {
    var cues: [Cue] = []
    for index in tokens where read.begins(.anyEvent, at: index) {
      // `29 May` is no possibility.
      if dates.contains(where: { $0.tokens.contains(index) }) { continue }
      for place in read.places(at: index) {
        let match = read.matches[place]
        guard match.meaning.kind == .event, let cue = EventCue(rawValue: match.meaning.cue),
          !(cue == .type || cue == .weakType) || !(isNone(match, read) || isNameEnd(match, read))
        else { continue }
        var found = Cue(
          cue: cue, number: Int(match.meaning.value), first: match.first, last: match.last,
          letters: match.meaning.letters)
        if cue == .type {
          found.isLight = found.number & EventData.light > 0
          found.isVerb = found.number & EventData.verb > 0
          found.number &= EventData.light - 1
        }
        if cues.isEmpty { cues.reserveCapacity(8) }
        cues.append(found)
      }
    }
    return cues
  }

  /// Whether a word is said to be none of an event: an `onderzoekscommissie` is more than a `*commissie`.
  private static func isNone(_ match: Match, _ read: ReadText) -> Bool {
    let none = read.match(.cue(EventCue.none), .event, EventCue.none.rawValue, at: match.first)
    return none.map { $0.last >= match.last && $0.meaning.letters >= match.meaning.letters }
      ?? false
  }

  /// Whether a phrase ends with the beginning of a name: `het lid Van Dijk` is no `lid van`.
  private static func isNameEnd(_ match: Match, _ read: ReadText) -> Bool {
    match.last > match.first && read.tokens[match.last].shape.contains(.capital)
      && !read.tokens[match.first].shape.contains(.capital)
      && read.begins(.cue(DateCue.of), at: match.last)
  }

  /// Whether a word says by what something was done: `op verzoek`, `op Surinaams verzoek`.
  func isUpon(_ index: Int) -> Bool {
    (max(tokens.lowerBound, index - 2)..<index).contains { hasCue(.upon, at: $0) }
  }

  /// Whether a cue of the event grammar begins at a word.
  func hasCue(_ cue: EventCue, at index: Int) -> Bool {
    read.match(.cue(cue), .event, cue.rawValue, at: index) != nil
  }

  /// How far two words stand apart, marks between them counting as words.
  func distance(_ a: ClosedRange<Int>, _ b: ClosedRange<Int>) -> Int {
    if a.overlaps(b) { return 0 }
    let (left, right) =
      a.upperBound < b.lowerBound
      ? (a.upperBound, b.lowerBound) : (b.upperBound, a.lowerBound)
    var sum = right - left
    for index in left + 1...right {
      switch mark(before: index) {
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

  /// A country where this sentence names it; nil for one that was told before.
  func own(_ hit: CountryHit) -> CountryHit? {
    countries.first { $0.country == hit.country && $0.tokens == hit.tokens }
  }

  /// Whether a cue begins in a range of words.
  func has(_ cue: EventCue, in range: Range<Int>) -> Bool {
    cues.contains { $0.cue == cue && range.contains($0.first) }
  }
}
