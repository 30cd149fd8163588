public import Diagnostics
internal import Findings
internal import Registers
internal import SitePages
internal import StrictYAML

/// What a site says of itself in `zendbrief.yml`; every key is optional.
public struct SiteConfiguration: Sendable, Hashable {
  /// The site's name: by language, or one for all under `YAMLFields.anyLanguage`.
  public var title: [String: String] = [:]
  /// What the collection is, in one or two sentences; by language as the name is.
  public var description: [String: String] = [:]
  /// The address at which the site will stand, `https://letters.example/`; pages' own links are
  /// relative and do without it.
  public var base: String?
  /// The languages of the interface, of `nl` and `en`: pages in the first stand at the site's top,
  /// those in the other below a folder of its name.
  public var languages = ["nl"]
  /// A line for the foot of every page; by language as the name is.
  public var footer: [String: String] = [:]
  /// The institution's mark: a file in Content/static; nil where there is none.
  public var logo: String?
  /// What the mark says, for those who do not see it; by language as the name is.
  public var logoText: [String: String] = [:]
  /// The country whose relations the letters are about, ISO 3166-1 alpha-2.
  public var home = "NL"
  /// The licence under which the site gives its data, `CC0` or `CC BY`; nil where nothing is said of it.
  public var dataLicence: String?

  /// The site's first language.
  public var language: String { languages.first ?? "nl" }

  /// A text that may be one for each language; nil where it has none in this one.
  func text(_ texts: [String: String], in language: String) -> String? {
    texts[language] ?? texts[YAMLFields.anyLanguage]
  }

  /// A configuration in which nothing is said.
  public init() {}

  /// Reads `zendbrief.yml`.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - languages: the languages that the interface has.
  ///   - files: the editor's files, of which the logo is one; nil where it is not looked for.
  public static func read(
    _ file: SourceFile, languages: [String], files: [String]? = nil
  ) -> Checked<SiteConfiguration> {
    var diagnostics: [Diagnostic] = []
    let value = YAMLReader.read(file, invalid: .registerInvalid).adding(to: &diagnostics)
    var fields = YAMLFields(value, unknown: .registerKeyUnknown, invalid: .registerValueInvalid)
    var configuration = SiteConfiguration()
    configuration.languages = Self.languages(&fields, languages) ?? configuration.languages
    configuration.title = configuration.texts("title", &fields)
    configuration.description = configuration.texts("description", &fields)
    configuration.footer = configuration.texts("footer", &fields)
    configuration.readLogo(&fields, files)
    configuration.base = base(&fields)
    configuration.home = home(&fields) ?? configuration.home
    configuration.dataLicence = licence(&fields)
    fields.finish()
    return Checked(configuration, diagnostics + fields.diagnostics)
  }

  /// A text in the site's languages; one in another would be passed over in silence.
  private func texts(_ key: String, _ fields: inout YAMLFields) -> [String: String] {
    fields.tellUnshown(
      key, but: languages,
      advice: "take it away, or have pages in its language: “language: [nl, en]”")
    return fields.textByLanguage(key)
  }

  /// A file's path alone, or that with what the mark says.
  private mutating func readLogo(_ fields: inout YAMLFields, _ files: [String]?) {
    guard let value = fields.value("logo") else { return }
    var file = value
    if value.entries != nil {
      var parts = YAMLFields(value, unknown: .registerKeyUnknown, invalid: .registerValueInvalid)
      logoText = texts("text", &parts)
      guard let path = parts.value("file") else {
        return fields.refuse(
          value, "“logo” has a “file”", advice: "write “file: logo.svg”, a file in Content/static")
      }
      file = path
      parts.finish()
      fields.add(parts.diagnostics)
    }
    let path = file.text.map { String($0.drop { $0 == "/" }) }
    guard let path, !path.isEmpty, files?.contains(path) ?? true else {
      return fields.refuse(
        file, "“logo” is no file in Content/static",
        advice: path.flatMap { Nearest.name(to: $0, among: files ?? []) }
          .map { "did you mean “\($0)”?" } ?? "write its path below that folder, as “logo.svg”")
    }
    logo = path
  }

  private static func base(_ fields: inout YAMLFields) -> String? {
    guard let value = fields.value("base") else { return nil }
    guard case .text(let text) = value.content,
      text.hasPrefix("https://") || text.hasPrefix("http://"),
      text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !"\"<>\\^`{|}".utf8.contains($0) })
    else {
      fields.refuse(
        value, "“base” is an address that begins with https://",
        advice: "write the address at which the site will stand, as “https://letters.example/”")
      return nil
    }
    // Every page's address is written behind it.
    let name = text.dropFirst(8).split(separator: "/").dropFirst().last?.lowercased() ?? ""
    guard !text.utf8.contains(where: "?#@".utf8.contains), !name.hasSuffix(".html"),
      !name.hasSuffix(".htm")
    else {
      fields.refuse(
        value, "“base” is the address of a folder, and pages’ names follow upon it",
        advice: "leave out “?”, “#”, “@” and a page’s own name, as “https://letters.example/”")
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  /// The site's languages, each once: a list, or a single one.
  private static func languages(_ fields: inout YAMLFields, _ known: [String]) -> [String]? {
    var languages: [String] = []
    for (text, value) in fields.placedTexts("language") where !languages.contains(text) {
      guard known.contains(text) else {
        fields.refuse(
          value, "the interface does not have this language",
          advice: "one of: \(known.sorted().joined(separator: ", "))")
        continue
      }
      languages.append(text)
    }
    return languages.isEmpty ? nil : languages
  }

  private static func licence(_ fields: inout YAMLFields) -> String? {
    guard let value = fields.value("data-licence") else { return nil }
    guard case .text(let text) = value.content, DataLicence(rawValue: text) != nil else {
      let names = DataLicence.allCases.map(\.rawValue).joined(separator: ", ")
      fields.refuse(
        value, "“data-licence” is none of the licences that the data may have",
        advice: "one of: \(names)")
      return nil
    }
    return text
  }

  private static func home(_ fields: inout YAMLFields) -> String? {
    guard let value = fields.value("home") else { return nil }
    guard case .text(let text) = value.content else {
      fields.refuse(
        value, "“home” is a country’s code of two capitals",
        advice: "write the code of ISO 3166-1, as “NL”")
      return nil
    }
    let known = FindingRules.knownCountries
    guard known.codes.contains(text) else {
      fields.refuse(
        value, "no country has the code “\(text)”", advice: known.advice(for: text))
      return nil
    }
    return text
  }
}
