internal import LetterModel
internal import Registers

/// Words → topics of the register.
enum TopicFinder {
  /// The topics that a letter's words speak of, and those that its editor gave, without those that
  /// the editor took away; in the order of the register, then as the editor gave them.
  static func topics(in reading: LetterReading, _ rules: FindingRules) -> [TopicMention] {
    var counts = Array(repeating: 0, count: rules.topics.topics.count)
    var first: [(passage: Int, match: Match)] = []
    for (index, passage) in reading.passages.enumerated() where !passage.passage.isEditors {
      let isHeading = passage.passage.kind == .heading
      for match in passage.read.matches where match.meaning.kind == .topic {
        guard !isNone(match, passage.read), !isOffice(match, passage.read) else { continue }
        let place = Int(match.meaning.value)
        if counts[place] > 0 {
          counts[place] += 1
        } else if !isHeading {
          counts[place] = 1
          first.append((index, match))
        }
      }
    }
    first.sort { $0.match.meaning.value < $1.match.meaning.value }
    let mentions = first.map { passage, match in
      let place = Int(match.meaning.value)
      return TopicMention(
        topic: rules.topics.topics[place].slug, count: counts[place],
        evidence: reading.evidence(passage, match.first...match.last))
    }
    return edited(mentions, reading.facts)
  }

  /// Whether a longer word or phrase only holds a topic's: `overdragen` is no `*verdragen`.
  private static func isNone(_ match: Match, _ read: ReadText) -> Bool {
    let none = read.match(.cue(EventCue.none), .event, EventCue.none.rawValue, at: match.first)
    return none.map { $0.last >= match.last && $0.meaning.letters > match.meaning.letters } ?? false
  }

  /// Whether a word is of an office's name: `het Ministerie van Landbouw, Visserij en Natuur`.
  private static func isOffice(_ match: Match, _ read: ReadText) -> Bool {
    guard read.tokens[match.first].shape.contains(.capital) else { return false }
    for place in stride(from: match.first - 1, through: max(1, match.first - 8), by: -1) {
      if read.match(.cue(EventCue.officeLink), .event, EventCue.officeLink.rawValue, at: place)
        != nil
      {
        return read.match(.cue(EventCue.office), .event, EventCue.office.rawValue, at: place - 1)
          != nil
      }
      let isJoint = read.begins(.cue(DateCue.and), at: place)
      guard isJoint || read.tokens[place].shape.contains(.capital),
        read.tokens[place + 1].gap <= .comma
      else { return false }
    }
    return false
  }

  /// The topics that the editor gave alone.
  static func given(_ facts: LetterFacts) -> [TopicMention] { edited([], facts) }

  private static func edited(_ found: [TopicMention], _ facts: LetterFacts) -> [TopicMention] {
    if facts.topics.isEmpty, facts.notTopics.isEmpty { return found }
    let given = facts.topics.filter { topic in !found.contains { $0.topic == topic } }
    var topics: [TopicMention] = []
    // Of ten thousand letters the room that a growing list takes in advance would be seen.
    topics.reserveCapacity(found.count + given.count)
    topics += found.lazy.filter { !facts.notTopics.contains($0.topic) }
    topics += given.lazy.map { TopicMention(topic: $0, count: 0, evidence: nil) }
    return topics
  }
}
