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
  /// Whether the letter deals with it by an event alone, and not by how it names it.
  public var restsOnEvents: Bool
  /// Where it is named first, and in which words; nil where an editor gave the country.
  public var first: Evidence?

  /// Makes a mention.
  public init(
    code: String, count: Int, isRelation: Bool, restsOnEvents: Bool = false, first: Evidence?
  ) {
    self.code = code
    self.count = count
    self.isRelation = isRelation
    self.restsOnEvents = restsOnEvents
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
  /// What kind of publication it stands in.
  public var kind: CitationKind = .paper
  /// The dossier's number in one spelling: `31 700 V`; of other publications their name and year:
  /// `Handelingen II 2008/09`, `Trb. 2009`.
  public var dossier: String
  /// The paper's number within it: `104`, `E`; of proceedings also `36, item 12` or `p. 12–15`.
  public var number: String
  /// Where, and the words as printed.
  public var evidence: Evidence

  /// Makes a citation.
  public init(
    kind: CitationKind = .paper, dossier: String, number: String, evidence: Evidence
  ) {
    self.kind = kind
    self.dossier = dossier
    self.number = number
    self.evidence = evidence
  }

  /// The citation in one spelling: `31 700 V, nr. 104`, `Handelingen II 2008/09, p. 12–15`.
  public var label: String {
    switch kind {
    case .gazette: "\(dossier), \(number)"
    case .paper, .proceedings, .annex:
      number.hasPrefix("p. ") ? "\(dossier), \(number)" : "\(dossier), nr. \(number)"
    }
  }
}

/// The kinds of publications that letters cite.
public enum CitationKind: String, Sendable, Hashable, CaseIterable {
  /// A parliamentary paper, `Kamerstukken`.
  case paper
  /// The proceedings of a chamber, `Handelingen`.
  case proceedings
  /// Written questions and answers, `Aanhangsel van de Handelingen`.
  case annex
  /// A gazette or treaty series: `Stb.`, `Stcrt.`, `Trb.`
  case gazette
}
