internal import Languages

/// A person's name taken apart, as lists sort it and citations set it.
///
///     drs. A. B. van der Berg           →   given “A.”, “B.”, particle “van”, “der”, family “Berg”
///     Van der Werf (PVV)                →   particle “Van”, “der”, family “Werf”
///     Faber – Van de Klashorst          →   family “Faber-Van”, “de”, “Klashorst”
public struct NameParts: Sendable, Hashable {
  /// Given names and initials, each initial by itself: `M.J.` is two.
  public let given: [String]
  /// What belongs to the family name and is not sorted by.
  public let particle: [String]
  /// The family name's words; empty where nothing of what was printed is a name.
  public let family: [String]

  /// Takes apart a name as it was printed; what stands in brackets, a degree before the name and
  /// behind its comma are no part of it.
  public init(_ printed: String) {
    let printed = Self.withoutBrackets(printed)
    let listed = ListedName(printed)
    let surname: ArraySlice<String>
    if let listed {
      given = Self.words(listed.given).flatMap(Self.initials)
      surname = Self.words(listed.surname)[...]
    } else {
      let words = Self.withoutTitles(Self.words(ListedName.withoutDegree(printed)))
      // `mr.`, `drs.`, `prof.`: a degree has a small letter and a full stop, an initial a capital.
      let named = words.drop { $0.hasSuffix(".") && Self.isSmall($0) }
      let parts = (named.isEmpty ? words[...] : named).flatMap(Self.initials)
      let begin = Self.surname(in: parts)
      given = Array(parts[..<begin])
      surname = parts[begin...]
    }
    let small = surname.prefix(while: Self.isSmall)
    var count = small.count
    // `Van der Werf`: without a first name before it the first word has a capital, as a sentence’s has.
    // Behind a first name the capital is the family’s own, as in Flanders: `Anna Van den Berg`.
    if count == 0, given.isEmpty || listed != nil { count = Self.particles(surname) }
    // A name that is small throughout has nothing that could be told apart.
    if count == surname.count { count = 0 }
    particle = Array(surname.prefix(count))
    family = Array(surname.dropFirst(count))
  }

  /// How many words at the head of a family name stand before it, the first with a capital.
  private static func particles(_ surname: ArraySlice<String>) -> Int {
    surname.prefix { isParticle($0[...]) || isSmall($0) }.count
  }

  /// Where the family name begins: behind the initials; else with the first small word, with a word
  /// that stands before names, or with a double name (`Faber-Van de Klashorst`); else it is the last.
  private static func surname(in words: [String]) -> Int {
    let initials = words.prefix { $0.hasSuffix(".") && !isSmall($0) }
    if !initials.isEmpty, initials.count < words.count { return initials.count }
    return words.dropLast().firstIndex { isSmall($0) || isParticle($0[...]) || isDouble($0) }
      ?? max(0, words.count - 1)
  }

  /// Whether a word is one name and what stands before another: `Faber-Van`.
  private static func isDouble(_ word: String) -> Bool {
    word.lastIndex(of: "-").map { isParticle(word[$0...].dropFirst()) } ?? false
  }

  /// Whether a word stands before family names, whatever its case: `Van`.
  private static func isParticle(_ word: Substring) -> Bool {
    particleWords.contains(word.lowercased())
  }

  /// Names know no borders: a Dutch one stands in English letters too.
  private static let particleWords = Set(
    Language.builtIn.values.flatMap(\.particles).map { $0.lowercased() })

  /// Whether a word begins small, `’t` and `'t` too.
  static func isSmall(_ word: String) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
  }
}
