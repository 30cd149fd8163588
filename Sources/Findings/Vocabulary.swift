/// A lexicon made ready for reading: flat tables of small numbers, shared by all that read.
final class Vocabulary: Sendable {
  /// What each byte of a text is: the letter's class, 0 between words, `wide` for the first byte of
  /// a character beyond ASCII.
  let classes: [UInt8]
  /// Stands in `classes` for what is not ASCII.
  static let wide: UInt8 = 255
  /// Whole words and `beginning*`.
  let forward: WordTrie
  /// `*ending`, from its last letter on.
  let backward: WordTrie
  /// For each word the shorter `beginning*` or `*ending` that it also is, or -1.
  private let wider: [Int32]
  /// The state that a word leads to from the beginning, 0 for none.
  private let first: [Int32]
  /// Where the words that lead on from each state begin in `steps`.
  private let stepStart: [Int32]
  /// The words that lead on from a state, in order, each with the state that it leads to.
  private let steps: [Step]
  /// Where the meanings of each state begin in `meanings`.
  private let meaningStart: [Int32]
  private let meanings: [Meaning]

  private struct Step {
    var word: Int32
    var state: Int32
  }

  init(_ lexicon: Lexicon) {
    classes = (0..<256).map { $0 < 128 ? FoldedByte.ascii[$0] : Self.wide }
    forward = lexicon.forward
    backward = lexicon.backward
    first = lexicon.first
    var wider = Array(repeating: Int32(-1), count: lexicon.first.count)
    Self.link(lexicon.forward, &wider)
    Self.link(lexicon.backward, &wider)
    self.wider = wider
    let states = lexicon.meanings.count
    var steps: [[Step]] = Array(repeating: [], count: states)
    for (key, state) in lexicon.following {
      let word = Int32(truncatingIfNeeded: key & 0xFFFF_FFFF)
      steps[Int(key >> 32)].append(Step(word: word, state: state))
    }
    self.steps = steps.flatMap { $0.sorted { $0.word < $1.word } }
    stepStart = Self.starts(steps.map(\.count))
    meanings = lexicon.meanings.flatMap { $0 }
    meaningStart = Self.starts(lexicon.meanings.map(\.count))
  }

  private static func starts(_ counts: [Int]) -> [Int32] {
    var sum: Int32 = 0
    return [0]
      + counts.map { count in
        sum += Int32(truncatingIfNeeded: count)
        return sum
      }
  }

  /// Walks a trie from its root and gives each word the last `beginning*` passed before it.
  private static func link(_ trie: WordTrie, _ wider: inout [Int32]) {
    var pending: [(node: Int32, passed: Int32)] = [(0, -1)]
    while let (node, passed) = pending.popLast() {
      var passed = passed
      if trie.open[Int(node)] >= 0 {
        wider[Int(trie.open[Int(node)])] = passed
        passed = trie.open[Int(node)]
      }
      if trie.whole[Int(node)] >= 0 { wider[Int(trie.whole[Int(node)])] = passed }
      for letter in 0..<UInt8(FoldedByte.count) {
        let next = trie.step(node, letter)
        if next > 0 { pending.append((next, passed)) }
      }
    }
  }

  // MARK: - Phrases

  /// Adds the states that a first word leads to: its own, and those of all its beginnings and endings.
  @inline(__always)
  func enter(_ token: Token, _ states: inout [Int32]) {
    var word = token.word
    while word >= 0 {
      if first[Int(word)] > 0 { states.append(first[Int(word)]) }
      word = wider[Int(word)]
    }
    word = token.ending
    while word >= 0 {
      if first[Int(word)] > 0 { states.append(first[Int(word)]) }
      word = wider[Int(word)]
    }
  }

  /// Adds the states that a further word leads to from a state.
  @inline(__always)
  func follow(_ state: Int32, _ token: Token, _ states: inout [Int32]) {
    let range = Int(stepStart[Int(state)])..<Int(stepStart[Int(state) + 1])
    guard !range.isEmpty else { return }
    var word = token.word
    while word >= 0 {
      if let next = step(range, word) { states.append(next) }
      word = wider[Int(word)]
    }
    word = token.ending
    while word >= 0 {
      if let next = step(range, word) { states.append(next) }
      word = wider[Int(word)]
    }
  }

  private func step(_ range: Range<Int>, _ word: Int32) -> Int32? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && steps[low].word == word ? steps[low].state : nil
  }

  /// Whether any word leads on from a state.
  @inline(__always)
  func leadsOn(_ state: Int32) -> Bool { stepStart[Int(state)] < stepStart[Int(state) + 1] }

  /// Adds what a phrase that ends in a state means.
  @inline(__always)
  func collect(_ state: Int32, _ words: ClosedRange<Int>, _ matches: inout [Match]) {
    for place in meaningStart[Int(state)]..<meaningStart[Int(state) + 1] {
      matches.append(
        Match(first: words.lowerBound, last: words.upperBound, meaning: meanings[Int(place)]))
    }
  }
}
