internal import Diagnostics
internal import LetterModel
internal import Registers

/// Letters → topics.
enum TopicGatherer {
  /// The topics that letters deal with, in the order of the register, each with its letters; and
  /// what letters name that the register does not have.
  static func topics(of letters: [EditionLetter], _ register: TopicRegister)
    -> Checked<[TopicEntry]>
  {
    var found: [String: [TopicLetter]] = [:]
    for (place, letter) in letters.enumerated() {
      for mention in letter.findings.topics {
        found[mention.topic, default: []].append(
          TopicLetter(letter: place, evidence: mention.evidence))
      }
    }
    let above = Set(
      register.topics.filter { found[$0.slug] != nil }
        .flatMap { register.ancestors(of: $0.slug) ?? [] })
    // A topic without letters of its own stands where a narrower one has some.
    let entries = register.topics.filter { found[$0.slug] != nil || above.contains($0.slug) }
      .map { topic in
        TopicEntry(
          slug: topic.slug, names: topic.names, broader: topic.broader,
          letters: found[topic.slug] ?? [])
      }
    return Checked(entries, unknown(letters, register))
  }

  private static func unknown(_ letters: [EditionLetter], _ register: TopicRegister)
    -> [Diagnostic]
  {
    let known = register.topics.map(\.slug)
    let slugs = Set(known)
    // The same unknown topic may stand in thousands of letters.
    var nearest: [String: String?] = [:]
    return letters.flatMap { letter in
      (letter.facts.topics + letter.facts.notTopics).filter { !slugs.contains($0) }.map { topic in
        let meant = nearest[topic] ?? Nearest.name(to: topic, among: known)
        nearest[topic] = meant
        return Diagnostic(
          .topicUnknown,
          at: Place(path: letter.path.isEmpty ? letter.facts.id.rawValue : letter.path),
          "The register has no topic '\(topic)'",
          advice: meant.map { "Did you mean '\($0)'?" } ?? "Add it to Content/registers/topics.yml")
      }
    }
  }
}
