/// A name that stands as in a list of names: `Beer-Hofmann, Richard`.
public struct ListedName: Sendable, Hashable {
  /// What stands before the comma.
  public let surname: String
  /// What stands behind it.
  public let given: String

  /// Takes apart a name as it was printed.
  ///
  /// - Returns: nil for any other name, also for one with a degree behind it: `A. B. Voorbeeld, MSc`.
  public init?(_ printed: String) {
    let parts = printed.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
    guard parts.count > 1, let first = parts[0].first, let behind = parts[1].first,
      !first.hasSuffix("."), !Self.isDegree(behind)
    else { return nil }
    surname = parts[0].joined(separator: " ")
    given = parts.dropFirst().map { $0.joined(separator: " ") }.joined(separator: " ")
  }

  /// The name without what stands behind its comma: a degree is no part of it.
  static func withoutDegree(_ printed: String) -> Substring {
    printed.split(separator: ",").first ?? Substring(printed)
  }

  /// Whether a word has capitals and no stop: `MSc`, `LLM`; initials have stops, and each part of a double name has
  /// one capital: `Gerd-Hermann`.
  private static func isDegree(_ word: Substring) -> Bool {
    !word.contains(".")
      && word.split(separator: "-").contains { $0.count(where: \.isUppercase) > 1 }
  }
}
