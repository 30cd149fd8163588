public import EditionModel
internal import LetterModel
internal import SideBySide

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
  ///
  /// Places and not the words themselves: there are hundreds of thousands, and a copy of each would count a
  /// reference that lies anywhere in memory.
  private struct Told: Sendable {
    /// The event's place in the edition.
    let event: Int32
    /// Which of the event's words.
    let words: Int32
  }

  let placeByID: [LetterID: Int]
  let dossiers: PlaceLists<Membership>
  let relations: PlaceLists<Membership>
  let topics: PlaceLists<Membership>
  /// What each letter tells, in the order of the edition's events: an event may be told by thousands of
  /// letters, and a letter's page is not to walk through all of them.
  private let told: PlaceLists<Told>
  private let events: [Event]
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
  /// Where each event stands on a page of relations, by its place in the edition.
  let eventAddresses: EventAddresses

  /// Works it out.
  public init(_ edition: Edition) {
    let letters = edition.letters
    placeByID = Dictionary(
      letters.indices.map { (letters[$0].facts.id, $0) }, uniquingKeysWith: { first, _ in first })
    let (ofLetters, ofEvents) = SideBySide.both(
      { Self.lists(of: edition) }, { [placeByID] in Self.told(edition, placeByID) })
    (dossiers, relations, topics, persons) = ofLetters
    (told, events) = (ofEvents, edition.events)
    relationByCountry = Dictionary(
      edition.relations.enumerated().map { ($1.country, $0) },
      uniquingKeysWith: { first, _ in first })
    var personsOfEvent: [Int: [Int]] = [:]
    var personBySpelling: [String: Int] = [:]
    for (place, person) in edition.personEntries.enumerated() {
      for event in person.events { personsOfEvent[event, default: []].append(place) }
      for spelling in person.spellings { personBySpelling[spelling] = place }
    }
    self.personsOfEvent = personsOfEvent
    self.personBySpelling = personBySpelling
    topicBySlug = Dictionary(
      edition.topics.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    narrowerTopics = Self.narrowerTopics(of: edition, topicBySlug)
    shelves = edition.relations.enumerated().map { RelationShelf($1, at: $0, edition.events) }
    eventAddresses = EventAddresses(edition.events, relationByCountry, shelves)
  }

  /// The words with which a letter tells events, each with its event's place in the edition, in that order.
  func told(by letter: Int) -> some Collection<(event: Int, words: Evidence)> {
    let events = events
    return told[letter].lazy.map { told in
      (Int(told.event), events[Int(told.event)].evidence[Int(told.words)])
    }
  }

  /// The events that a letter tells, as places in the edition's, each with the letter's words for it.
  func tellings(of letter: Int) -> [(event: Int, words: [Evidence])] {
    var tellings: [(event: Int, words: [Evidence])] = []
    for (event, words) in told(by: letter) {
      if tellings.last?.event != event { tellings.append((event, [])) }
      tellings[tellings.count - 1].words.append(words)
    }
    return tellings
  }

  /// The events that a letter tells, as places in the edition's, each once.
  func events(of letter: Int) -> [Int] {
    var events: [Int] = []
    for told in told[letter] where events.last != Int(told.event) { events.append(Int(told.event)) }
    return events
  }

  private static func narrowerTopics(
    of edition: Edition, _ topicBySlug: [String: Int]
  ) -> [[Int]] {
    var narrower: [[Int]] = Array(repeating: [], count: edition.topics.count)
    for (place, topic) in edition.topics.enumerated() {
      if let broader = topic.broader.flatMap({ topicBySlug[$0] }) {
        narrower[broader].append(place)
      }
    }
    return narrower
  }

  /// The lists in which letters stand.
  private static func lists(of edition: Edition) -> (
    dossiers: PlaceLists<Membership>, relations: PlaceLists<Membership>,
    topics: PlaceLists<Membership>, persons: PlaceLists<Membership>
  ) {
    let count = edition.letters.count
    return (
      memberships(edition.dossiers.map(\.letters), among: count),
      memberships(edition.relations.map(\.letters), among: count),
      memberships(edition.topics.map { $0.letters.map(\.letter) }, among: count),
      memberships(edition.personEntries.map(\.letters), among: count)
    )
  }

  private static func told(_ edition: Edition, _ places: [LetterID: Int]) -> PlaceLists<Told> {
    PlaceLists(edition.letters.count) { add in
      for event in edition.events.indices {
        let evidence = edition.events[event].evidence
        for words in evidence.indices {
          guard let letter = places[evidence[words].letter] else { continue }
          add(letter, Told(event: Int32(event), words: Int32(words)))
        }
      }
    }
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
