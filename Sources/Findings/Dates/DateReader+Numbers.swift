internal import LetterModel

/// Points in time that begin with a number.
extension DateReader {
  func numbered(at index: Int) -> PartialDate? {
    let token = read.tokens[index]
    if let date = figures(at: index) { return date }
    if (1...31).contains(token.number), isPlainNumber(index),
      let date = dayFirst(at: index) ?? dayOfLettersMonth(at: index)
    {
      return date
    }
    return year(at: index).map { year in
      var date = PartialDate(last: index)
      date.year = year
      return date
    }
  }

  /// `4 juni 2009`, `4 juni van dit jaar`, `4 juni jl.`, `4th of June`.
  func dayFirst(at index: Int) -> PartialDate? {
    let next = index + 1
    let monthAt = cue(.of, at: next).map { $0.last + 1 } ?? next
    guard let month = monthName(at: monthAt), joined(index...month.last) else { return nil }
    var date = PartialDate(last: month.last)
    date.day = Int(read.tokens[index].number)
    date.month = month.number
    return tail(date)
  }

  /// `the 24th instant`, `den 3den dezer`, `the 2d ult.`: a day of the letter’s own month, of one beside it, or of the
  /// month told before.
  private func dayOfLettersMonth(at index: Int) -> PartialDate? {
    guard let marker = cue(.marker, at: index + 1), (9...12).contains(marker.number),
      joined(index...marker.last),
      isOrdinal(index) || index > 0 && cue(.on, at: index - 1) != nil
    else { return nil }
    var date = PartialDate(last: marker.last)
    date.day = Int(read.tokens[index].number)
    if marker.number == 12 {
      date.isOfPriorMonth = true
    } else {
      date.offset = (.month, marker.number - 10)
    }
    return date
  }

  /// Whether a number is an ordinal, so that nothing is counted: `12 dezer landen` are twelve.
  private func isOrdinal(_ index: Int) -> Bool { !read.tokens[index].shape.contains(.digits) }

  /// `15-06-2009`, `15/6/2009`, `15.6.2009`, `2009-06-15`.
  private func figures(at index: Int) -> PartialDate? {
    guard index + 2 < read.tokens.count else { return nil }
    let parts = read.tokens[index...index + 2]
    let gaps = parts.dropFirst().map(\.gap)
    guard gaps[0] == gaps[1], [.hyphen, .slash, .stop].contains(gaps[0]),
      parts.allSatisfy({ $0.shape.contains(.digits) }), isTight(index), isTight(index + 1)
    else { return nil }
    let numbers = parts.map { Int($0.number) }
    let width = parts.map { Int($0.end - $0.start) }
    var date = PartialDate(last: index + 2)
    if width[0] == 4, width[1] == 2, width[2] == 2, gaps[0] == .hyphen {
      (date.year, date.month, date.day) = (numbers[0], numbers[1], numbers[2])
    } else if width[2] == 4, width[0] <= 2, width[1] <= 2 {
      (date.year, date.month, date.day) = (numbers[2], numbers[1], numbers[0])
    } else {
      return nil
    }
    guard let year = date.year, let month = date.month, let day = date.day, year >= 1500,
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    return date
  }
}
