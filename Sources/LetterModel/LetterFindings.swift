/// What was found in one letter's text; the same letter and rules always give the same.
public struct LetterFindings: Sendable, Hashable {
  /// Countries that the letter names, each with its first mention and how often.
  public var countries: [CountryMention] = []
  /// Events, the same event told twice being one with two pieces of evidence.
  public var events: [Event] = []
  /// Topics of the register, each with the sentence that put the letter there.
  public var topics: [TopicMention] = []
  /// Papers that the letter cites.
  public var citations: [Citation] = []

  /// Makes empty findings.
  public init() {}
}

/// A country that a letter names.
public struct CountryMention: Sendable, Hashable {
  /// ISO 3166-1 alpha-2; Kosovo is `XK`.
  public var code: String
  /// How often it is named.
  public var count: Int
  /// Whether the letter deals with it, or only names it.
  public var isRelation: Bool
  /// Where it is named first, and in which words.
  public var first: Evidence

  /// Makes a mention.
  public init(code: String, count: Int, isRelation: Bool, first: Evidence) {
    self.code = code
    self.count = count
    self.isRelation = isRelation
    self.first = first
  }
}

/// A topic that a letter deals with.
public struct TopicMention: Sendable, Hashable {
  /// The topic's name in the register.
  public var topic: String
  /// How often its terms occur.
  public var count: Int
  /// The first sentence that speaks of it; nil where an editor gave the topic.
  public var evidence: Evidence?

  /// Makes a mention.
  public init(topic: String, count: Int, evidence: Evidence?) {
    self.topic = topic
    self.count = count
    self.evidence = evidence
  }
}

/// A paper that a letter cites.
public struct Citation: Sendable, Hashable {
  /// The dossier's number in one spelling: `31 700 V`.
  public var dossier: String
  /// The paper's number within it: `104`, `E`.
  public var number: String
  /// Where, and the words as printed.
  public var evidence: Evidence

  /// Makes a citation.
  public init(dossier: String, number: String, evidence: Evidence) {
    self.dossier = dossier
    self.number = number
    self.evidence = evidence
  }
}
