public import Diagnostics
internal import Languages
internal import LetterModel

/// A language in which letters are written and not searched: the program has no words of it, and their countries, events
/// and topics are those alone that an editor gives.
public struct UnsearchedLanguage: Sendable, Hashable {
  /// Its tag, without what may follow it: `de` of `de-AT`.
  public let tag: String
  /// The source of the first letter in it.
  public let path: String
  /// How many letters are in it.
  public private(set) var count = 1

  /// The languages of letters, in the order of their tags; those of which nobody knows the language are not among them.
  public static func all(of letters: [EditionLetter]) -> [UnsearchedLanguage] {
    var languages: [String: UnsearchedLanguage] = [:]
    for letter in letters {
      let tag = String(letter.facts.language.prefix { $0 != "-" }).lowercased()
      guard tag != "und", Language.builtIn[tag] == nil else { continue }
      if languages[tag] == nil {
        languages[tag] = UnsearchedLanguage(tag: tag, path: letter.path)
      } else {
        languages[tag]?.count += 1
      }
    }
    return languages.values.sorted { $0.tag < $1.tag }
  }

  /// What is to be said of it, once for all its letters.
  public var told: Diagnostic {
    let letters = count == 1 ? "1 letter is" : "\(count) letters are"
    return Diagnostic(
      .languageUnsearched, at: Place(path: path),
      "\(letters) in “\(tag)”, in which countries, events and topics are not looked for",
      advice:
        "nothing; or make Markdown of them and give “countries”, “events” and “topics” in its front matter"
    )
  }

  private init(tag: String, path: String) {
    self.tag = tag
    self.path = path
  }
}
