public import EditionModel
internal import LetterModel

/// What points at each letter, worked out once for all pages.
public struct EditionIndex: Sendable {
  /// A letter's place in a list of letters: of a dossier, a relation, a topic.
  struct Membership: Sendable {
    /// The list's place in the edition.
    let list: Int
    /// The letter's place in the list.
    let position: Int
  }

  let placeByID: [LetterID: Int]
  let dossiers: [[Membership]]
  let relations: [[Membership]]
  let topics: [[Membership]]
  /// Places in the edition's events, in its order.
  let events: [[Int]]
  /// For each of those events the words with which this letter tells it: an event may be told by
  /// thousands of letters, and a letter's page is not to walk through all of them.
  let tellings: [[[Evidence]]]
  let relationByCountry: [String: Int]
  /// Who sent or signed each letter.
  let persons: [[Int]]
  /// Who takes part in an event, by the event's place.
  let personsOfEvent: [Int: [Int]]
  /// The persons by each spelling of letters.
  let personBySpelling: [String: Int]
  let topicBySlug: [String: Int]
  /// The topics right below each topic.
  let narrowerTopics: [[Int]]

  /// Works it out.
  public init(_ edition: Edition) {
    let letters = edition.letters
    placeByID = Dictionary(
      letters.enumerated().map { ($1.facts.id, $0) }, uniquingKeysWith: { first, _ in first })
    dossiers = Self.memberships(edition.dossiers.map(\.letters), among: letters.count)
    relations = Self.memberships(edition.relations.map(\.letters), among: letters.count)
    topics = Self.memberships(
      edition.topics.map { $0.letters.map(\.letter) }, among: letters.count)
    relationByCountry = Dictionary(
      edition.relations.enumerated().map { ($1.country, $0) },
      uniquingKeysWith: { first, _ in first })
    persons = Self.memberships(edition.personEntries.map(\.letters), among: letters.count)
      .map { $0.map(\.list) }
    var personsOfEvent: [Int: [Int]] = [:]
    var personBySpelling: [String: Int] = [:]
    for (place, person) in edition.personEntries.enumerated() {
      for event in person.events { personsOfEvent[event, default: []].append(place) }
      for spelling in person.spellings { personBySpelling[spelling] = place }
    }
    self.personsOfEvent = personsOfEvent
    self.personBySpelling = personBySpelling
    let topicBySlug = Dictionary(
      edition.topics.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var narrower: [[Int]] = Array(repeating: [], count: edition.topics.count)
    for (place, topic) in edition.topics.enumerated() {
      if let broader = topic.broader.flatMap({ topicBySlug[$0] }) {
        narrower[broader].append(place)
      }
    }
    self.topicBySlug = topicBySlug
    narrowerTopics = narrower
    var events: [[Int]] = Array(repeating: [], count: letters.count)
    var tellings: [[[Evidence]]] = Array(repeating: [], count: letters.count)
    for (place, event) in edition.events.enumerated() {
      for evidence in event.evidence {
        guard let letter = placeByID[evidence.letter] else { continue }
        if events[letter].last != place {
          events[letter].append(place)
          tellings[letter].append([])
        }
        tellings[letter][tellings[letter].count - 1].append(evidence)
      }
    }
    self.events = events
    self.tellings = tellings
  }

  private static func memberships(_ lists: [[Int]], among count: Int) -> [[Membership]] {
    var memberships: [[Membership]] = Array(repeating: [], count: count)
    for (list, letters) in lists.enumerated() {
      for (position, letter) in letters.enumerated() where memberships.indices.contains(letter) {
        memberships[letter].append(Membership(list: list, position: position))
      }
    }
    return memberships
  }
}
