public import EditionModel
internal import LetterModel

/// What points at each letter, worked out once for all pages.
public struct EditionIndex: Sendable {
  /// A letter's place in a list of letters: of a dossier, a relation, a topic.
  struct Membership: Sendable {
    private let numbers: (list: Int32, position: Int32)

    /// The list's place in the edition.
    var list: Int { Int(numbers.list) }
    /// The letter's place in the list.
    var position: Int { Int(numbers.position) }

    fileprivate init(list: Int, position: Int) { numbers = (Int32(list), Int32(position)) }
  }

  /// Words with which a letter tells an event.
  struct Told: Sendable {
    /// The event's place in the edition.
    let event: Int
    let words: Evidence
  }

  let placeByID: [LetterID: Int]
  let dossiers: PlaceLists<Membership>
  let relations: PlaceLists<Membership>
  let topics: PlaceLists<Membership>
  /// What each letter tells, in the order of the edition's events: an event may be told by thousands of
  /// letters, and a letter's page is not to walk through all of them.
  let told: PlaceLists<Told>
  let relationByCountry: [String: Int]
  /// Who sent or signed each letter.
  let persons: PlaceLists<Membership>
  /// Who takes part in an event, by the event's place.
  let personsOfEvent: [Int: [Int]]
  /// The persons by each spelling of letters.
  let personBySpelling: [String: Int]
  let topicBySlug: [String: Int]
  /// The topics right below each topic.
  let narrowerTopics: [[Int]]
  /// Where each relation's events stand, in the edition's order.
  let shelves: [RelationShelf]
  /// Where each event stands on a page of relations, by its name; that of its first country.
  let eventAddresses: [String: String]

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
    shelves = edition.relations.enumerated().map { RelationShelf($1, at: $0, edition.events) }
    eventAddresses = Self.addresses(of: edition, relationByCountry, shelves)
    let places = placeByID
    told = PlaceLists(letters.count) { add in
      for (place, event) in edition.events.enumerated() {
        for evidence in event.evidence {
          guard let letter = places[evidence.letter] else { continue }
          add(letter, Told(event: place, words: evidence))
        }
      }
    }
  }

  /// The events that a letter tells, as places in the edition's, each with the letter's words for it.
  func tellings(of letter: Int) -> [(event: Int, words: [Evidence])] {
    var tellings: [(event: Int, words: [Evidence])] = []
    for told in told[letter] {
      if tellings.last?.event != told.event { tellings.append((told.event, [])) }
      tellings[tellings.count - 1].words.append(told.words)
    }
    return tellings
  }

  /// The events that a letter tells, as places in the edition's, each once.
  func events(of letter: Int) -> [Int] {
    var events: [Int] = []
    for told in told[letter] where events.last != told.event { events.append(told.event) }
    return events
  }

  private static func addresses(
    of edition: Edition, _ relationByCountry: [String: Int], _ shelves: [RelationShelf]
  ) -> [String: String] {
    var addresses: [String: String] = [:]
    for shelf in shelves {
      for (place, page) in shelf.pages {
        let first = edition.events[place].countries.first { relationByCountry[$0] != nil }
        guard first == shelf.relation.country else { continue }
        let id = edition.events[place].id
        addresses[id] = page + "#" + Address.part(id)
      }
    }
    return addresses
  }

  private static func memberships(
    _ lists: [[Int]], among count: Int
  ) -> PlaceLists<Membership> {
    PlaceLists(count) { add in
      for (list, letters) in lists.enumerated() {
        for (position, letter) in letters.enumerated() {
          add(letter, Membership(list: list, position: position))
        }
      }
    }
  }
}
