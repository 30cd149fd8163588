internal import Foundation

/// A printed name taken apart: `M. J. M. Verhagen`, `Marat Tazhin`, `drs. A. van den Berg`.
struct PersonName {
  /// The initials, folded: `m j m`.
  let initials: String
  /// The first names where the print has them, folded.
  let given: String?
  /// The family name with what stands before it: `van den Berg`.
  let family: String

  init(_ printed: String) {
    if let listed = ListedName(printed) {
      let names = Self.tokens(listed.given)
      initials = names.map { Self.folded(String($0.prefix(1))) }.joined(separator: " ")
      given = names.allSatisfy(Self.isInitial) ? nil : Self.folded(names.joined(separator: " "))
      family = Self.tokens(listed.surname).joined(separator: " ")
      return
    }
    var tokens = Self.tokens(String(ListedName.withoutDegree(printed)))
    // `mr.`, `drs.`, `prof.`: a degree has a small letter and a full stop, an initial a capital.
    let words = tokens.filter { !($0.hasSuffix(".") && Self.isSmall($0)) }
    if !words.isEmpty { tokens = words }
    let initials = tokens.prefix { Self.isInitial($0) }
    if !initials.isEmpty, initials.count < tokens.count {
      self.initials = initials.map { Self.folded(String($0.dropLast())) }.joined(separator: " ")
      given = nil
      family = tokens.dropFirst(initials.count).joined(separator: " ")
      return
    }
    let begin = tokens.dropLast().firstIndex(where: Self.isSmall) ?? max(0, tokens.count - 1)
    let names = tokens[..<begin]
    self.initials = names.map { Self.folded(String($0.prefix(1))) }.joined(separator: " ")
    given = names.isEmpty ? nil : Self.folded(names.joined(separator: " "))
    family = tokens[begin...].joined(separator: " ")
  }

  /// What two spellings of one person share; a name without initials is like itself alone.
  var key: String { initials + "|" + Self.folded(family) }

  /// The family name without what stands before it: `Berg` of `van den Berg`.
  var order: String {
    let words = family.split(separator: " ")
    let rest = words.drop { Self.isSmall(String($0)) }
    return (rest.isEmpty ? words[...] : rest).joined(separator: " ")
  }

  /// The name as part of an address: `berg-a`, `tazhin-marat`.
  var slug: String {
    Self.address([Self.folded(order), given ?? initials].joined(separator: " "))
  }

  /// Words, with initials that were printed without a blank parted: `M.J.M.` is three.
  private static func tokens(_ printed: String) -> [String] {
    var tokens: [String] = []
    for word in printed.split(whereSeparator: \.isWhitespace) where !word.hasPrefix("(") {
      let parts = word.split(separator: ".", omittingEmptySubsequences: true)
      guard parts.count > 1, parts.allSatisfy({ $0.count <= 3 }) else {
        tokens.append(String(word))
        continue
      }
      for (number, part) in parts.enumerated() {
        let ends = number + 1 < parts.count || word.hasSuffix(".")
        tokens.append(ends ? part + "." : String(part))
      }
    }
    return tokens
  }

  private static func isInitial(_ token: String) -> Bool {
    token.hasSuffix(".") && token.count <= 4 && !isSmall(token)
  }

  private static func isSmall(_ token: String) -> Bool {
    // `’t` and `'t` begin small.
    token.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
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
