/// Where in a line of characters each place of a sheet is.
///
/// Two cells that stand closer than three blanks push all that begins right of the gap aside, in
/// every row of the sheet alike, so that what stands below each other in print does so in the text.
struct ColumnGrid {
  /// No line is longer.
  static let widest = 400

  /// How many blanks part two stretches at least.
  static let gap = 3

  private let origin: Int
  private let pitch: Int
  /// The column of each place, counted in pitches from the origin.
  private var columns = Array(0...ColumnGrid.widest)

  /// Makes the grid of a sheet.
  ///
  /// - Parameters:
  ///   - origin: where the print's column 0 is.
  ///   - pitch: how wide a column of one character is.
  init(_ rows: [PrintedRow], origin: Int, pitch: Int) {
    self.origin = origin
    self.pitch = pitch
    var pairs: [(place: Int, before: PrintedRow.Stretch)] = []
    for row in rows {
      for (stretch, next) in zip(row.stretches, row.stretches.dropFirst()) {
        pairs.append((place(next), stretch))
      }
    }
    pairs += margin(rows)
    // From left to right: what a gap pushes aside is pushed for all further gaps.
    for (place, before) in pairs.sorted(by: { $0.place < $1.place }) {
      let missing = column(before) + before.count + Self.gap - columns[place]
      guard missing > 0, self.place(before) < place else { continue }
      for index in place...Self.widest {
        columns[index] = min(columns[index] + missing, Self.widest)
      }
    }
  }

  /// The text's place with each stretch that ends left of it: a margin's small print has more letters
  /// than the text's columns there, also where no line of text stands beside it.
  private func margin(_ rows: [PrintedRow]) -> [(place: Int, before: PrintedRow.Stretch)] {
    var weights: [Int: Int] = [:]
    for stretch in rows.lazy.flatMap(\.stretches) where stretch.count >= 12 {
      weights[place(stretch), default: 0] += stretch.count
    }
    // Of places with as many letters the leftmost.
    guard let text = weights.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else {
      return []
    }
    let edge = origin + text * pitch
    return rows.flatMap(\.stretches).filter { $0.right < edge }.map { (text, $0) }
  }

  /// The pitch at which hardly a stretch needs more columns than it is wide.
  static func pitch(of sheets: [[PrintedRow]]) -> Int {
    let pitches = sheets.joined().flatMap(\.stretches).filter { $0.count >= 12 }
      .map { ($0.right - $0.left) / $0.count }.sorted()
    return pitches.isEmpty ? 4_500 : min(max(pitches[pitches.count / 10], 1_000), 20_000)
  }

  /// The column at which a stretch begins.
  func column(_ stretch: PrintedRow.Stretch) -> Int { columns[place(stretch)] }

  private func place(_ stretch: PrintedRow.Stretch) -> Int {
    min((max(stretch.left - origin, 0) + pitch / 2) / pitch, Self.widest)
  }
}
