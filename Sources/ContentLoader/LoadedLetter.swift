public import Findings
public import LetterModel
internal import LetterParser

/// A letter that has gone the way from its source to HTML.
public struct LoadedLetter: Sendable {
  /// The facts.
  public var facts: LetterFacts
  /// The intermediate Markdown, front matter included.
  public var markdown: [UInt8]
  /// The text as HTML, with its passages.
  public var body: RenderedBody
  /// What was found in the text.
  public var findings: LetterFindings
  /// The words of the letter by which the editor's register proves events.
  public var proofs: [QuoteProof]
  /// The events of the letter's own front matter.
  public var events: [ProvenEvent]
  /// The path of the letter's source, as diagnostics name it.
  public var path: String
  /// The text that was read and what became of its lines; nil where the source is no text.
  var read: (text: [UInt8], account: LineAccount)?

  /// Whether the source is text that can be shown line by line.
  public var hasSource: Bool { read?.text.isEmpty == false }

  /// The source as it came; nil where it is no text.
  ///
  /// Worked out when it is asked for: whoever only checks a site has no use for it.
  public var source: LetterSource? {
    read.map { LetterSource($0.text, account: $0.account.lines, passages: body.passages) }
  }
}
