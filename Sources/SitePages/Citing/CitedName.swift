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
    let parts = NameParts(printed)
    given = parts.given.joined(separator: " ")
    particle = parts.particle.joined(separator: " ")
    family = parts.family.isEmpty ? printed : parts.family.joined(separator: " ")
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

  /// The family name with what stands before it: `van der Berg`.
  var surname: String { particle.isEmpty ? family : "\(particle) \(family)" }

  /// The name as in a list: `van der Berg, Ingrid`.
  var inverted: String { given.isEmpty ? surname : "\(surname), \(given)" }

  /// The name in running words: `A. B. van der Berg`.
  var running: String { given.isEmpty ? surname : "\(given) \(surname)" }

  /// The name as one says it, its given names as initials.
  var initialled: String {
    let initials = given.split(separator: " ").map(Self.initial).joined(separator: " ")
    return initials.isEmpty ? surname : "\(initials) \(surname)"
  }

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
}
