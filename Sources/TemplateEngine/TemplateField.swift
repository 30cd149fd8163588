/// One name that a shape offers.
public struct TemplateField: Sendable {
  /// What may stand behind a name.
  public enum Kind: Sendable {
    /// Plain text, escaped where it is printed.
    case text
    /// HTML that is safe as it is, printed with `{{{…}}}` only.
    case markup
    /// Yes or no, for sections.
    case flag
    /// A whole number.
    case number
    /// One record.
    case record(TemplateShape)
    /// Records in their order.
    case list(TemplateShape)
    /// Texts in their order, each `{{.}}` within the section.
    case texts
  }

  /// The name that templates use.
  public let name: String
  /// What stands behind it.
  public let kind: Kind
  /// A sentence for `docs/templates.md`.
  public let meaning: String
  /// Whether it can be absent.
  public let isOptional: Bool

  /// Makes a field of its parts.
  public init(_ name: String, _ kind: Kind, _ meaning: String, isOptional: Bool = false) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
    self.isOptional = isOptional
  }

  /// A text that is always there.
  public static func text(_ name: String, _ meaning: String) -> Self {
    Self(name, .text, meaning)
  }

  /// A text that can be absent.
  public static func optionalText(_ name: String, _ meaning: String) -> Self {
    Self(name, .text, meaning, isOptional: true)
  }

  /// Safe HTML that is always there.
  public static func markup(_ name: String, _ meaning: String) -> Self {
    Self(name, .markup, meaning)
  }

  /// Safe HTML that can be absent.
  public static func optionalMarkup(_ name: String, _ meaning: String) -> Self {
    Self(name, .markup, meaning, isOptional: true)
  }

  /// A yes or no.
  public static func flag(_ name: String, _ meaning: String) -> Self {
    Self(name, .flag, meaning)
  }

  /// A number that is always there.
  public static func number(_ name: String, _ meaning: String) -> Self {
    Self(name, .number, meaning)
  }

  /// A number that can be absent.
  public static func optionalNumber(_ name: String, _ meaning: String) -> Self {
    Self(name, .number, meaning, isOptional: true)
  }

  /// A record that is always there.
  public static func record(_ name: String, _ shape: TemplateShape, _ meaning: String) -> Self {
    Self(name, .record(shape), meaning)
  }

  /// A record that can be absent.
  public static func optionalRecord(
    _ name: String, _ shape: TemplateShape, _ meaning: String
  ) -> Self {
    Self(name, .record(shape), meaning, isOptional: true)
  }

  /// A list of records, empty where there are none.
  public static func list(_ name: String, _ shape: TemplateShape, _ meaning: String) -> Self {
    Self(name, .list(shape), meaning)
  }

  /// A list of texts, empty where there are none.
  public static func texts(_ name: String, _ meaning: String) -> Self {
    Self(name, .texts, meaning)
  }
}
