public import LetterModel

/// A letter in its intermediate form: its facts, and where in the file its text stands.
public struct MarkdownLetter: Sendable, Hashable {
  /// The facts of the front matter.
  public var facts: LetterFacts
  /// The text: bytes of the file, up to its end.
  public var body: Range<Int>
  /// The editor's own events: the bytes of the front matter's key `events` with its whole value,
  /// which are YAML by themselves; nil where there are none.
  public var events: Range<Int>?
  /// Whether the front matter tells the language, be it as `und`.
  public var tellsLanguage = false

  /// Makes a letter of its parts.
  public init(facts: LetterFacts, body: Range<Int>, events: Range<Int>? = nil) {
    self.facts = facts
    self.body = body
    self.events = events
  }
}
