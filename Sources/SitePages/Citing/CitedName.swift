internal import EditionModel
internal import LetterModel

/// A name as lists of literature have it: the family name apart from what stands before it.
///
///     drs. A. B. van der Berg   →   given “A. B.”, particle “van der”, family “Berg”
struct CitedName: Sendable, Hashable {
  /// Given names or initials; empty where there are none, and for a body.
  var given = ""
  /// What belongs to the family name and is not sorted by: `van der`.
  var particle = ""
  /// The family name, or a body's whole name.
  var family: String
  /// Whether it is an office or body and no person.
  let isBody: Bool

  /// An office or body, with a capital as at the head of an entry.
  init(body: String) {
    family = body.prefix(1).uppercased() + body.dropFirst()
    isBody = true
  }

  /// A person as printed.
  init(person printed: String) {
    isBody = false
    family = printed
    if let listed = ListedName(printed) {
      given = listed.given
      take(surname: listed.surname.split(separator: " ").map(String.init))
      return
    }
    let words = Self.words(printed)
    let initials = words.prefix { $0.hasSuffix(".") && !Self.isSmall($0) }
    let begin: Int
    if !initials.isEmpty, initials.count < words.count {
      begin = initials.count
    } else {
      // `Ingrid van den Berg`: the family name begins with the first small word, else it is the last.
      begin = words.dropLast().firstIndex(where: Self.isSmall) ?? max(0, words.count - 1)
    }
    given = words[..<begin].joined(separator: " ")
    take(surname: Array(words[begin...]))
  }

  /// The names of all who sent a letter, by the bytes in which they are written: each is on many letters.
  static func persons(_ letters: [EditionLetter]) -> [TextBytes: CitedName] {
    var persons: [TextBytes: CitedName] = [:]
    for letter in letters.indices {
      for sender in letters[letter].facts.senders {
        guard let name = sender.name, persons[TextBytes(name)] == nil else { continue }
        persons[TextBytes(name)] = CitedName(person: name)
      }
    }
    return persons
  }

  /// Parts the family name from what stands before it; one that is small throughout has nothing that
  /// could be told apart.
  private mutating func take(surname words: [String]) {
    let small = words.prefix(while: Self.isSmall)
    let isAll = small.count == words.count
    particle = isAll ? "" : small.joined(separator: " ")
    let rest = words[(isAll ? 0 : small.count)...].joined(separator: " ")
    if !rest.isEmpty { family = rest }
  }

  /// The family name with what stands before it: `van der Berg`.
  var surname: String { particle.isEmpty ? family : "\(particle) \(family)" }

  /// The name as in a list: `van der Berg, Ingrid`.
  var inverted: String { given.isEmpty ? surname : "\(surname), \(given)" }

  /// The name in running words: `A. B. van der Berg`.
  var running: String { given.isEmpty ? surname : "\(given) \(surname)" }

  /// The name as in a list, its given names as initials.
  var abbreviated: String {
    let initials = given.split(separator: " ").map(Self.initial).joined(separator: " ")
    return initials.isEmpty ? surname : "\(surname), \(initials)"
  }

  /// `Jean-Pierre` is `J.-P.`; `Ph.` stays as it is.
  private static func initial(_ word: Substring) -> String {
    if word.hasSuffix(".") { return String(word) }
    return word.split(separator: "-").map { $0.prefix(1) + "." }.joined(separator: "-")
  }

  /// Words without degrees (`mr. drs.`) before and remarks (`(VVD)`) within; initials that were printed
  /// without a blank are parted.
  private static func words(_ printed: String) -> [String] {
    // What follows a comma is no part of the name.
    let name = printed.split(separator: ",").first ?? ""
    let all = name.split(whereSeparator: \.isWhitespace).filter { !$0.hasPrefix("(") }
      .map(String.init)
    let named = all.drop { $0.hasSuffix(".") && isSmall($0) }
    return (named.isEmpty ? all[...] : named).flatMap { word -> [String] in
      let parts = word.split(separator: ".", omittingEmptySubsequences: true)
      guard !isSmall(word), parts.count > 1, parts.allSatisfy({ $0.count <= 3 }) else {
        return [word]
      }
      return parts.enumerated().map { number, part in
        number + 1 < parts.count || word.hasSuffix(".") ? part + "." : String(part)
      }
    }
  }

  private static func isSmall(_ word: String) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isLowercase ?? false
  }
}
