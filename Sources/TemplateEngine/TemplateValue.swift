/// What stands behind a name on one page.
public enum TemplateValue: Sendable {
  /// Nothing: an optional field that is absent here.
  case none
  /// Yes or no.
  case flag(Bool)
  /// Plain text; `{{x}}` escapes `&`, `<`, `>`, `"` and `'`.
  case text(String)
  /// Safe HTML in UTF-8. Only `{{{x}}}` and `{{&x}}` print it, and they print nothing else: a
  /// template that escapes markup, or lets plain text through unescaped, is refused when loaded.
  case markup([UInt8])
  /// A whole number, printed in decimal digits.
  case number(Int)
  /// Records or texts in their order.
  case list([TemplateValue])
  /// A record.
  case record(TemplateRecord)

  /// An optional text as a value.
  public static func text(ifAny text: String?) -> TemplateValue {
    text.map(TemplateValue.text) ?? .none
  }

  /// An optional record as a value.
  public static func record(ifAny record: TemplateRecord?) -> TemplateValue {
    record.map(TemplateValue.record) ?? .none
  }

  /// Records in their order as a value.
  public static func list(_ records: [TemplateRecord]) -> TemplateValue {
    .list(records.map(TemplateValue.record))
  }

  /// Texts in their order as a value.
  public static func texts(_ texts: [String]) -> TemplateValue {
    .list(texts.map(TemplateValue.text))
  }

  /// Whether a field may hold this value.
  func fits(_ field: TemplateField) -> Bool {
    switch (field.kind, self) {
    case (_, .none): field.isOptional
    case (.text, .text), (.markup, .markup), (.flag, .flag), (.number, .number): true
    case (.record(let shape), .record(let record)): record.shape === shape
    case (.list(let shape), .list(let items)):
      items.allSatisfy { item in
        if case .record(let record) = item { record.shape === shape } else { false }
      }
    case (.texts, .list(let items)):
      items.allSatisfy { item in if case .text = item { true } else { false } }
    default: false
    }
  }
}
