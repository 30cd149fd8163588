public import Diagnostics
public import LetterModel
public import LetterParser

/// A letter in its intermediate Markdown.
public struct ConvertedLetter: Sendable {
  /// The letter's facts.
  public var facts: LetterFacts
  /// The Markdown, front matter included.
  public var markdown: SourceFile
  /// Which bytes of it are the letter's text.
  public var body: Range<Int>
  /// Which bytes of it are the editor's own events, with their key; nil where there are none.
  public var events: Range<Int>?
  /// What became of each line of the source; nil where the source is the Markdown itself.
  public var account: LineAccount?
  /// The text whose lines the account is of; nil where the source is no text.
  public var source: [UInt8]?
}
