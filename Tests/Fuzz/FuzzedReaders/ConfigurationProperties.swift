import Diagnostics
import Properties
import SiteBuild
import StrictYAML

/// What must be true of a site's configuration: what it says is taken, or told to be wrong.
enum ConfigurationProperties {
  private enum Choice: String, CaseIterable { case one, two }

  static func check(_ bytes: [UInt8]) throws(Untrue) {
    let file = SourceFile(path: "zendbrief.yml", bytes: bytes)
    let read = SiteConfiguration.read(file, languages: ["nl", "en"])
    try PlaceProperties.check(read.diagnostics)
    let value = YAMLReader.read(file, invalid: .registerInvalid).value
    if value.map(\.isEmpty) ?? true {
      try must(
        read.value == SiteConfiguration(), "a configuration that is no YAML says something")
      try must(
        !read.diagnostics.isEmpty || !RegisterProperties.hasWords(bytes),
        "nothing is said of a configuration that is not read")
    }
    guard let value, case .mapping(let entries) = value.content else { return }
    try checkFields(value)
    for entry in entries where !entry.value.isEmpty {
      let isTold = read.diagnostics.contains {
        $0.place.line == entry.place.line || $0.place.line == entry.value.place.line
      }
      try must(
        isTold || taken(entry.key, read, entry.value), "'\(entry.key)' is passed over")
    }
  }

  /// Whether the configuration has what a key says.
  private static func taken(
    _ key: String, _ checked: Checked<SiteConfiguration>, _ value: YAMLValue
  ) -> Bool {
    let read = checked.value
    let worded = ["title": read.title, "description": read.description, "footer": read.footer]
    if let texts = worded[key] { return isTaken(value, texts, checked.diagnostics) }
    if key == "language", case .list(let values) = value.content {
      return values.allSatisfy { value in
        value.isEmpty || value.text.map(read.languages.contains) == true
      }
    }
    if key == "logo", let entries = value.entries {
      return read.logo != nil || entries.allSatisfy { $0.value.isEmpty }
    }
    guard case .text(let text) = value.content else { return false }
    if key == "logo" { return read.logo == String(text.drop { $0 == "/" }) }
    let values = [
      "home": read.home, "base": read.base, "language": read.language,
      "data-licence": read.dataLicence,
    ]
    return values[key] == .some(text) || (key == "base" && read.base == text + "/")
  }

  /// Whether one text for all languages, or each of several, was read or told of.
  private static func isTaken(
    _ value: YAMLValue, _ texts: [String: String], _ diagnostics: [Diagnostic]
  ) -> Bool {
    if let text = value.text { return texts == [YAMLFields.anyLanguage: text] }
    return value.entries?.allSatisfy { entry in
      guard let text = entry.value.text, !text.isEmpty else { return true }
      return texts[entry.key] == text
        || diagnostics.contains { $0.place.line == entry.point.place.line }
    } ?? false
  }

  /// Every kind of field has an outcome at any value.
  private static func checkFields(_ value: YAMLValue) throws(Untrue) {
    var fields = YAMLFields(value, unknown: .registerKeyUnknown, invalid: .registerValueInvalid)
    _ = (fields.texts("title"), fields.list("base"), fields.flag("footer"))
    _ = (fields.choice("language", of: Choice.self), fields.value("home"))
    fields.finish()
    try PlaceProperties.check(fields.diagnostics)
  }
}
