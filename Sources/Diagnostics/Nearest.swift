/// Finds what somebody may have meant.
public enum Nearest {
  /// The candidate nearest to `word` by edit distance, where one is near enough to be worth naming:
  /// at most a third of the letters differ. The first in order wins a tie.
  public static func name(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    var best: (name: String, distance: Int)?
    for candidate in candidates.sorted() {
      let distance = distance(wanted, Array(candidate.lowercased().unicodeScalars))
      if distance <= max(1, wanted.count / 3), distance < best?.distance ?? Int.max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// Levenshtein's distance, row by row, with two letters that changed places counted as one fault,
  /// as in `titel` for `title`.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var above: [Int] = []
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var next = [i + 1]
      next.reserveCapacity(b.count + 1)
      for (j, right) in b.enumerated() {
        var least = min(row[j] + (left == right ? 0 : 1), min(row[j + 1], next[j]) + 1)
        if i > 0, j > 0, left == b[j - 1], a[i - 1] == right {
          least = min(least, above[j - 1] + 1)
        }
        next.append(least)
      }
      above = row
      row = next
    }
    return row[b.count]
  }
}
