/// Finds what somebody may have meant.
public enum Nearest {
  /// The candidate nearest to `word` by edit distance, where one is near enough to be worth naming:
  /// at most a third of the letters differ.
  ///
  /// The first in order wins a tie.
  ///
  /// - Parameter most: how many letters may differ at most, however long the word is.
  public static func name(
    to word: String, among candidates: some Sequence<String>, most: Int = .max
  ) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    let most = min(most, max(1, wanted.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      // At least as many letters differ as one has more than the other.
      if abs(scalars.count - wanted.count) > most { continue }
      let distance = distance(wanted, scalars)
      if distance > most { continue }
      if let best, (best.distance, best.name) <= (distance, candidate) { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// Levenshtein's distance with two letters that changed places counted as one slip, row by row.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var last = Array(0...b.count)
    var (before, row) = (last, last)
    for i in a.indices {
      row[0] = i + 1
      for j in b.indices {
        var least = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, before[j - 1] + 1)
        }
        row[j + 1] = least
      }
      // The oldest row becomes the next.
      (before, last, row) = (last, row, before)
    }
    return last[b.count]
  }
}
