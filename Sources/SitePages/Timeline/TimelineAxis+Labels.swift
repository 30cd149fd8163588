internal import LetterModel

extension TimelineAxis {
  /// How near two labels may stand: the width of a year's figures on a wide screen.
  private static let closest = 400

  /// A label for every year, or for every second, fifth … where they are many.
  var labels: [Label] {
    if let only = stretches.first?.years, stretches.count == 1, only.count == 1, months.count == 12
    {
      return months(of: only.lowerBound)
    }
    let count = stretches.reduce(0) { $0 + ($1.isGap ? 1 : $1.years.count) }
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].first { count / $0 <= 14 } ?? 2000
    var labels: [Label] = []
    for stretch in stretches where !stretch.isGap {
      let first = (stretch.years.lowerBound + step - 1) / step * step
      for year in stride(from: first, through: stretch.years.upperBound, by: step) {
        let start = start(of: year)
        // A gap drawn together between two years would set one's label upon the other's.
        if let last = labels.last, start - last.start < Self.closest { continue }
        labels.append(
          Label(
            text: "\(year)", start: start, middle: (start + end(of: year)) / 2,
            weight: labels.count % 2 == 1 && count / step > 5 ? .minor : .major))
      }
    }
    return withLoneYears(labels)
  }

  /// The labels with the first year of each stretch that has none, where there is room: in the picture of 1889, 1894 and
  /// 1996 to 2024 nobody could tell what year the first mark stands for.
  private func withLoneYears(_ labels: [Label]) -> [Label] {
    var all = labels
    for stretch in stretches where !stretch.isGap {
      let start = stretch.start
      let next = all.firstIndex { $0.start >= start } ?? all.count
      if next < all.count, all[next].start < max(stretch.end, start + Self.closest) { continue }
      if next > 0, start - all[next - 1].start < Self.closest { continue }
      let year = stretch.years.lowerBound
      let isNear =
        next > 0 && start - all[next - 1].start < Self.closest * 2
        || next < all.count && all[next].start - start < Self.closest * 2
      all.insert(
        Label(
          text: "\(year)", start: start, middle: (start + end(of: year)) / 2,
          weight: isNear ? .close : .major),
        at: next)
    }
    return all
  }

  private func months(of year: Int) -> [Label] {
    months.enumerated().compactMap { number, name in
      guard let first = CalendarDate(year: year, month: number + 1, day: 1) else { return nil }
      let days = CalendarDate.days(in: number + 1, of: year)
      let start = place(of: first)
      let end = place(of: first.adding(days: days - 1) ?? first)
      return Label(
        text: name, start: start, middle: (start + end) / 2,
        weight: number % 2 == 1 ? .minor : .major)
    }
  }
}
