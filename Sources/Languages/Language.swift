internal import Yams

/// What the program knows of a language: the words that letters, dates and pages are made of.
public struct Language: Sendable {
  /// The BCP 47 tag: `nl`.
  public let tag: String
  /// The months' names from January on, as a date prints them.
  public let months: [String]
  /// The months' short names from January on, without a full stop.
  public let monthAbbreviations: [String]
  /// The days' names from Monday on.
  public let weekdays: [String]
  /// The words by which the parts of a letter are known.
  public let letter: LetterWords
}

extension Language: Decodable {
  enum CodingKeys: String, CodingKey {
    case tag, months, weekdays, letter
    case monthAbbreviations = "month-abbreviations"
  }

  /// The languages that are built in, by tag.
  ///
  /// Their files are part of the program: one that cannot be read is a fault of the program, and
  /// a test reads them all. They hold words alone: the rules that tell dates and numbers from words
  /// (`.basic` has none) would be tried on each key whenever another is looked for.
  public static let builtIn: [String: Language] = {
    var languages: [String: Language] = [:]
    let decoder = YAMLDecoder()
    for file in EmbeddedData.files
    where file.path.hasSuffix(".yml") && !file.path.hasSuffix(others) {
      do {
        guard let tree = try compose(yaml: file.text.description, .basic) else { continue }
        let language = try decoder.decode(Language.self, from: tree)
        languages[language.tag] = language
      } catch {
        preconditionFailure("The built-in language file \(file.path) is damaged: \(error)")
      }
    }
    return languages
  }()
  /// The commonest words of languages that are told and no more, by tag.
  public static let commonWords: [String: [String]] = {
    for file in EmbeddedData.files where file.path.hasSuffix(others) {
      do {
        guard let tree = try compose(yaml: file.text.description, .basic) else { continue }
        return try YAMLDecoder().decode([String: [String]].self, from: tree)
      } catch {
        preconditionFailure("The built-in language file \(file.path) is damaged: \(error)")
      }
    }
    return [:]
  }()

  private static let others = "others.yml"
}
