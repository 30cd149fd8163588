internal import LetterModel

/// Which words of a sentence belong to which of its dates.
extension SentenceReading {
  /// The words that belong to a date: up to the strongest mark or “and” between it and the next.
  func zone(of date: Int) -> Range<Int> {
    var lower = tokens.lowerBound
    if date > 0 {
      lower = boundary(dates[date - 1], dates[date]) ?? dates[date - 1].tokens.upperBound + 1
    }
    var upper = tokens.upperBound
    if date + 1 < dates.count {
      upper = boundary(dates[date], dates[date + 1]) ?? dates[date + 1].tokens.lowerBound
    }
    return lower..<max(lower, upper)
  }

  /// The word with which the second date's part begins; nil where nothing parts the two, so that
  /// the words between them may belong to either.
  private func boundary(_ left: FoundDate, _ right: FoundDate) -> Int? {
    var best: Int?
    var strength = -1
    let between = left.tokens.upperBound + 1
    guard between < right.tokens.lowerBound else { return right.tokens.lowerBound }
    for index in between...right.tokens.lowerBound {
      let found = weight(at: index)
      if found > 0, found >= strength {
        strength = found
        best = index
      }
    }
    return best
  }

  private func weight(at index: Int) -> Int {
    switch mark(before: index) {
    case .stop, .colon: 5
    case .dash: 4
    case .comma: 3
    case .bracket: 2
    default: read.begins(.cue(DateCue.and), at: index) ? 1 : 0
    }
  }

  /// Whether the next date tells the same more closely: `later this month, from 27 to 29 May`, `in the early summer,
  /// probably in June`.
  func isToldCloser(_ date: Int) -> Bool {
    guard date + 1 < dates.count, let first = dates[date].date?.first,
      let last = dates[date].date?.last, let start = dates[date + 1].date?.first,
      let end = dates[date + 1].date?.last
    else { return false }
    let gap = dates[date + 1].tokens.lowerBound - dates[date].tokens.upperBound
    return gap <= 3 && mark(before: dates[date].tokens.upperBound + 1) == .comma
      && first <= start && end <= last && (first, last) != (start, end)
  }

  /// The country right before the brackets that a date stands in: `Mali (augustus 2020)`.
  func bracketed(_ date: FoundDate) -> CountryHit? {
    let start = date.tokens.lowerBound
    for index in stride(from: start, through: max(tokens.lowerBound, start - 8), by: -1) {
      if read.tokens[index].shape.contains(.bracketed) {
        return countries.last { $0.tokens.upperBound == index - 1 }
      }
      if mark(before: index) >= .bracket { return nil }
    }
    return nil
  }
}
