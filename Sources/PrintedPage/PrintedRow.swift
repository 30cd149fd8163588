/// What stands on one height of a sheet, from left to right.
struct PrintedRow {
  /// A stretch of words with no more than a blank between them: a line of a column, or a cell.
  struct Stretch {
    var left: Int
    var right: Int
    /// The tallest box's height.
    var height: Int
    var text: [UInt8]
    /// How many characters the text has.
    var count: Int
    /// The raised mark that it begins with: a note's call, or a note's own number.
    var mark: PrintedWord?
  }

  /// The height of the letters' feet.
  var baseline: Int
  /// The stretches from left to right.
  var stretches: [Stretch]
}

extension PrintedRow {
  /// The words of a sheet in rows from top to bottom; words that are set upwards are left out.
  ///
  /// A note's call stands higher and a chamber's number is four times as tall, but their feet are
  /// nearer to those of their row than to any other's.
  static func rows(of sheet: PrintedSheet) -> [[PrintedWord]] {
    let words = sheet.words.filter { !$0.isTurned }
      .sorted { ($0.baseline, $0.left, $0.right) < ($1.baseline, $1.left, $1.right) }
    var rows: [[PrintedWord]] = []
    var tallest = 0
    var baseline = 0
    for word in words {
      if !rows.isEmpty, word.baseline - baseline <= min(max(tallest, word.height), 12_000) * 9 / 20
      {
        rows[rows.count - 1].append(word)
        // The row's own height is that of most of its words, never of the smaller ones.
        if word.height > tallest, tallest < 12_000 {
          tallest = word.height
          baseline = word.baseline
        }
      } else {
        rows.append([word])
        tallest = word.height
        baseline = word.baseline
      }
    }
    lowerCalls(in: &rows)
    for index in rows.indices {
      rows[index].sort { ($0.left, $0.right, $0.top) < ($1.left, $1.right, $1.top) }
    }
    return rows.flatMap(RowsOfTwoSizes.parted)
  }

  /// Puts a note's call to the word that it stands beside, where a margin's line is nearer to its feet
  /// than the line that it belongs to.
  private static func lowerCalls(in rows: inout [[PrintedWord]]) {
    for index in rows.indices.dropLast() {
      let small = rows[index].filter { $0.count <= 3 }
      guard !small.isEmpty, small.count < 100 else { continue }
      var ends: [Int: PrintedWord] = [:]
      for word in rows[index + 1] { ends[word.right / 2_000] = word }
      let lowered = small.filter { call in
        (0...2).contains { step in
          guard let word = ends[call.left / 2_000 - step] else { return false }
          return call.height * 5 < word.height * 4 && word.top < call.bottom
            && -500..<call.height / 3 ~= call.left - word.right
        }
      }
      guard !lowered.isEmpty else { continue }
      rows[index].removeAll { word in
        lowered.contains { $0.left == word.left && $0.top == word.top }
      }
      rows[index + 1] += lowered
    }
    rows.removeAll(where: \.isEmpty)
  }

  /// Sets the words of a row as stretches.
  init(_ words: [PrintedWord], blanks: Blanks) {
    stretches = []
    var weights: [Int: Int] = [:]
    for word in words { weights[word.baseline, default: 0] += word.count }
    // Where most of the letters stand; of two such heights the lower.
    baseline = weights.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    let widest = blanks.widest(in: words)
    for (index, word) in words.enumerated() {
      let gap = index == 0 ? Int.max : word.left - words[index - 1].right
      if index > 0, let last = stretches.indices.last,
        gap
          <= (word.isNumber && stretches[last].isNumber
            ? min(widest[index], blanks.widestInNumber(word)) : widest[index])
      {
        if gap > word.height / 12 { stretches[last].append([UInt8(ascii: " ")], count: 1) }
        stretches[last].append(word)
      } else {
        stretches.append(
          Stretch(
            left: word.left, right: word.right, height: word.height, text: Array(word.text),
            count: word.count))
      }
    }
    for index in stretches.indices { stretches[index].showSoftHyphen() }
    for (word, next) in zip(words, words.dropFirst()) where word.isRaised(before: next) {
      if let index = stretches.firstIndex(where: { $0.left == word.left }) {
        stretches[index].mark = word
      }
    }
  }
}

extension PrintedRow.Stretch {
  fileprivate mutating func append(_ bytes: [UInt8], count: Int) {
    text += bytes
    self.count += count
  }

  fileprivate mutating func append(_ word: PrintedWord) {
    append(Array(word.text), count: word.count)
    right = max(right, word.right)
    height = max(height, word.height)
  }

  /// Whether it holds nothing but numbers so far.
  fileprivate var isNumber: Bool { text.holdsNumbers }

  /// A soft hyphen shows where its line ends, also where another column stands beside it.
  fileprivate mutating func showSoftHyphen() {
    guard text.suffix(2).elementsEqual([0xC2, 0xAD]) else { return }
    text.removeLast(2)
    text.append(UInt8(ascii: "-"))
  }
}
