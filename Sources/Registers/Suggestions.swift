internal import Diagnostics

/// What may have been meant by names that do not exist.
///
/// Each name is compared with all that there are; where very many are wrong the first few are enough.
public struct Suggestions: Sendable {
  private let candidates: [String]
  private var left = 20
  private let most: Int

  /// Makes ready to compare with names.
  ///
  /// - Parameter most: how many letters may differ, of long names too.
  public init(among candidates: some Sequence<String>, most: Int = .max) {
    self.candidates = candidates.sorted()
    self.most = most
  }

  /// The name that comes nearest; nil where none comes near.
  public mutating func nearest(to word: String) -> String? {
    guard left > 0, word.utf8.count <= 200 else { return nil }
    left -= 1
    let length = word.utf8.count
    let slack = max(1, length / 3)
    return Nearest.name(
      to: word, among: candidates.filter { abs($0.utf8.count - length) <= slack }, most: most)
  }

  /// The same as advice.
  public mutating func advice(for word: String) -> String? {
    nearest(to: word).map { "did you mean “\($0)”?" }
  }
}
