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
  let words: [Word]
  let states: [State]
  /// The words that lead on from the states, those of each state in order.
  let steps: [Step]
  let meanings: [Meaning]

  /// One word, `beginning*` or `*ending`.
  struct Word {
    /// The state that it leads to from the beginning, 0 for none.
    var state: Int32
    /// The shorter `beginning*` or `*ending` that it also is, or -1.
    var wider: Int32 = -1
  }

  /// Where a phrase has come to.
  struct State {
    /// Where the words that lead on from it lie among `steps`.
    var steps: Range<Int32>
    /// The last six bits of their numbers, as a set, by which most other words are told at once.
    var stepBits: UInt64
    /// Where what ends in it lies among `meanings`.
    var meanings: Range<Int32>
    /// What ends in it.
    var set: MeaningSet
  }

  struct Step {
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
}
