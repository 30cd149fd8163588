/// The reference of what templates can use, made from the shapes themselves.
public enum TemplateReference {
  /// Markdown for `docs/templates.md`: each page with its names, then each shape that they lead to,
  /// once, in the order of first mention.
  ///
  /// - Parameter pages: the templates' names, what their pages offer, and a sentence on each.
  public static func markdown(
    for pages: [(name: String, shape: TemplateShape, summary: String)]
  ) -> String {
    var text = ""
    var waiting: [TemplateShape] = []
    for page in pages {
      text += "## `\(page.name)`\n\n\(page.summary)\n\n" + table(of: page.shape)
      waiting += parts(of: page.shape)
    }
    var told: Set<ObjectIdentifier> = []
    var next = 0
    while next < waiting.count {
      let shape = waiting[next]
      next += 1
      guard told.insert(ObjectIdentifier(shape)).inserted else { continue }
      text += "### \(shape.name)\n\n" + table(of: shape)
      waiting += parts(of: shape)
    }
    return text
  }

  private static func table(of shape: TemplateShape) -> String {
    let rows = shape.fields.map { field in
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

  private static func parts(of shape: TemplateShape) -> [TemplateShape] {
    shape.fields.compactMap { field in
      switch field.kind {
      case .record(let shape), .list(let shape): shape
      default: nil
      }
    }
  }
}
