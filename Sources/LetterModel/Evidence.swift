internal import ByteRuns

/// The words of a letter that prove an event, or that speak of a topic.
///
/// It goes with every topic, country and event into many lists, and its copies share their parts.
public struct Evidence: Sendable, Hashable {
  @usableFromInline
  struct Parts: Sendable, Hashable {
    @usableFromInline var letter: LetterID
    @usableFromInline var passage: String
    @usableFromInline var sentence: String
    /// The quote and the page, in as little room as they nearly always need.
    var spot: EvidenceSpot
  }

  @usableFromInline var shared: SharedParts<Parts>

  private var parts: Parts {
    get { shared.parts }
    set { shared = SharedParts(newValue) }
  }

  /// The letter.
  public var letter: LetterID {
    @inlinable _read { yield shared.parts.letter }
    _modify { yield &parts.letter }
  }
  /// The passage's address within the letter's page.
  public var passage: String {
    @inlinable _read { yield shared.parts.passage }
    _modify { yield &parts.passage }
  }
  /// The page of the original on which the words stand.
  public var page: PageName? {
    get { shared.parts.spot.page }
    set { parts.spot = EvidenceSpot(of: quote, in: sentence, page: newValue) }
  }
  /// The words, exactly as the passage has them.
  public var quote: String { shared.parts.spot.quote(in: shared.parts.sentence) }
  /// Reads the words' bytes where they lie: `quote` makes a text of its own of them.
  public func withQuote(_ read: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let range = quoteInSentence else { return quote.withBytes(read) }
    sentence.withBytes { read(UnsafeBufferPointer(rebasing: $0[range])) }
  }
  /// Which bytes of the sentence the words are; nil where it does not have them, or where that is not known.
  public var quoteInSentence: Range<Int>? { shared.parts.spot.range }
  /// The whole sentence around them.
  public var sentence: String {
    @inlinable _read { yield shared.parts.sentence }
  }

  /// Makes a piece of evidence.
  public init(letter: LetterID, passage: String, page: PageName?, quote: String, sentence: String) {
    shared = SharedParts(
      Parts(
        letter: letter, passage: passage, sentence: sentence,
        spot: EvidenceSpot(of: quote, in: sentence, page: page)))
  }

  /// Makes a piece of evidence of words that the sentence has, as another told by `quoteInSentence`; nil where
  /// none could have told it.
  public init?(
    letter: LetterID, passage: String, page: PageName?, quoteInSentence range: Range<Int>,
    sentence: String
  ) {
    guard let spot = EvidenceSpot(at: range, in: sentence, page: page) else { return nil }
    shared = SharedParts(
      Parts(letter: letter, passage: passage, sentence: sentence, spot: spot))
  }

  /// Whether two are alike; copies of one are, without a look at their parts.
  public static func == (a: Evidence, b: Evidence) -> Bool {
    a.shared === b.shared || a.shared.parts == b.shared.parts
  }

  /// Hashes the parts.
  public func hash(into hasher: inout Hasher) { hasher.combine(shared.parts) }
}
