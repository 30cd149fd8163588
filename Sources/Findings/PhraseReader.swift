/// Words → the phrases of the vocabulary that begin at each.
struct PhraseReader: ~Copyable {
  private let vocabulary: Vocabulary
  /// All phrases found, by first word and then longest first.
  private(set) var matches: [Match] = []
  // The states of the phrases that are being followed, here that they are allocated once.
  private var states: [Int32] = []
  private var following: [Int32] = []

  /// How many words a phrase may have.
  private static let longest = 8

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Finds all phrases, and tells each word what begins at it.
  mutating func read(_ tokens: inout [Token]) {
    matches.reserveCapacity(tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      let before = matches.count
      tokens[index].firstMatch = Int32(truncatingIfNeeded: before)
      guard token.word >= 0 || token.ending >= 0 else { continue }
      collect(at: index, tokens)
      guard matches.count > before else { continue }
      if matches.count - before > 1 { matches[before...].reverse() }
      var meanings: MeaningSet = []
      for place in before..<matches.count {
        meanings.formUnion(MeaningSet(matches[place].meaning))
      }
      tokens[index].meanings = meanings
      tokens[index].matchCount = UInt16(clamping: matches.count - before)
    }
  }

  private mutating func collect(at index: Int, _ tokens: [Token]) {
    states.removeAll(keepingCapacity: true)
    vocabulary.enter(tokens[index], &states)
    var last = index
    while !states.isEmpty {
      var leadsOn = false
      for state in states {
        vocabulary.collect(state, index...last, &matches)
        if vocabulary.leadsOn(state) { leadsOn = true }
      }
      last += 1
      guard leadsOn, last < tokens.count, last - index < Self.longest,
        Self.joins(tokens[last - 1], tokens[last])
      else { return }
      following.removeAll(keepingCapacity: true)
      for state in states { vocabulary.follow(state, tokens[last], &following) }
      swap(&states, &following)
    }
  }

  /// Whether a phrase may run on from one word to the next; over a stop only within `a.s.`.
  private static func joins(_ left: Token, _ right: Token) -> Bool {
    right.gap.joinsPhrase || (right.gap == .stop && right.start - left.end == 1)
  }
}

extension Token.Gap {
  /// Whether a phrase may run on over it.
  var joinsPhrase: Bool {
    switch self {
    case .space, .none, .apostrophe, .hyphen, .dash, .slash, .quote: true
    default: false
    }
  }
}
