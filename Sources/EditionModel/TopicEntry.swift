public import LetterModel

/// A topic and the letters that deal with it.
public struct TopicEntry: Sendable {
  /// The register's name for it, which is also its address.
  public var slug: String
  /// The name in each language that the register has.
  public var names: [String: String]
  /// The topic above it, by its slug.
  public var broader: String?
  /// The letters from old to new, each with the sentence that speaks of the topic.
  public var letters: [TopicLetter]

  /// Makes a topic.
  public init(slug: String, names: [String: String], broader: String?, letters: [TopicLetter]) {
    self.slug = slug
    self.names = names
    self.broader = broader
    self.letters = letters
  }
}

/// A letter under a topic.
public struct TopicLetter: Sendable {
  /// The letter's place in the edition's order.
  public var letter: Int
  /// The sentence that speaks of the topic; nil where an editor gave it.
  public var evidence: Evidence?

  /// Makes an entry.
  public init(letter: Int, evidence: Evidence?) {
    self.letter = letter
    self.evidence = evidence
  }
}
