/// One letter: its facts, its text, its notes.
///
/// This is what every reader of a source form makes, and what the Markdown writer writes.
public struct Letter: Sendable, Hashable {
  /// Who wrote what to whom, when, and where it was printed.
  public var facts: LetterFacts
  /// The text in the order of the letter.
  public var blocks: [Block]
  /// The notes, in the order of their markers.
  public var notes: [Footnote]

  /// Makes a letter of its parts.
  public init(facts: LetterFacts, blocks: [Block] = [], notes: [Footnote] = []) {
    self.facts = facts
    self.blocks = blocks
    self.notes = notes
  }
}

/// A note of the letter's own, at the foot of a page, in its margin or at its end.
public struct Footnote: Sendable, Hashable {
  /// The marker as printed, without brackets: `1`, `a`, `*`.
  public var label: String
  /// The note's text.
  public var blocks: [Block]

  /// Makes a note of its marker and text.
  public init(label: String, blocks: [Block]) {
    self.label = label
    self.blocks = blocks
  }
}
