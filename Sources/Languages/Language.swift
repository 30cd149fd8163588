internal import WordTrees

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
  /// What may follow a day's number: `th` in `15th June`.
  public let ordinals: [String]
  /// What may stand before a day's number in a dateline: `den`.
  public let dateArticles: [String]
  /// What may stand between a day's number and its month: `of`.
  public let dateLinks: [String]
  /// Other spellings of the months, of older letters, by the month's number: `Junij`.
  public let monthSpellings: [Int: [String]]
  /// What may stand behind the hour that follows a day: `p.m.`.
  public let hours: [String]
  /// What may stand between a day’s month and its year: `anno`.
  public let yearLinks: [String]
  /// What stands before a family name and is a part of it: `van`.
  public let particles: [String]
  /// What stands before a name and is no part of it, in small letters: `the rt hon`.
  public let nameTitles: [String]
  /// What stands behind a name and is no part of it: `MP`.
  public let nameLetters: [String]
  /// What stands behind a name and tells which of a family it is, or is a courtesy: `Jr`, `Esq`.
  public let nameEnds: [String]
  /// The words by which the parts of a letter are known.
  public let letter: LetterWords
}

extension Language {
  /// The languages that are built in, by tag.
  public static let builtIn: [String: Language] = {
    var languages: [String: Language] = [:]
    for file in EmbeddedData.files
    where file.path.hasSuffix(".yml") && ![others, tags, directions].contains(file.path) {
      let language = Language(WordTree(file.tree))
      languages[language.tag] = language
    }
    return languages
  }()

  /// The commonest words of languages that are told and no more, by tag.
  public static let commonWords: [String: [String]] =
    EmbeddedData.files.first { $0.path == others }.map { WordTree($0.tree).listsByName } ?? [:]

  /// A tag with its language's code as BCP 47 wants it, of two letters where there is one: `de` for `deu`, `de-AT`
  /// for `ger-AT`.
  public static func tag(_ told: String) -> String {
    let code = told.prefix { $0 != "-" }
    guard code.utf8.count == 3, let short = shortCodes[code.lowercased()] else { return told }
    return short + told.dropFirst(code.count)
  }

  /// Whether what is in a language, by its tag, is written from right to left; the script that a tag names goes before
  /// its language's own.
  public static func runsLeftward(_ tag: String) -> Bool {
    let parts = Self.tag(tag.lowercased()).split(separator: "-").map(String.init)
    let script = parts.dropFirst().first { part in
      part.utf8.count == 4 && part.utf8.allSatisfy { 97...122 ~= $0 }
    }
    if let script { return leftward.scripts.contains(script) }
    return parts.first.map(leftward.languages.contains) ?? false
  }

  /// The languages and the scripts that are written from right to left.
  private static let leftward: (languages: Set<String>, scripts: Set<String>) = {
    let lists = EmbeddedData.files.first { $0.path == directions }
      .map { WordTree($0.tree).listsByName }
    return (Set(lists?["languages"] ?? []), Set(lists?["scripts"] ?? []))
  }()

  /// The codes of two letters by those of three.
  private static let shortCodes: [String: String] = {
    let lists = EmbeddedData.files.first { $0.path == tags }.map { WordTree($0.tree).listsByName }
    var codes: [String: String] = [:]
    for (short, long) in lists ?? [:] {
      for code in long { codes[code] = short }
    }
    return codes
  }()

  private static let others = "others.yml"
  private static let tags = "tags.yml"
  private static let directions = "directions.yml"

  private init(_ tree: WordTree) {
    tag = tree["tag"].word
    months = tree["months"].words
    monthAbbreviations = tree["month-abbreviations"].words
    weekdays = tree["weekdays"].words
    ordinals = tree["ordinals"].words
    dateArticles = tree["date-articles"].words
    dateLinks = tree["date-links"].words
    monthSpellings = tree["month-spellings"].listsByName.reduce(into: [:]) { spellings, month in
      if let number = Int(month.key) { spellings[number] = month.value }
    }
    hours = tree["hours"].words
    yearLinks = tree["year-links"].words
    particles = tree["particles"].words
    nameTitles = tree["name-titles"].words
    nameLetters = tree["name-letters"].words
    nameEnds = tree["name-ends"].words
    letter = LetterWords(tree["letter"])
  }
}
