public import Diagnostics

/// A topic that letters' front matter names and the register does not have.
public struct UnknownTopic: Sendable, Hashable {
  /// Its name, as the first letter has it.
  public let name: String
  /// The source of the first letter that names it.
  public let path: String
  /// How many letters name it.
  public internal(set) var count = 0
  /// The topic that may have been meant.
  var nearest: String?

  init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// What is to be said of it.
  ///
  /// Where the name stands only the letter's Markdown tells, which no edition has.
  public func told(at place: Place) -> Diagnostic {
    let letters = count == 1 ? "1 letter names it" : "\(count) letters name it"
    return Diagnostic(
      .topicUnknown, at: place, "the register has no topic “\(name)”; \(letters)",
      advice: nearest.map { "did you mean “\($0)”?" }
        ?? "add it to Content/registers/topics.yml, with the words that speak of it")
  }
}
