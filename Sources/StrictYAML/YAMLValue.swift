public import Diagnostics

/// A value of a YAML file, with its place; scalars stay the words that the editor wrote.
///
/// YAML itself would read `no` as false, `1.10` as 1.1 and `012` as 10: a dossier's number is none
/// of these.
public struct YAMLValue: Sendable {
  /// What the value is.
  public indirect enum Content: Sendable {
    /// Words, a number, a date: what stands there; empty where nothing does.
    case text(String)
    /// A list.
    case list([YAMLValue])
    /// Keys with their values, in the file's order.
    case mapping([Entry])
  }

  /// A key with its value.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// Where the key stands.
    public let point: SourcePoint
    /// The value.
    public let value: YAMLValue

    /// The place of the key.
    public var place: Place { point.place }
  }

  /// What the value is.
  public let content: Content
  /// Where it begins.
  public let point: SourcePoint

  /// The place where it begins.
  public var place: Place { point.place }

  /// The entries of a mapping; nil of anything else.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The words of a text; nil of anything else.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// Whether nothing stands there.
  public var isEmpty: Bool {
    if case .text(let text) = content { text.isEmpty } else { false }
  }
}
