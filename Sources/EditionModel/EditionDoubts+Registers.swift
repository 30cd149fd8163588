public import Registers

extension EditionDoubts {
  /// Entries of registers that change nothing on any page.
  ///
  /// A person whom no letter names in any of the spellings, a topic that no letter speaks of: a misspelt name has no
  /// other sign.
  ///
  /// - Parameters:
  ///   - persons: the path of the register of persons.
  ///   - topics: that of topics; nil where the register is the program's own.
  public static func idleEntries(
    of edition: Edition, _ registers: RegisterSet, persons: String, topics: String?
  ) -> [Doubt] {
    let known = Set(edition.personEntries.map(\.slug))
    let spoken = Set(edition.topics.map(\.slug))
    let idlePersons = registers.persons.persons.filter { !known.contains($0.slug) }.map {
      Doubt(
        path: persons, text: "no letter names the person “\($0.slug)” in one of its spellings",
        weight: 8)
    }
    let idleTopics = registers.topics.topics.map(\.slug).filter { !spoken.contains($0) }
    guard let topics, !idleTopics.isEmpty else { return idlePersons }
    // All in one: a list of topics may be made before the letters come.
    let names = idleTopics.prefix(12).joined(separator: ", ") + (idleTopics.count > 12 ? " …" : "")
    let text = "no letter speaks of \(idleTopics.count) of its topics: \(names)"
    return idlePersons + [Doubt(path: topics, text: text, weight: 5)]
  }
}
