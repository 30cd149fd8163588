/// The words of a letter that prove an event, or that speak of a topic.
///
/// It goes with every topic, country and event into many lists, and its copies share their parts.
public struct Evidence: Sendable, Hashable {
  @usableFromInline
  struct Parts: Sendable, Hashable {
    @usableFromInline var letter: LetterID
    @usableFromInline var passage: String
    @usableFromInline var page: Int?
    @usableFromInline var sentence: String
    var words: QuotedWords
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
  public var page: Int? {
    @inlinable _read { yield shared.parts.page }
    _modify { yield &parts.page }
  }
  /// The words, exactly as the passage has them.
  public var quote: String { shared.parts.words.text(in: shared.parts.sentence) }
  /// The whole sentence around them.
  public var sentence: String {
    @inlinable _read { yield shared.parts.sentence }
  }

  /// Makes a piece of evidence.
  public init(letter: LetterID, passage: String, page: Int?, quote: String, sentence: String) {
    shared = SharedParts(
      Parts(
        letter: letter, passage: passage, page: page, sentence: sentence,
        words: QuotedWords(quote, of: sentence)))
  }

  /// Whether two are alike; copies of one are, without a look at their parts.
  public static func == (a: Evidence, b: Evidence) -> Bool {
    a.shared === b.shared || a.shared.parts == b.shared.parts
  }

  /// Hashes the parts.
  public func hash(into hasher: inout Hasher) { hasher.combine(shared.parts) }
}
