internal import EditionModel
internal import LetterModel

/// Which index has which letter: one a language, since words lose the endings of their own language.
///
/// The program that makes an index holds all of it in memory, and was seen to need more than a machine has
/// past thirty thousand letters: a language with more than twenty thousand has an index for each decade, and
/// the search page puts together what they find.
struct SearchIndexes: Sendable {
  /// More letters of a language than this have an index for each decade.
  static let most = 20_000

  /// The languages whose letters stand in an index for each decade.
  private let divided: Set<String>

  init(_ letters: [EditionLetter], most: Int = most) {
    var counts: [String: Int] = [:]
    for place in letters.indices {
      counts[Self.language(letters[place].facts.language), default: 0] += 1
    }
    divided = Set(counts.filter { $0.value > most }.keys)
  }

  /// The name of a letter's index: `nl`, or `nl-2000` for the letters of 2000 to 2009; those without a date
  /// are in the language's own.
  func name(for facts: LetterFacts) -> String {
    let language = Self.language(of: facts)
    guard divided.contains(language), let year = facts.date?.year else { return language }
    return "\(language)-\(year / 10 * 10)"
  }

  /// The names of all indexes, in order.
  func names(of letters: [EditionLetter]) -> [String] {
    Set(letters.map { name(for: $0.facts) }).sorted()
  }

  /// The first part of a letter's language tag; `und` where the language is not known.
  static func language(of facts: LetterFacts) -> String { language(facts.language) }

  private static func language(_ tag: String) -> String {
    let first = tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    return first.isEmpty ? "und" : String(Substring(first))
  }
}
