/// A lexicon made ready for reading: flat tables of small numbers, shared by all that read.
final class Vocabulary: Sendable {
  /// What each byte of a text is: the letter's class, 0 between words, `wide` for the first byte of
  /// a character beyond ASCII.
  let classes: [UInt8]
  /// Stands in `classes` for what is not ASCII.
  static let wide: UInt8 = 255
  /// Whole words and `beginning*`.
  let forward: PackedTrie
  /// `*ending`, from its last letter on.
  let backward: PackedTrie
  /// How many bytes the shortest `*ending` has.
  private let shortestEnding: Int
  private let words: [Word]
  private let states: [State]
  /// The words that lead on from the states, those of each state in order.
  private let steps: [Step]
  private let meanings: [Meaning]

  /// One word, `beginning*` or `*ending`.
  private struct Word {
    /// The state that it leads to from the beginning, 0 for none.
    var state: Int32
    /// The shorter `beginning*` or `*ending` that it also is, or -1.
    var wider: Int32 = -1
  }

  /// Where a phrase has come to.
  private struct State {
    /// Where the words that lead on from it lie among `steps`.
    var steps: Range<Int32>
    /// The last six bits of their numbers, as a set, by which most other words are told at once.
    var stepBits: UInt64
    /// Where what ends in it lies among `meanings`.
    var meanings: Range<Int32>
    /// What ends in it.
    var set: MeaningSet
  }

  private struct Step {
    var word: Int32
    var state: Int32
  }

  init(_ lexicon: Lexicon) {
    classes = (0..<256).map { $0 < 128 ? FoldedByte.ascii[$0] : Self.wide }
    forward = PackedTrie(lexicon.forward)
    backward = PackedTrie(lexicon.backward)
    shortestEnding = lexicon.shortestEnding
    var words = lexicon.first.map { Word(state: $0) }
    Self.link(lexicon.forward, &words)
    Self.link(lexicon.backward, &words)
    self.words = words
    var following: [[Step]] = Array(repeating: [], count: lexicon.meanings.count)
    for (key, state) in lexicon.following {
      let word = Int32(truncatingIfNeeded: key & 0xFFFF_FFFF)
      following[Int(key >> 32)].append(Step(word: word, state: state))
    }
    steps = following.flatMap { $0.sorted { $0.word < $1.word } }
    meanings = lexicon.meanings.flatMap { $0 }
    let stepRanges = Self.ranges(following.map(\.count))
    let meaningRanges = Self.ranges(lexicon.meanings.map(\.count))
    states = lexicon.meanings.enumerated().map { place, meanings in
      State(
        steps: stepRanges[place],
        stepBits: following[place].reduce(0) { $0 | 1 << UInt64($1.word & 63) },
        meanings: meaningRanges[place],
        set: MeaningSet(meanings.map { MeaningSet($0) }))
    }
  }

  private static func ranges(_ counts: [Int]) -> [Range<Int32>] {
    var sum: Int32 = 0
    return counts.map { count in
      let start = sum
      sum += Int32(truncatingIfNeeded: count)
      return start..<sum
    }
  }

  /// Walks a trie from its root and gives each word the last `beginning*` passed before it.
  private static func link(_ trie: WordTrie, _ words: inout [Word]) {
    var pending: [(node: Int32, passed: Int32)] = [(0, -1)]
    while let (node, passed) = pending.popLast() {
      var passed = passed
      if trie.open[Int(node)] >= 0 {
        words[Int(trie.open[Int(node)])].wider = passed
        passed = trie.open[Int(node)]
      }
      if trie.whole[Int(node)] >= 0 { words[Int(trie.whole[Int(node)])].wider = passed }
      for letter in 0..<UInt8(FoldedByte.count) {
        let next = trie.step(node, letter)
        if next > 0 { pending.append((next, passed)) }
      }
    }
  }

  /// The longest known ending of a word, from its last letter on, or -1.
  @inline(__always)
  func ending(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    end &- start < shortestEnding ? -1 : longestEnding(of: bytes, start, end)
  }

  private func longestEnding(
    of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int32 {
    backward.cells.withUnsafeBufferPointer { cells in
      var walk = TrieWalk(cells: cells)
      var offset = end
      while offset > start {
        offset &-= 1
        var folded = classes[Int(bytes[offset])]
        if folded == Self.wide {
          while offset > start && bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
          let scalar = FoldedByte.scalar(bytes, offset)
          if scalar.isIgnored { continue }
          folded = scalar.folded
        }
        guard walk.step(folded, backward.open) else { break }
      }
      return walk.passed
    }
  }

  // MARK: - Phrases

  /// The only state that a first word leads to, 0 for none; nil where there are several.
  @inline(__always)
  func onlyState(_ token: Token) -> Int32? {
    let word = max(token.word, token.ending)
    guard min(token.word, token.ending) < 0, words[Int(word)].wider < 0 else { return nil }
    return words[Int(word)].state
  }

  /// Adds the states that a first word leads to: its own, and those of all its beginnings and
  /// endings.
  func enter(_ token: Token, _ found: inout StateList) {
    for start in 0..<2 {
      var word = start == 0 ? token.word : token.ending
      while word >= 0 {
        if words[Int(word)].state > 0 { found.append(words[Int(word)].state) }
        word = words[Int(word)].wider
      }
    }
  }

  /// Adds the states that a further word leads to from a state.
  func follow(_ state: Int32, _ token: Token, _ found: inout StateList) {
    let range = states[Int(state)].steps
    let bits = states[Int(state)].stepBits
    for start in 0..<2 {
      var word = start == 0 ? token.word : token.ending
      while word >= 0 {
        if bits >> UInt64(word & 63) & 1 > 0, let next = step(range, word) { found.append(next) }
        word = words[Int(word)].wider
      }
    }
  }

  private func step(_ range: Range<Int32>, _ word: Int32) -> Int32? {
    var (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && steps[low].word == word ? steps[low].state : nil
  }

  /// Whether any word leads on from a state.
  @inline(__always)
  func leadsOn(_ state: Int32) -> Bool { !states[Int(state)].steps.isEmpty }

  /// Adds what a phrase that ends in a state means, and gives it as a set.
  @inline(__always)
  func collect(_ state: Int32, first: Int, last: Int, _ matches: inout [Match]) -> MeaningSet {
    for place in states[Int(state)].meanings {
      matches.append(Match(first: first, last: last, meaning: meanings[Int(place)]))
    }
    return states[Int(state)].set
  }
}
