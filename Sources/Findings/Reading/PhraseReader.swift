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
    guard let state = vocabulary.onlyState(tokens[index]) else {
      states.count = 0
      vocabulary.enter(tokens[index], &states)
      return phrases(at: index, tokens)
    }
    let leadsOn = vocabulary.leadsOn(state)
    guard leadsOn, canJoin(index + 1, tokens) else {
      return vocabulary.collect(state, first: index, last: index, &matches)
    }
    states.count = 0
    states.append(state)
    return phrases(at: index, tokens)
  }

  /// Follows the states that a word leads to as far as they go.
  private mutating func phrases(
    at index: Int, _ tokens: UnsafeMutableBufferPointer<Token>
  ) -> MeaningSet {
    var meanings: MeaningSet = []
    var last = index
    while states.count > 0 {
      following.count = 0
      let goesOn = last + 1 - index < Self.longest && canJoin(last + 1, tokens)
      for place in 0..<states.count {
        let state = states[place]
        meanings.formUnion(vocabulary.collect(state, first: index, last: last, &matches))
        if goesOn { vocabulary.follow(state, tokens[last + 1], &following) }
      }
      last += 1
      swap(&states, &following)
    }
    return meanings
  }

  /// Whether a word is known, and may belong to one phrase with the word before.
  @inline(__always)
  private func canJoin(_ index: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
    index < tokens.count && max(tokens[index].word, tokens[index].ending) >= 0
      && Self.joins(tokens[index - 1], tokens[index])
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
