/// Words → the phrases of the vocabulary that begin at each.
struct PhraseReader: ~Copyable {
  private let vocabulary: Vocabulary
  /// All phrases found, by first word and then longest first.
  private(set) var matches: [Match] = []
  // The states of the phrases that are being followed, here that they are allocated once.
  private var states = StateList()
  private var following = StateList()

  /// How many words a phrase may have.
  private static let longest = 8

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Finds all phrases, and tells each word what begins at it.
  mutating func read(_ tokens: inout [Token]) {
    matches.reserveCapacity(tokens.count / 2 + 8)
    tokens.withUnsafeMutableBufferPointer { tokens in
      for index in tokens.indices {
        guard max(tokens[index].word, tokens[index].ending) >= 0 else { continue }
        let before = matches.count
        let meanings = collect(at: index, tokens)
        guard matches.count > before else { continue }
        reverse(from: before)
        tokens[index].meanings = meanings
        tokens[index].firstMatch = Int32(truncatingIfNeeded: before)
        tokens[index].matchCount = UInt16(clamping: matches.count - before)
      }
    }
  }

  /// Collects what begins at a word; most known words have one meaning, and lead nowhere.
  @inline(__always)
  private mutating func collect(
    at index: Int, _ tokens: UnsafeMutableBufferPointer<Token>
  ) -> MeaningSet {
    if let state = vocabulary.onlyState(tokens[index]), !vocabulary.leadsOn(state) {
      return vocabulary.collect(state, first: index, last: index, &matches)
    }
    return phrases(at: index, tokens)
  }

  private mutating func phrases(
    at index: Int, _ tokens: UnsafeMutableBufferPointer<Token>
  ) -> MeaningSet {
    var meanings: MeaningSet = []
    states.count = 0
    vocabulary.enter(tokens[index], &states)
    var last = index
    while states.count > 0 {
      var leadsOn = false
      for place in 0..<states.count {
        let state = states[place]
        let set = vocabulary.collect(state, first: index, last: last, &matches)
        meanings.formUnion(set)
        if vocabulary.leadsOn(state) { leadsOn = true }
      }
      last += 1
      guard leadsOn, last < tokens.count, last - index < Self.longest,
        max(tokens[last].word, tokens[last].ending) >= 0,
        Self.joins(tokens[last - 1], tokens[last])
      else { break }
      following.count = 0
      for place in 0..<states.count {
        vocabulary.follow(states[place], tokens[last], &following)
      }
      swap(&states, &following)
    }
    return meanings
  }

  /// Brings the longest of the matches from a place on to the front.
  private mutating func reverse(from start: Int) {
    var (low, high) = (start, matches.count - 1)
    while low < high {
      matches.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  /// Whether a phrase may run on from one word to the next; over a stop only within `a.s.`.
  private static func joins(_ left: Token, _ right: Token) -> Bool {
    right.gap.joinsPhrase || (right.gap == .stop && right.start - left.end == 1)
  }
}

/// The states of the phrases that are being followed; its room is kept from word to word.
struct StateList {
  private var states: [Int32] = []
  /// How many of them count.
  var count = 0

  subscript(place: Int) -> Int32 { states[place] }

  @inline(__always)
  mutating func append(_ state: Int32) {
    if count < states.count { states[count] = state } else { states.append(state) }
    count += 1
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
