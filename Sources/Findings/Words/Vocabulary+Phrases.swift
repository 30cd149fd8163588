/// Phrases, word by word: where a first word leads to, where a further one leads on, and what ends there.
extension Vocabulary {
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
