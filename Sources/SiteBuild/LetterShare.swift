internal import ContentLoader

/// One of several equal shares of a site's letters, for machines that read one share each.
public struct LetterShare: Sendable, Hashable {
  /// Which share, counted from 1.
  public let number: Int
  /// Of how many.
  public let count: Int

  /// The share of a text such as `2/8`; nil where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]), number >= 1,
      number <= count
    else { return nil }
    self.number = number
    self.count = count
  }

  /// The name of the pack that is left of it, without its ending.
  var name: String { "shard-\(number)-of-\(count)" }

  /// Its letters: every so many-th in the order of their paths, so that shares are as large as each
  /// other whatever the names are.
  func of(_ files: [LetterFile]) -> [LetterFile] {
    stride(from: number - 1, to: files.count, by: count).map { files[$0] }
  }
}
