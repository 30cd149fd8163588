/// What a built-in file of words holds: YAML that was read when the program was built.
///
/// Read anew it was half of each start of the program. The files are part of the program: where one lacks what is asked
/// of it, that is a fault of the program, and tests ask for all.
public enum WordTree: Sendable, Hashable {
  /// A word, a phrase or a number, as it was written.
  case text(String)
  /// Several in their order.
  case list([WordTree])
  /// Several by their names.
  case mapping([String: WordTree])

  /// What stands under a name; nil where there is nothing of that name.
  public subscript(ifAny name: String) -> WordTree? { members[name] }

  /// What stands under a name.
  public subscript(name: String) -> WordTree {
    guard let member = members[name] else {
      preconditionFailure("a built-in file of words has nothing of the name “\(name)”")
    }
    return member
  }

  /// What the mapping holds, by its names.
  public var members: [String: WordTree] {
    guard case .mapping(let members) = self else { fault("a mapping") }
    return members
  }

  /// The words of the list.
  public var words: [String] {
    guard case .list(let members) = self else { fault("a list") }
    return members.map(\.word)
  }

  /// The word.
  public var word: String {
    guard case .text(let text) = self else { fault("a word") }
    return text
  }

  /// The number.
  public var number: Int {
    guard let number = Int(word) else { fault("a number") }
    return number
  }

  /// The mapping's words, each by its name.
  public var wordsByName: [String: String] { members.mapValues(\.word) }

  /// The mapping's lists of words, each by its name.
  public var listsByName: [String: [String]] { members.mapValues(\.words) }

  private func fault(_ wanted: String) -> Never {
    preconditionFailure("a built-in file of words holds \(self), where \(wanted) should be")
  }
}
