internal import StrictYAML

/// The topics that an edition knows, from `Content/registers/topics.yml`.
public struct TopicRegister: Sendable, Equatable {
  /// The topics in their order.
  public var topics: [Topic] = []

  /// Makes an empty register.
  public init() {}
}

/// One topic of the register.
public struct Topic: Sendable, Equatable {
  /// Its name in addresses: `mensenrechten`.
  public var slug: String
  /// Its name in each language.
  public var names: [String: String]
  /// The words and phrases that speak of it, in each language.
  public var terms: [String: [String]]
  /// The topic above it, by its slug.
  public var broader: String?

  /// The words and phrases that speak of it in a language, those for all languages among them.
  public func terms(in language: String) -> [String] {
    (terms[language] ?? []) + (terms[YAMLFields.anyLanguage] ?? [])
  }

  /// Makes a topic.
  public init(slug: String, names: [String: String], terms: [String: [String]], broader: String?) {
    self.slug = slug
    self.names = names
    self.terms = terms
    self.broader = broader
  }
}
