internal import XMLReading

/// The rank of headings that differ in type alone: `vet` stands above `cur`.
enum HeadingRanks {
  /// The types, the strongest first.
  private static let strength = ["vet", "halfvet", "vetcur", "cur", "rom"]

  /// The known types that a paper uses, the strongest first; any other ranks below them.
  static func used(in root: XMLElement) -> [String] {
    let found = Set(root.descendants(["tussenkop", "tuskop"]).map(type))
    return strength.filter(found.contains)
  }

  /// The type of a heading.
  static func type(of heading: XMLElement) -> String {
    heading.attribute("kopopmaak") ?? heading.attribute("letat") ?? "vet"
  }
}

/// The number before a heading, whose parts tell its level: `2.1` stands below `2`.
enum HeadingNumber {
  /// How many parts a number has; nil for what is no number.
  static func depth(_ text: String) -> Int? {
    let parts = text.split(separator: ".")
    guard !parts.isEmpty, parts.count < 6,
      parts.allSatisfy({ $0.utf8.count < 4 && $0.utf8.allSatisfy { 48...57 ~= $0 } })
    else { return nil }
    return parts.count
  }
}
