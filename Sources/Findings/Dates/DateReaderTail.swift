internal import LetterModel

extension DateReader {
  /// A month, year, or one counted from the letter's, that stands within a larger phrase.
  func bare(at index: Int) -> PartialDate? {
    guard index < read.tokens.count else { return nil }
    if let year = year(at: index) {
      var date = PartialDate(last: index)
      date.year = year
      return date
    }
    if let month = monthName(at: index) {
      var date = PartialDate(last: month.last)
      date.month = month.number
      return tail(date)
    }
    guard let deictic = cue(.deictic, at: index), let unit = cue(.unit, at: deictic.last + 1),
      let kind = DateUnit(rawValue: unit.number), kind == .month || kind == .year
    else { return nil }
    var date = PartialDate(last: unit.last)
    date.offset = (kind, deictic.number)
    return date
  }

  /// What may follow a day or month: a year, `van dit jaar`, `jl.`.
  func tail(_ date: PartialDate) -> PartialDate {
    var date = date
    return tail(&date) ?? date
  }

  func tail(_ date: inout PartialDate) -> PartialDate? {
    var next = date.last + 1
    guard next < read.tokens.count else { return date }
    if date.year == nil, date.offset == nil, let year = year(at: next),
      isYearJoined(next), date.month != nil
    {
      date.year = year
      date.last = next
      next += 1
    } else if date.year == nil, date.offset == nil {
      let start = cue(.of, at: next).map { $0.last + 1 } ?? next
      for start in [next, start] where date.offset == nil && date.year == nil {
        guard start < read.tokens.count, joined(date.last...start) else { continue }
        if let deictic = cue(.deictic, at: start), let unit = cue(.unit, at: deictic.last + 1),
          unit.number == DateUnit.year.rawValue
        {
          date.offset = (.year, deictic.number)
          date.last = unit.last
        } else if start > next, let year = year(at: start) {
          date.year = year
          date.last = start
        }
      }
    }
    return marked(&date)
  }

  /// Whether a year may belong to the month before it: `juni 2009`, `June 4, 2009`, `sept. 2009`.
  private func isYearJoined(_ index: Int) -> Bool {
    let gap = read.tokens[index].gap
    return gap <= .hyphen || gap == .comma
      || (gap == .stop && read.begins(.kind(.abbreviation), at: index - 1))
  }

  private func marked(_ date: inout PartialDate) -> PartialDate {
    guard let marker = cue(.marker, at: date.last + 1),
      read.tokens[date.last + 1].gap <= .comma || read.tokens[date.last + 1].gap == .bracket
    else { return date }
    switch marker.number {
    case -1, 1: date.marker = marker.number
    case 2...4: date.offset = (.year, [0, -1, 1][marker.number - 2])
    case 5...7:
      guard date.year == nil, date.offset == nil, date.month != nil else { return date }
      date.yearsAfterPrior = [0, 1, -1][marker.number - 5]
    default: break
    }
    date.last = marker.last
    return date
  }

  /// A month's name; English ones need their capital: `may` is another word.
  func monthName(at index: Int) -> (number: Int, last: Int)? {
    guard let month = cue(.month, at: index), read.tokens[index].number < 0 else { return nil }
    if needsCapital, !read.tokens[index].shape.contains(.capital) { return nil }
    return month
  }

  /// A year: four digits from 1500 to 2199, standing alone.
  func year(at index: Int) -> Int? {
    guard index < read.tokens.count else { return nil }
    let token = read.tokens[index]
    guard token.shape.contains(.digits), token.end - token.start == 4,
      (1500...2199).contains(token.number)
    else { return nil }
    return Int(token.number)
  }

  /// Whether a number is a day's: not part of `31 700` or `2,5`, and with no more letters than an
  /// ordinal has: `4e`, `4th`, `12den`, `20sten`.
  func isPlainNumber(_ index: Int) -> Bool {
    let token = read.tokens[index]
    if token.shape.contains(.digits) { return token.end - token.start <= 2 }
    return token.end - token.start <= 6
  }

  /// Whether nothing stronger than a comma stands between words.
  func joined(_ range: ClosedRange<Int>) -> Bool {
    range.dropFirst().allSatisfy { $0 < read.tokens.count && read.tokens[$0].gap <= .quote }
  }

  /// Whether one mark and nothing else stands between a word and the next.
  func isTight(_ index: Int) -> Bool {
    read.tokens[index + 1].start - read.tokens[index].end == 1
  }
}
