/// A letter's longer texts, which lie apart from what the edition needs to know of it.
public struct LetterTexts: Sendable, Hashable {
  /// The text as HTML.
  public var html: [UInt8]
  /// The notes as HTML.
  public var notesHTML: [UInt8]
  /// The Markdown, front matter included.
  public var markdown: [UInt8]
  /// The source line by line, packed; nil where it is no text.
  public var source: [UInt8]?
  /// The addresses of its passages, in order.
  public var passages: [String]

  /// Puts texts together.
  public init(
    html: [UInt8], notesHTML: [UInt8], markdown: [UInt8], source: [UInt8]?, passages: [String]
  ) {
    self.html = html
    self.notesHTML = notesHTML
    self.markdown = markdown
    self.source = source
    self.passages = passages
  }

  /// The texts by the order in which they lie in a pack.
  enum Kind: Int, CaseIterable {
    case html, notesHTML, markdown, source, passages
  }

  func bytes(of kind: Kind) -> [UInt8] {
    switch kind {
    case .html: html
    case .notesHTML: notesHTML
    case .markdown: markdown
    case .source: source ?? []
    case .passages:
      {
        var writer = ByteWriter()
        writer.texts(passages)
        return writer.bytes
      }()
    }
  }
}
