internal import LetterModel
internal import Registers

/// Words → topics of the register.
enum TopicFinder {
  /// The topics that a letter's words speak of, and those that its editor gave, without those that
  /// the editor took away; in the order of the register, then as the editor gave them.
  static func topics(in reading: LetterReading, _ rules: FindingRules) -> [TopicMention] {
    var found: [Int: TopicMention] = [:]
    for (index, passage) in reading.passages.enumerated() {
      for match in passage.read.matches where match.meaning.kind == .topic {
        let place = Int(match.meaning.value)
        if let count = found[place]?.count {
          found[place]?.count = count + 1
        } else if passage.passage.kind != .heading {
          found[place] = TopicMention(
            topic: rules.topics.topics[place].slug, count: 1,
            evidence: reading.evidence(index, match.first...match.last))
        }
      }
    }
    let mentions = found.sorted { $0.key < $1.key }.map(\.value)
    return edited(mentions, reading.facts)
  }

  /// The topics that the editor gave alone.
  static func given(_ facts: LetterFacts) -> [TopicMention] { edited([], facts) }

  private static func edited(_ found: [TopicMention], _ facts: LetterFacts) -> [TopicMention] {
    let given = facts.topics.filter { topic in !found.contains { $0.topic == topic } }
    return found.filter { !facts.notTopics.contains($0.topic) }
      + given.map { TopicMention(topic: $0, count: 0, evidence: nil) }
  }
}
