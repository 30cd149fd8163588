/// All that an editor lays down besides the letters: `Content/registers`.
public struct RegisterSet: Sendable {
  /// The topics, and the words that speak of them.
  public var topics = TopicRegister.builtIn
  /// The countries.
  public var countries = CountryRegister()
  /// The organisations.
  public var organisations = OrganisationRegister.builtIn
  /// The persons.
  public var persons = PersonRegister()
  /// The events.
  public var events = EventRegister()

  /// Makes the registers that come with the program.
  public init() {}

  /// Makes the registers that come with the program, but for the topics.
  public init(topics: TopicRegister) { self.topics = topics }

  /// Whether letters are read with other words than those that come with the program.
  public var haveOwnWords: Bool {
    !countries.countries.isEmpty || topics != .builtIn || organisations != .builtIn
  }
}
