internal import Languages
internal import LetterModel
internal import TemplateEngine
internal import WordTrees

/// The words of the interface in one language, from the built-in data files.
public struct InterfaceTexts: Sendable {
  /// The language's BCP 47 tag.
  public let language: String
  private let texts: [String: String]
  private let pieces: [String: [Piece]]
  private let countries: [String: String]
  /// The articles of countries' usual names, by code.
  private let articles: [String: String]
  /// Names of months as dates print them, from January on.
  let months: [String]
  /// All texts for the templates, as `t`.
  let record: TemplateRecord

  /// The languages that have texts.
  public static let languages = ["en", "nl"]

  /// The texts of a language, or of Dutch where there are none.
  ///
  /// - Parameter names: names of countries in place of the usual ones, by code.
  public init(language: String, countries names: [String: String] = [:]) {
    self.language = Self.languages.contains(language) ? language : "nl"
    texts = Self.read("texts.\(self.language).yml")
    countries = Self.read("countries.\(self.language).yml").merging(names) { _, name in name }
    articles = Self.articles(texts["country-articles"] ?? "").filter { names[$0.key] == nil }
    months = Language.builtIn[self.language]?.months ?? []
    pieces = texts.compactMapValues(Self.pieces)
    let words = texts
    record = TemplateRecord(Self.shape, Self.keys.map { .text(words[$0] ?? "") })
  }

  /// The keys of all texts, in order.
  static let keys: [String] = read("texts.nl.yml").keys.sorted()

  /// What templates may use as `t`.
  static let shape: TemplateShape = {
    let english = read("texts.en.yml")
    return TemplateShape("texts", keys.map { .text($0, "“\(english[$0] ?? "")”") })
  }()

  /// A text; the key itself where it is missing, which a test forbids.
  public func callAsFunction(_ key: String) -> String { texts[key] ?? key }

  /// Whether there is such a text.
  func has(_ key: String) -> Bool { texts[key] != nil }

  /// A text with values in the places of `{name}`.
  func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    guard let pieces = pieces[key] else { return texts[key] ?? key }
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .value(let name): text += values.first { $0.key == name }?.value ?? "{\(name)}"
      }
    }
    return text
  }

  /// A part of a text in which values have places.
  private enum Piece: Sendable {
    case words(String)
    case value(String)
  }

  /// A text taken apart at the places of values; nil where it has none.
  private static func pieces(of text: String) -> [Piece]? {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    return [.words(String(parts[0]))]
      + parts.dropFirst().flatMap { part -> [Piece] in
        guard let end = part.firstIndex(of: "}") else { return [.words("{" + part)] }
        return [.value(String(part[..<end])), .words(String(part[part.index(after: end)...]))]
      }
  }

  /// A number and what is counted: `key-one` for 1, `key-many` otherwise.
  func count(_ number: Int, _ key: String) -> String {
    callAsFunction(number == 1 ? "\(key)-one" : "\(key)-many", ["n": grouped(number)])
  }

  /// The same where there is any; nil for none.
  func countIfAny(_ number: Int, _ key: String) -> String? {
    number > 0 ? count(number, key) : nil
  }

  /// A number with its thousands set apart, as the language has it.
  func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard digits.utf8.count > 4 else { return digits }
    var parts: [Substring] = []
    var rest = digits[...]
    while rest.utf8.count > 3 {
      parts.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + parts).joined(separator: callAsFunction("thousands-separator"))
  }

  /// A page as it is cited: `p. 2`, and of a leaf's side `f. 071r`.
  func cited(_ page: PageName) -> String {
    "\(self(page.isFolio ? "folio-abbreviation" : "page-abbreviation")) \(page)"
  }

  /// A country's name; its code where it has none.
  func country(_ code: String) -> String { countries[code] ?? code }

  /// A language's tag, where it is known and not the interface's own: words in it have to say so.
  func foreign(_ tag: String) -> String? {
    guard tag != "und", !tag.isEmpty else { return nil }
    return tag.lowercased() == language || tag.lowercased().hasPrefix(language + "-") ? nil : tag
  }

  /// A country's name as it stands within a sentence: `the Netherlands`.
  func running(_ code: String) -> String {
    articles[code].map { "\($0) \(country(code))" } ?? country(code)
  }

  /// The same at the beginning of a sentence or a heading.
  func beginning(_ code: String) -> String {
    let name = running(code)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// `the: GB NL; …` by code.
  private static func articles(_ text: String) -> [String: String] {
    text.split(separator: ";").reduce(into: [:]) { articles, part in
      let words = part.split { $0 == ":" || $0 == " " }
      for code in words.dropFirst() { articles[String(code)] = words.first.map(String.init) }
    }
  }

  /// Words in a row: `a, b and c`.
  func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(callAsFunction("and")) " + last
  }

  /// The texts of a built-in file, by their names.
  static func read(_ path: String) -> [String: String] {
    EmbeddedData.files.first { $0.path == path }.map { WordTree($0.tree).wordsByName } ?? [:]
  }
}
