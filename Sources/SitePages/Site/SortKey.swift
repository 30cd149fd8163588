internal import Foundation

/// A name as an index orders it: without accents and case, ties by the name itself.
struct SortKey: Comparable {
  private let folded: String
  private let name: String

  init(_ name: String) {
    self.name = name
    folded = Self.fold(name)
  }

  /// The heading that it stands under: a letter from A to Z, or `#`.
  var initial: String {
    guard let first = folded.utf8.first, (97...122).contains(first) else { return "#" }
    return String(decoding: [first - 32], as: UTF8.self)
  }

  static func < (a: SortKey, b: SortKey) -> Bool { (a.folded, a.name) < (b.folded, b.name) }

  /// Accents come off by Unicode's own decomposition, so that no locale has a say.
  private static func fold(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded.append(scalar)
    }
    return String(folded).lowercased()
  }
}
