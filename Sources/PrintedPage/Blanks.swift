/// How wide a print sets the blank between words, by the height of its type.
struct Blanks {
  private var usual: [Int: Int] = [:]

  /// Measures the blanks of a print.
  init(_ rows: [[PrintedWord]]) {
    var seen: [Int: [Int]] = [:]
    for row in rows {
      for (word, next) in zip(row, row.dropFirst()) where word.run == next.run {
        let gap = next.left - word.right
        if gap > next.height / 12, gap < next.height {
          seen[Self.size(next.height), default: []].append(gap)
        }
      }
    }
    usual = seen.mapValues { $0.sorted()[$0.count / 2] }
  }

  /// Type of nearly one height is one.
  private static func size(_ height: Int) -> Int { (height + 250) / 500 }

  /// The widest gap between two numbers of a table that is still a blank: `1 037`, not `22,4  31,0`.
  func widestInNumber(_ word: PrintedWord) -> Int {
    (usual[Self.size(word.height)] ?? word.height / 4) * 3 / 2
  }

  /// The widest gap before each word of a row that is still a blank.
  ///
  /// It is half the type's height, or twice the usual blank; in a line that is stretched to both
  /// edges, more in proportion.
  func widest(in words: [PrintedWord]) -> [Int] {
    var widest = words.map { word in
      max(word.height / 2, (usual[Self.size(word.height)] ?? word.height / 4) * 2)
    }
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, words[end].run == words[start].run { end += 1 }
      let gaps = (start + 1..<max(end, start + 1)).map { words[$0].left - words[$0 - 1].right }
      if gaps.count >= 4 {
        let stretched = gaps.sorted()[gaps.count / 4] * 9 / 5
        for index in start + 1..<end { widest[index] = max(widest[index], stretched) }
      }
      start = end
    }
    return widest
  }
}
