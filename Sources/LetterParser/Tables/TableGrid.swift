/// The columns of a table, and the words of a row shared out among them.
///
/// An extraction that keeps the layout sets the cells of a row apart by blanks, but not always by two,
/// and not always at the same place: most rows tell the columns, and the others follow them.
struct TableGrid {
  /// A stretch of a line, at its place.
  struct Stretch {
    var start: Int
    var end: Int
    var bytes: Range<Int>
  }

  /// One column: where its cells begin, end and have their middle.
  struct Column {
    var start: Int
    var end: Int
    var middle: Int
    /// The leftmost beginning and the rightmost end of all cells.
    var edges: ClosedRange<Int>
    /// Whether all its cells begin with a capital.
    var isCapital: Bool

    /// How far a stretch is from where the column's cells stand, set left, right or in the middle.
    func distance(_ start: Int, _ end: Int) -> Int {
      min(abs(start - self.start), abs(end - self.end), abs(start + end - middle) / 2)
    }
  }

  private(set) var columns: [Column]
  /// How many columns there are.
  var count: Int { columns.count }

  /// How many characters stand between the beginnings of a column's cells and the next one's.
  func room(of column: Int) -> Int {
    guard column + 1 < count else { return 0 }
    return max(0, columns[column + 1].edges.lowerBound - columns[column].edges.lowerBound - 1)
  }

  /// The columns that full rows tell; nil where their cells do not stand below each other.
  init?(_ rows: [[Stretch]], _ texts: [ArraySlice<UInt8>]) {
    guard let count = rows.first?.count, count > 1 else { return nil }
    columns = []
    for index in 0..<count {
      let cells = rows.map { $0[index] }
      let starts = Self.commonest(cells.map(\.start))
      let ends = Self.commonest(cells.map(\.end))
      let middles = Self.commonest(cells.map { $0.start + $0.end })
      guard max(starts.count, ends.count, middles.count) * 5 >= cells.count * 3 else { return nil }
      let edges = (cells.map(\.start).min() ?? 0)...(cells.map(\.end).max() ?? 0)
      columns.append(
        Column(
          start: starts.place, end: ends.place, middle: middles.place, edges: edges,
          isCapital: rows.count > 1
            && zip(cells, texts).allSatisfy { cell, text in
              text[cell.bytes.lowerBound].isCapital
            }))
    }
  }

  /// The commonest place, a character more or less counted with it; of several the leftmost.
  private static func commonest(_ places: [Int]) -> (place: Int, count: Int) {
    // Most columns' cells stand at one place.
    guard let first = places.first, !places.allSatisfy({ $0 == first }) else {
      return (places.first ?? 0, places.count)
    }
    let sorted = places.sorted()
    var best = (place: 0, count: 0)
    var (from, to) = (0, 0)
    for (index, place) in sorted.enumerated() where index == 0 || sorted[index - 1] < place {
      while sorted[from] < place - 1 { from += 1 }
      while to < sorted.count, sorted[to] <= place + 1 { to += 1 }
      if to - from > best.count { best = (place, to - from) }
    }
    return best
  }
}
