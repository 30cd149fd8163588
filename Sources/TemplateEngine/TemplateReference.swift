/// The reference of what templates can use, made from the shapes themselves.
public enum TemplateReference {
  /// Markdown for `docs/templates.md`: what every page has, each page with its own names, then each
  /// shape that they lead to, once, in the order of first mention.
  ///
  /// - Parameters:
  ///   - common: what every page has, told once.
  ///   - pages: the templates' names, what their pages offer, and a sentence on each.
  public static func markdown(
    common: [TemplateField],
    for pages: [(name: String, shape: TemplateShape, summary: String)]
  ) -> String {
    let shared = Set(common.map(\.name))
    var text = "## Every page\n\n" + table(of: common)
    var waiting: [TemplateShape] = []
    for page in pages {
      let own = page.shape.fields.filter { !shared.contains($0.name) }
      text += "## `\(page.name)`\n\n\(page.summary)\n\n"
      text += own.isEmpty ? "It has what every page has.\n\n" : table(of: own)
      waiting += parts(of: own)
    }
    // The words of the interface are hundreds: they stand behind the records of single pages.
    waiting += parts(of: common)
    text += "## The records\n\n"
    var told: Set<ObjectIdentifier> = []
    var next = 0
    while next < waiting.count {
      let shape = waiting[next]
      next += 1
      guard told.insert(ObjectIdentifier(shape)).inserted else { continue }
      text += "### \(shape.name)\n\n" + table(of: shape.fields)
      waiting += parts(of: shape.fields)
    }
    return text
  }

  private static func table(of fields: [TemplateField]) -> String {
    let rows = fields.map { field in
      "| `\(field.name)` | \(field.isOptional ? "optional " : "")\(word(for: field.kind))"
        + " | \(field.meaning.replacing("|", with: "\\|")) |\n"
    }
    return "| name | what it is | meaning |\n|---|---|---|\n" + rows.joined() + "\n"
  }

  private static func word(for kind: TemplateField.Kind) -> String {
    switch kind {
    case .text: "text"
    case .markup: "markup"
    case .flag: "flag"
    case .number: "number"
    case .record(let shape): "record: \(shape.name)"
    case .list(let shape): "list: \(shape.name)"
    case .texts: "list of texts"
    }
  }

  private static func parts(of fields: [TemplateField]) -> [TemplateShape] {
    fields.compactMap { field in
      switch field.kind {
      case .record(let shape), .list(let shape): shape
      default: nil
      }
    }
  }
}
