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

  /// Levenshtein's distance, row by row.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let substituted = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, min(row[j], row[j + 1]) + 1)
      }
    }
    return row[b.count]
  }
}
