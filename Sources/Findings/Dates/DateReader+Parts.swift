/// Parts of years and months.
extension DateReader {
  /// `begin 2010`, `medio maart`, `eind vorige maand`, `the end of June`.
  func part(at index: Int) -> PartialDate? {
    guard let part = cue(.part, at: index) else { return nil }
    let next = cue(.of, at: part.last + 1).map { $0.last + 1 } ?? part.last + 1
    for start in [part.last + 1, next] where joined(index...min(start, read.tokens.count - 1)) {
      if var date = bare(at: start) {
        if date.month == nil, date.offset?.unit != .month { date.part = .third(part.number) }
        return tail(&date)
      }
    }
    return nil
  }

  /// `najaar 2011`, `het voorjaar van 2009`, `zomer`.
  func season(at index: Int) -> PartialDate? {
    guard let season = cue(.season, at: index) else { return nil }
    let date = within(index, part: .season(season.number % 10), after: season.last)
    // `the fall of 1998`, but not `the fall of the President`.
    let isOther =
      season.number > 10 && date?.last == season.last
      && (cue(.of, at: season.last) != nil || cue(.of, at: season.last + 1) != nil)
    return isOther ? nil : date
  }

  /// `eerste helft van 2009`, `tweede kwartaal van dit jaar`.
  func ordinal(at index: Int) -> PartialDate? {
    guard let ordinal = cue(.ordinal, at: index) else { return nil }
    if let half = cue(.half, at: ordinal.last + 1) {
      return within(
        index, part: .half(ordinal.number == 1 ? 1 : 2), after: half.last, isNeeded: true)
    }
    guard let quarter = cue(.quarter, at: ordinal.last + 1) else { return nil }
    let number = ordinal.number > 0 ? ordinal.number : 4
    guard (1...4).contains(number) else { return nil }
    return within(index, part: .quarter(number), after: quarter.last)
  }

  private func within(
    _ index: Int, part: PartialDate.Part, after last: Int, isNeeded: Bool = false
  ) -> PartialDate? {
    let next = cue(.of, at: last + 1).map { $0.last + 1 } ?? last + 1
    for start in [last + 1, next] where start < read.tokens.count && joined(index...start) {
      if var date = bare(at: start) {
        if date.month == nil || isNeeded { date.part = part }
        return date
      }
    }
    var date = PartialDate(last: last)
    date.part = part
    if let marker = cue(.marker, at: last + 1), abs(marker.number) == 1 {
      date.marker = marker.number
      date.last = marker.last
    }
    return date
  }
}
