import Diagnostics
import TemplateEngine

/// A small site's shapes and values, on which the tests fill their templates.
enum LetterPage {
  static let person = TemplateShape(
    "person", [.text("name", "The name."), .optionalText("office", "The office.")])
  static let event = TemplateShape(
    "event",
    [.text("title", "What happened."), .number("year", "When."), .texts("places", "Where.")])
  static let letter = TemplateShape(
    "letter",
    [
      .text("title", "The heading."), .optionalText("subtitle", "A second heading."),
      .markup("body", "The text."), .flag("isExample", "Whether it was made up."),
      .optionalNumber("pages", "The printed pages."), .record("sender", person, "Who wrote it."),
      .optionalRecord("reply", person, "Who answered."), .list("events", event, "What it tells."),
    ])
  static let page = TemplateShape(
    "letter page",
    [
      .text("lang", "The language."), .optionalText("office", "The site’s office."),
      .record("letter", letter, "The letter."),
    ])

  static func values(
    title: String = "Bezoek", subtitle: String? = nil, events: [TemplateRecord] = [],
    isExample: Bool = false, pages: Int? = nil
  ) -> TemplateRecord {
    let sender = TemplateRecord(person, [.text("Verhagen"), .none])
    let letter = TemplateRecord(
      letter,
      [
        .text(title), .text(ifAny: subtitle), .markup(Array("<p>Tekst &amp; uitleg</p>".utf8)),
        .flag(isExample), pages.map { .number($0) } ?? .none, .record(sender), .none,
        .list(events),
      ])
    return TemplateRecord(page, [.text("nl"), .text("Griffie"), .record(letter)])
  }

  static func event(_ title: String, _ year: Int, _ places: [String] = []) -> TemplateRecord {
    TemplateRecord(event, [.text(title), .number(year), .texts(places)])
  }

  /// Loads templates of these texts, each in `Templates/<name>.mustache`, for the letter page.
  static func load(_ texts: [String: String]) -> Checked<TemplateSet> {
    let sources = texts.map { name, text in
      TemplateSource(
        name: name, file: SourceFile(path: "Templates/\(name).mustache", text: text))
    }
    return TemplateSet.load(sources, pages: ["letter": page])
  }

  /// The letter page filled, or what is wrong with its templates.
  static func fill(_ texts: [String: String], _ value: TemplateRecord = values()) -> String {
    let set = load(texts)
    guard set.diagnostics.isEmpty else { return DiagnosticReport(set.diagnostics).text }
    return String(decoding: set.value.render("letter", value), as: UTF8.self)
  }
}
