/// Lines of small type that stand closer than those of the text beside them.
///
/// Two of them may be as near to one line of the text as its own words:
///
///     Aan de Voorzitter van de Tweede Kamer        Directie Migratiebeleid
///                                                  Turfmarkt 147
enum RowsOfTwoSizes {
  /// A row of more words is no print's, and stays as it is.
  private static let mostWords = 400
  /// A fraction's figures stand above each other, and are one row.
  private static let leastCharacters = 4

  /// A row as those that it is, from top to bottom.
  ///
  /// Where words stand above each other, the run of words that is nearest to the text's line keeps its place, and
  /// each that has no room beside it goes above or below.
  ///
  /// - Parameter row: words from left to right.
  static func parted(_ row: [PrintedWord]) -> [[PrintedWord]] {
    guard row.count <= mostWords, hasWordsAboveEachOther(row) else { return [row] }
    let main = baseline(of: row)
    var (above, kept, below): ([PrintedWord], [PrintedWord], [PrintedWord]) = ([], [], [])
    for run in runs(of: row, main) {
      let hasRoom = run.words.allSatisfy { word in !kept.contains { stands(word, above: $0) } }
      if hasRoom {
        kept += run.words
      } else if run.baseline < main {
        above += run.words
      } else {
        below += run.words
      }
    }
    guard kept.count < row.count else { return [row] }
    let rows = [sorted(above), sorted(kept), sorted(below)].filter { !$0.isEmpty }
    return rows.flatMap(parted)
  }

  /// The runs of a row, the nearest to its feet first.
  private static func runs(
    of row: [PrintedWord], _ main: Int
  ) -> [(baseline: Int, words: [PrintedWord])] {
    Dictionary(grouping: row, by: \.run).sorted { $0.key < $1.key }
      .map { (baseline: baseline(of: $0.value), words: $0.value) }
      .sorted {
        (abs($0.baseline - main), $0.baseline, $0.words[0].left)
          < (abs($1.baseline - main), $1.baseline, $1.words[0].left)
      }
  }

  /// Where most of the letters stand, tall ones before all; of two such heights the lower.
  private static func baseline(of words: [PrintedWord]) -> Int {
    var weights: [Int: Int] = [:]
    for word in words { weights[word.baseline, default: 0] += word.count * word.height }
    return weights.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// Whether any word stands above one that begins left of it, the farthest to the right of them.
  private static func hasWordsAboveEachOther(_ row: [PrintedWord]) -> Bool {
    guard var farthest = row.first else { return false }
    for word in row.dropFirst() {
      if stands(word, above: farthest) { return true }
      if word.right > farthest.right { farthest = word }
    }
    return false
  }

  /// Whether two words have most of their breadth in common and their feet on two heights.
  private static func stands(_ word: PrintedWord, above other: PrintedWord) -> Bool {
    let common = min(word.right, other.right) - max(word.left, other.left)
    let narrower = min(word.right - word.left, other.right - other.left)
    return common * 2 > narrower
      && abs(word.baseline - other.baseline) * 4 > min(word.height, other.height)
      && max(word.count, other.count) >= leastCharacters
  }

  private static func sorted(_ words: [PrintedWord]) -> [PrintedWord] {
    words.sorted { ($0.left, $0.right, $0.top) < ($1.left, $1.right, $1.top) }
  }
}
