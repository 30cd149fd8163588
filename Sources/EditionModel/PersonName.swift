internal import Foundation

/// A printed name taken apart: `M. J. M. Verhagen`, `Marat Tazhin`, `drs. A. van den Berg`.
struct PersonName {
  /// The initials, folded: `m j m`.
  let initials: String
  /// The first names where the print has them, folded.
  let given: String?
  /// The family name with what stands before it: `van den Berg`.
  let family: String

  /// The family name without what stands before it: `Berg` of `van den Berg`.
  let order: String

  init(_ printed: String) {
    let parts = NameParts(printed)
    initials = parts.given.map(Self.initial).joined(separator: " ")
    given =
      parts.given.allSatisfy(Self.isInitial)
      ? nil : Self.folded(parts.given.joined(separator: " "))
    family = (parts.particle + parts.family).joined(separator: " ")
    order = parts.family.joined(separator: " ")
  }

  /// What two spellings of one person share; a name without initials is like itself alone.
  var key: String { initials + "|" + Self.folded(family) }

  /// The name as part of an address: `berg-a`, `tazhin-marat`.
  var slug: String {
    Self.address([Self.folded(order), given ?? initials].joined(separator: " "))
  }

  private static func isInitial(_ word: String) -> Bool {
    word.hasSuffix(".") && word.count <= 4 && !NameParts.isSmall(word)
  }

  /// A given name's first letter; what a print has cut short stays as it is: `ph` of `Ph.`.
  private static func initial(_ word: String) -> String {
    folded(isInitial(word) ? String(word.dropLast()) : String(word.prefix(1)))
  }

  /// Letters without case and accents, words apart by one blank.
  static func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded.append(scalar == "ı" ? "i" : scalar)
    }
    return String(folded).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// A folded name as part of an address.
  static func address(_ folded: String) -> String {
    let words = folded.utf8.split { !(48...57).contains($0) && !(97...122).contains($0) }
    let address = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return address.isEmpty ? "x" : String(address.prefix(80))
  }
}
