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
  private struct Column {
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

  private var columns: [Column]
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
    var counts: [Int: Int] = [:]
    for place in places { counts[place, default: 0] += 1 }
    let near = { (place: Int) in (-1...1).reduce(0) { $0 + (counts[place + $1] ?? 0) } }
    let sorted = counts.keys.sorted()
    let best = sorted.max { (near($0), -$0) < (near($1), -$1) } ?? 0
    return (best, near(best))
  }

  /// The cells of a row: for each column the stretch of words that stands in it; nil for none.
  func cells(of row: [Stretch], in text: ArraySlice<UInt8>, isHead: Bool) -> [Range<Int>?] {
    if row.count == count { return row.map(\.bytes) }
    let pieces = row.count >= count ? row : row.flatMap { Self.words(of: $0, text) }
    guard pieces.count <= 30, count <= 12 else { return rough(row) }
    var best = [[Int]](repeating: [Int](repeating: .max, count: count + 1), count: pieces.count + 1)
    var from = best
    // A cell of a head begins with a capital, or with a number after another number.
    let beginnings = pieces.indices.map { index in
      let first = text[pieces[index].bytes.lowerBound]
      let before = index > 0 ? text[pieces[index - 1].bytes.lowerBound] : Byte.blank
      return !first.isSmall && (!first.isDigit || !before.isLetter)
    }
    var gaps = [0]
    for (piece, next) in zip(pieces, pieces.dropFirst()) {
      gaps.append((gaps.last ?? 0) + (next.start > piece.end + 1 ? 1 : 0))
    }
    best[0][0] = 0
    for column in 1...count {
      for end in 0...pieces.count {
        // A head has a name for each column but the first.
        let empty = best[end][column - 1] + (isHead && column > 1 ? 8 : 0)
        if best[end][column - 1] < .max, empty < best[end][column] {
          best[end][column] = empty
          from[end][column] = end
        }
        for begin in 0..<end where best[begin][column - 1] < .max {
          let inner = 8 * (gaps[end - 1] - gaps[begin])
          let cost =
            best[begin][column - 1] + inner
            + self.cost(
              pieces[begin], pieces[end - 1], column - 1, text,
              begins: beginnings[begin] || !(isHead || columns[column - 1].isCapital))
          if cost < best[end][column] {
            best[end][column] = cost
            from[end][column] = begin
          }
        }
      }
    }
    var cells = [Range<Int>?](repeating: nil, count: count)
    var end = pieces.count
    for column in stride(from: count, to: 0, by: -1) {
      let begin = min(from[end][column], end)
      if begin < end {
        cells[column - 1] = pieces[begin].bytes.lowerBound..<pieces[end - 1].bytes.upperBound
      }
      end = begin
    }
    return cells
  }

  /// What it costs to read pieces as one cell: its distance from the column, and how far it reaches
  /// into the columns beside; a cell of the head begins with a capital.
  private func cost(
    _ first: Stretch, _ last: Stretch, _ column: Int, _ text: ArraySlice<UInt8>, begins: Bool
  ) -> Int {
    let before = column > 0 ? columns[column - 1].edges.upperBound - first.start : 0
    let after =
      column + 1 < columns.count ? last.end - columns[column + 1].edges.lowerBound : 0
    return 2 + columns[column].distance(first.start, last.end) + max(0, before) + max(0, after)
      + (begins ? 0 : 8)
  }

  /// Each stretch to the column nearest to it, for rows too long to be weighed.
  private func rough(_ row: [Stretch]) -> [Range<Int>?] {
    var cells = [Range<Int>?](repeating: nil, count: count)
    var column = 0
    for stretch in row {
      while column + 1 < count,
        columns[column + 1].distance(stretch.start, stretch.end)
          <= columns[column].distance(stretch.start, stretch.end)
      {
        column += 1
      }
      let lower = cells[column]?.lowerBound ?? stretch.bytes.lowerBound
      cells[column] = lower..<stretch.bytes.upperBound
    }
    return cells
  }

  /// The words of a stretch, each at its place.
  private static func words(of stretch: Stretch, _ text: ArraySlice<UInt8>) -> [Stretch] {
    var words: [Stretch] = []
    var place = stretch.start
    var isWord = false
    for index in stretch.bytes {
      let byte = text[index]
      if byte == Byte.blank {
        isWord = false
      } else if !isWord {
        words.append(Stretch(start: place, end: place, bytes: index..<index))
        isWord = true
      }
      if byte & 0xC0 != 0x80 { place += 1 }
      if isWord {
        words[words.count - 1].bytes = words[words.count - 1].bytes.lowerBound..<(index + 1)
        words[words.count - 1].end = place
      }
    }
    return words
  }
}
