/// The words of a row shared out among the columns.
extension TableGrid {
  /// The cells of a row: for each column the stretch of words that stands in it; nil for none.
  func cells(of row: [Stretch], in text: ArraySlice<UInt8>, isHead: Bool) -> [Range<Int>?] {
    if row.count == count { return row.map(\.bytes) }
    let pieces = row.count >= count ? row : row.flatMap { Self.words(of: $0, text) }
    guard pieces.count <= 30, count <= 12 else { return rough(row) }
    let from = beginnings(of: pieces, in: text, isHead: isHead)
    var cells = [Range<Int>?](repeating: nil, count: count)
    var end = pieces.count
    for column in stride(from: count, to: 0, by: -1) {
      let begin = min(from[column][end], end)
      if begin < end {
        cells[column - 1] = pieces[begin].bytes.lowerBound..<pieces[end - 1].bytes.upperBound
      }
      end = begin
    }
    return cells
  }

  /// For each number of columns and of pieces the piece with which the last of these columns begins, where those pieces
  /// are shared out among those columns at the least cost.
  private func beginnings(
    of pieces: [Stretch], in text: ArraySlice<UInt8>, isHead: Bool
  ) -> [[Int]] {
    let capitals = Self.capitals(of: pieces, in: text)
    let gaps = Self.gaps(of: pieces)
    let none = [Int](repeating: .max, count: pieces.count + 1)
    var best = [[Int]](repeating: none, count: count + 1)
    var from = best
    best[0][0] = 0
    for column in 1...count {
      let before = best[column - 1]
      let asks = isHead || columns[column - 1].isCapital
      for end in 0...pieces.count {
        // A head has a name for each column but the first.
        if before[end] < .max {
          best[column][end] = before[end] + (isHead && column > 1 ? 8 : 0)
          from[column][end] = end
        }
        for begin in 0..<end where before[begin] < .max {
          let cost =
            before[begin] + 8 * (gaps[end - 1] - gaps[begin])
            + self.cost(
              pieces[begin], pieces[end - 1], column - 1, begins: capitals[begin] || !asks)
          if cost < best[column][end] {
            best[column][end] = cost
            from[column][end] = begin
          }
        }
      }
    }
    return from
  }

  /// Whether each piece may begin a cell of a head: with a capital, or with a number after another number.
  private static func capitals(of pieces: [Stretch], in text: ArraySlice<UInt8>) -> [Bool] {
    pieces.indices.map { index in
      let first = text[pieces[index].bytes.lowerBound]
      let before = index > 0 ? text[pieces[index - 1].bytes.lowerBound] : Byte.blank
      return !first.isSmall && (!first.isDigit || !before.isLetter)
    }
  }

  /// How many wide gaps there are before each piece.
  private static func gaps(of pieces: [Stretch]) -> [Int] {
    var gaps = [0]
    for (piece, next) in zip(pieces, pieces.dropFirst()) {
      gaps.append((gaps.last ?? 0) + (next.start > piece.end + 1 ? 1 : 0))
    }
    return gaps
  }

  /// What it costs to read pieces as one cell: its distance from the column, and how far it reaches
  /// into the columns beside; a cell of the head begins with a capital.
  private func cost(
    _ first: Stretch, _ last: Stretch, _ column: Int, begins: Bool
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
