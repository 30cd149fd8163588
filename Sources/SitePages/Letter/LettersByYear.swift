internal import EditionModel
internal import LetterModel

/// The list of all letters, newest first, cut into pages.
struct LettersByYear: Sendable {
  /// Letters on a page.
  static let length = 200
  /// All letters, newest first, those without a date last.
  let order: [Int]
  /// The years in the list's order with where each begins; nil is without a date.
  let years: [(year: Int?, range: Range<Int>)]

  /// Lists an edition's letters, which stand from old to new with those without a date last.
  init(_ letters: [EditionLetter]) {
    let dated = letters.indices.filter { letters[$0].date != nil }
    order = dated.reversed() + letters.indices.filter { letters[$0].date == nil }
    var years: [(year: Int?, range: Range<Int>)] = []
    for (place, letter) in order.enumerated() {
      let year = letters[letter].date?.year
      if let last = years.last, last.year == year {
        years[years.count - 1].range = last.range.lowerBound..<(place + 1)
      } else {
        years.append((year, place..<(place + 1)))
      }
    }
    self.years = years
  }

  /// The places in the list that a page shows; pages count from 1.
  func range(ofPage page: Int) -> Range<Int> {
    let lower = min(order.count, max(0, page - 1) * Self.length)
    return lower..<min(order.count, lower + Self.length)
  }

  /// The page on which a year begins.
  func page(of entry: (year: Int?, range: Range<Int>)) -> Int {
    entry.range.lowerBound / Self.length + 1
  }

  /// The anchor of a year's heading.
  static func anchor(_ year: Int?) -> String { year.map { "y\($0)" } ?? "undated" }
}
