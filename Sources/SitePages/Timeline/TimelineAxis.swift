internal import LetterModel

/// A place or length across a picture, in hundredths of a percent of its width.
struct Share: CustomStringConvertible {
  private let value: Int

  init(_ value: Int) { self.value = value }

  /// As SVG writes it: `12.5%`.
  var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes it as SVG does.
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(value / 100).utf8)
    let rest = value % 100
    if rest > 0 {
      bytes.append(UInt8(ascii: "."))
      bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
      if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }
    bytes.append(UInt8(ascii: "%"))
  }
}

/// The years of a picture from left to right, with gaps drawn together.
///
/// A gap is years of which the collection has no letter; drawn at its full width it would look like
/// a quiet time, so it takes little room and is marked.
struct TimelineAxis: Sendable {
  /// A label under the axis.
  struct Label: Sendable {
    let text: String
    let start: Int
    let middle: Int
    let weight: Weight

    /// Where it is left out, by which style sheets know it.
    enum Weight: String {
      /// Nowhere.
      case major
      /// On narrow screens.
      case minor
      /// On all but wide screens: it stands close to another.
      case close
    }
  }

  /// Some years that share the width evenly, or a gap drawn together.
  struct Stretch: Sendable {
    let years: ClosedRange<Int>
    let isGap: Bool
    let start: Int
    let end: Int
  }

  static let width = 10_000
  let stretches: [Stretch]
  /// The months' names cut short, for the picture of one year.
  let months: [String]

  /// Lays out years, those in gaps drawn together.
  init(years: ClosedRange<Int>, gaps: [ClosedRange<Int>], months: [String] = []) {
    self.months = months
    var parts: [(years: ClosedRange<Int>, isGap: Bool)] = []
    var next = years.lowerBound
    for gap in gaps.sorted(by: { $0.lowerBound < $1.lowerBound })
    where gap.count > 1 && gap.lowerBound >= next && gap.upperBound < years.upperBound {
      if gap.lowerBound > next { parts.append((next...(gap.lowerBound - 1), false)) }
      parts.append((gap, true))
      next = gap.upperBound + 1
    }
    parts.append((next...years.upperBound, false))
    let weight = { (part: (years: ClosedRange<Int>, isGap: Bool)) in
      part.isGap ? 3 : part.years.count * 5
    }
    let total = parts.reduce(0) { $0 + weight($1) }
    var sum = 0
    stretches = parts.map { part in
      let start = sum * Self.width / total
      sum += weight(part)
      return Stretch(
        years: part.years, isGap: part.isGap, start: start, end: sum * Self.width / total)
    }
  }

  /// Where a year begins.
  func start(of year: Int) -> Int { place(year, day: 0) }

  /// Where a year ends.
  func end(of year: Int) -> Int { place(year, day: 366) }

  /// Where a day stands; at the ends for what lies beyond them.
  func place(of date: CalendarDate) -> Int {
    let first = CalendarDate(year: date.year, month: 1, day: 1)?.dayNumber ?? date.dayNumber
    return place(date.year, day: date.dayNumber - first)
  }

  private func place(_ year: Int, day: Int) -> Int {
    guard let first = stretches.first, year >= first.years.lowerBound else { return 0 }
    var low = 0
    var high = stretches.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if stretches[middle].years.lowerBound <= year { low = middle } else { high = middle }
    }
    let stretch = stretches[low]
    guard year <= stretch.years.upperBound else { return Self.width }
    let width = stretch.end - stretch.start
    if stretch.isGap { return stretch.start + width / 2 }
    let days = (year - stretch.years.lowerBound) * 366 + min(day, 366)
    return stretch.start + width * days / (stretch.years.count * 366)
  }
}
