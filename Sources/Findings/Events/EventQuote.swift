/// The words of a sentence that prove an event.
enum EventQuote {
  private static let fewest = 5
  private static let most = 25

  /// From the first to the last of the words that matter, 5 to 25 words of the sentence; where those
  /// are too far apart, the ones nearest to the date.
  static func words(
    around core: ClosedRange<Int>, _ others: [ClosedRange<Int>], in sentence: SentenceReading
  ) -> ClosedRange<Int> {
    var range = core
    for other in others.sorted(by: { gap($0, core) < gap($1, core) }) {
      let wider =
        min(range.lowerBound, other.lowerBound)...max(range.upperBound, other.upperBound)
      if wider.count <= most { range = wider }
    }
    let first = sentence.tokens.lowerBound
    let last = max(first, sentence.tokens.upperBound - 1)
    var lower = max(first, range.lowerBound)
    var upper = min(last, range.upperBound)
    while upper - lower + 1 < fewest, lower > first || upper < last {
      if upper < last { upper += 1 }
      if lower > first, upper - lower + 1 < fewest { lower -= 1 }
    }
    return whole(lower...max(lower, upper), in: sentence)
  }

  /// The range with the whole of the words that it begins and ends in: `minister-president` is one
  /// word to a reader, and so is `UNHCR/IOM`.
  private static func whole(
    _ range: ClosedRange<Int>, in sentence: SentenceReading
  ) -> ClosedRange<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    // No word has so many parts; a row of thousands with hyphens is a trap.
    let first = max(sentence.tokens.lowerBound, lower - most)
    let last = min(sentence.tokens.upperBound - 1, upper + most)
    while lower > first, sentence.read.isWithinWord(lower) { lower -= 1 }
    while upper < last, sentence.read.isWithinWord(upper + 1) { upper += 1 }
    return lower...upper
  }

  private static func gap(_ a: ClosedRange<Int>, _ b: ClosedRange<Int>) -> Int {
    max(0, max(a.lowerBound - b.upperBound, b.lowerBound - a.upperBound))
  }
}
