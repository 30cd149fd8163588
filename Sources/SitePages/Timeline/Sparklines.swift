/// Pictures as small as a word of how many letters each year has, for a list of which each entry has one.
///
/// All stand on one axis and one scale, so that entries can be compared by a look down the list.
struct Sparklines {
  /// The first and the last year of all entries.
  let span: ClosedRange<Int>
  /// How many years a bar stands for: one, unless so many years would be no bars but a haze.
  let step: Int
  private let axis: TimelineAxis
  /// What the highest bar counts.
  private let most: Int
  private static let height = 100
  /// No bar is lower than this, or a year's only letter would not be seen among hundreds of others.
  private static let least = 14

  /// Lays out the axis for the years of all entries; nil where there are fewer than two years: that is no picture.
  init?(_ entries: [[LetterYear]]) {
    let years = entries.flatMap { $0.compactMap(\.year) }
    guard let first = years.min(), let last = years.max(), first < last else { return nil }
    let known = Set(years).count
    let step = [1, 5, 10, 25, 50].first { known / $0 <= 60 } ?? 100
    let bars = entries.map { Self.bars($0, step) }
    let starts = Set(bars.flatMap { $0.map(\.start) }).sorted()
    guard let begin = starts.first, let end = starts.last else { return nil }
    span = first...last
    self.step = step
    axis = TimelineAxis(years: begin...end, gaps: RelationsGlance.gaps(starts))
    most = max(1, bars.flatMap { $0.map(\.count) }.max() ?? 1)
  }

  /// How many letters each stretch of years has; `start` is its place among stretches of that length.
  private static func bars(_ years: [LetterYear], _ step: Int) -> [(start: Int, count: Int)] {
    YearGroups.grouped(years) { $0.year.map { $0 / step } }.compactMap { group in
      group.year.map { ($0, group.entries.reduce(0) { $0 + $1.count }) }
    }
  }

  /// What the bars show, in words: `Brieven per jaar, 1995–2024`.
  func meaning(_ texts: InterfaceTexts) -> String {
    let span = "\(span.lowerBound)–\(span.upperBound)"
    return step == 1
      ? texts("bars", ["span": span]) : texts("bars-of-years", ["span": span, "years": "\(step)"])
  }

  /// An entry's picture; empty where none of its letters has a year.
  func drawing(_ years: [LetterYear]) -> [UInt8] {
    let bars = Self.bars(years, step)
    guard !bars.isEmpty else { return [] }
    var svg = HTMLWriter(reserving: bars.count * 20 + 128)
    svg.markup(
      "<svg class=\"spark\" viewBox=\"0 0 1000 \(Self.height)\" preserveAspectRatio=\"none\""
        + " aria-hidden=\"true\"><path d=\"")
    for bar in bars {
      let (start, end) = (axis.start(of: bar.start) / 10, axis.end(of: bar.start) / 10)
      // A few years are bars still, and no blocks.
      let width = min(max(8, (end - start) * 3 / 4), 60)
      let height = max(Self.least, bar.count * Self.height / most)
      svg.markup("M\(start) \(Self.height)v-\(height)h\(width)v\(height)z")
    }
    svg.markup("\"/></svg>")
    return svg.bytes
  }
}
