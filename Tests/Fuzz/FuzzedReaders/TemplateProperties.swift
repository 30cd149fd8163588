import Diagnostics
import Properties
import TemplateEngine

/// What must be true of templates: they are refused with a reason, or filled.
enum TemplateProperties {
  private static let person = TemplateShape(
    "person", [.text("name", "The name."), .optionalText("office", "The office.")])
  private static let letter = TemplateShape(
    "letter",
    [
      .text("title", "The heading."), .optionalText("subtitle", "A second heading."),
      .markup("body", "The text."), .flag("isExample", "Whether it was made up."),
      .number("pages", "The printed pages."), .record("sender", person, "Who wrote it."),
      .optionalRecord("reply", person, "Who answered."), .list("people", person, "All."),
      .texts("places", "Where."),
    ])
  private static let page = TemplateShape(
    "letter page", [.text("lang", "The language."), .record("letter", letter, "The letter.")])

  /// A page of all kinds of values; its own text holds a tag and markup.
  private static let value: TemplateRecord = {
    let sender = TemplateRecord(person, [.text("<b>{{name}}"), .none])
    let record = TemplateRecord(
      letter,
      [
        .text("Bezoek & <slot>"), .none, .markup(Array("<p>Tekst</p>".utf8)), .flag(true),
        .number(-7), .record(sender), .none, .list([sender, sender]), .texts(["Den Haag", ""]),
      ])
    return TemplateRecord(page, [.text("nl"), .record(record)])
  }()

  /// Loads the first text as the page's template, the others as its parts, and fills it.
  static func check(_ texts: [[UInt8]]) throws(Untrue) {
    let names = ["letter", "p", "q", "r"]
    let sources = zip(names, texts).map { name, text in
      TemplateSource(
        name: name, file: SourceFile(path: "Templates/\(name).mustache", bytes: text))
    }
    let set = TemplateSet.load(sources, pages: ["letter": page])
    try PlaceProperties.check(set.diagnostics)
    let made = set.value.render("letter", value)
    if set.diagnostics.contains(where: { $0.severity == .error && $0.place.path.contains("letter") }
    ) {
      try must(made.isEmpty, "a page with an error is filled")
    }
    let first = texts.first ?? []
    if !first.contains(UInt8(ascii: "{")) {
      let isRefused = set.diagnostics.contains { $0.severity == .error }
      try must(made == first || isRefused, "a text without tags comes out as another")
    }
    try must(
      !String(decoding: made, as: UTF8.self).contains("<b>{{name}}")
        || String(decoding: texts.joined(), as: UTF8.self).contains("<b>"),
      "plain text is printed as markup")
  }
}
