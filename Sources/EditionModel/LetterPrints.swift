/// The first 16 bytes of the SHA-256 of something that a letter is kept by.
public struct ContentPrint: Sendable, Hashable {
  /// The first eight bytes.
  public let first: UInt64
  /// The eight bytes behind them.
  public let second: UInt64

  /// Makes a print of its halves.
  public init(first: UInt64, second: UInt64) {
    self.first = first
    self.second = second
  }
}

/// What a letter's pages depend on, in prints: pages whose letters have the same prints are the same, as
/// far as they are made of letters, but for the record of the source, which whoever shows it adds to them.
public struct LetterPrints: Sendable, Hashable {
  /// Of its facts but for the record of its source, of its path, the pages that its text marks, and whether it has a
  /// source.
  public let facts: ContentPrint
  /// Of its findings, the words that prove events, and the events of its own front matter.
  public let findings: ContentPrint
  /// Of the topics that it deals with, each with the words that speak of it.
  public let topics: ContentPrint
  /// Of its text and notes as HTML, and of its source.
  public let texts: ContentPrint
  /// Of its Markdown.
  public let markdown: ContentPrint

  /// Puts prints together.
  public init(
    facts: ContentPrint, findings: ContentPrint, topics: ContentPrint, texts: ContentPrint,
    markdown: ContentPrint
  ) {
    self.facts = facts
    self.findings = findings
    self.topics = topics
    self.texts = texts
    self.markdown = markdown
  }
}
