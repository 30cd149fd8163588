/// The words of a letter that come nearest to words which do not stand in it.
struct NearestWords {
  private let texts: [QuoteText]
  private let words: [[Range<Int>]]
  /// The words by number, the same number for the same word.
  private let numbers: [[Int]]
  private let known: [String: Int]

  init(_ texts: [QuoteText]) {
    self.texts = texts
    words = texts.map(\.words)
    var known: [String: Int] = [:]
    numbers = zip(texts, words).map { text, words in
      words.map { word in
        let next = known.count
        let folded = text.folded(word)
        let number = known[folded] ?? next
        known[folded] = number
        return number
      }
    }
    self.known = known
  }

  /// Where the words stand that have most in common with a quote, in as many words as it has; nil
  /// where less than a third of them do.
  func nearest(to quote: QuoteText) -> (text: Int, range: Range<Int>)? {
    let wanted = quote.words.map { known[quote.folded($0)] ?? -1 }
    var best: (text: Int, words: Range<Int>, score: Int)?
    for text in texts.indices {
      guard let found = nearest(to: wanted, among: numbers[text]) else { continue }
      if found.score > best?.score ?? 0 { best = (text, found.words, found.score) }
    }
    guard let best, best.score * 3 >= wanted.count else { return nil }
    let first = words[best.text][best.words.lowerBound].lowerBound
    let last = words[best.text][best.words.upperBound - 1].upperBound
    return (best.text, texts[best.text].source(of: first..<last))
  }

  /// Moves a window over a text's words, and counts the wanted ones in it.
  private func nearest(to wanted: [Int], among words: [Int]) -> (words: Range<Int>, score: Int)? {
    var missing: [Int: Int] = [:]
    for word in wanted where word >= 0 { missing[word, default: 0] += 1 }
    guard !missing.isEmpty else { return nil }
    var score = 0
    var best: (words: Range<Int>, score: Int)?
    for index in words.indices {
      if let left = missing[words[index]] {
        if left > 0 { score += 1 }
        missing[words[index]] = left - 1
      }
      let leaving = index - wanted.count
      if leaving >= 0, let left = missing[words[leaving]] {
        if left >= 0 { score -= 1 }
        missing[words[leaving]] = left + 1
      }
      if score > best?.score ?? 0 { best = (max(0, leaving + 1)..<index + 1, score) }
    }
    return best
  }
}
