internal import Findings
internal import LetterModel

/// The letters' events → the edition's, each once.
struct EventGatherer {
  /// All events in order of time: by first day, exact before vague, then by last day; those without
  /// a date last.
  ///
  /// What several letters tell is one event with the evidence of all.
  private(set) var events: [Event] = []
  /// For each letter the places of its events among all.
  private(set) var places: [[Int]] = []

  init(_ letters: [EditionLetter]) {
    var known: [Key: [Int]] = [:]
    places.reserveCapacity(letters.count)
    for letter in letters.indices {
      let told = letters[letter].findings.events
      places.append(told.indices.map { add(told, $0, &known) })
    }
    let order = Self.order(of: events)
    var now = [Int](repeating: 0, count: events.count)
    for (place, old) in order.enumerated() { now[old] = place }
    for letter in places.indices {
      for number in places[letter].indices { places[letter][number] = now[places[letter][number]] }
    }
    events.withUnsafeMutableBufferPointer { $0.move(to: now) }
    EventMerger.name(&events)
  }

  /// Adds one of a letter's events, and gives its place.
  ///
  /// By its place: an event that is taken out of its list counts a reference for each of its parts.
  private mutating func add(_ told: [Event], _ number: Int, _ known: inout [Key: [Int]]) -> Int {
    guard let date = told[number].date else {
      events.append(told[number])
      return events.count - 1
    }
    let key = Key(type: told[number].type, date: date)
    let countries = told[number].countries
    if let place = known[key]?.first(where: { EventMerger.meets(events[$0].countries, countries) })
    {
      told.withUnsafeBufferPointer { EventMerger.merge($0[number], into: &events[place]) }
      return place
    }
    known[key, default: []].append(events.count)
    events.append(told[number])
    return events.count - 1
  }

  /// What events that are the same have in common.
  struct Key: Hashable {
    var type: EventType
    var date: EventDate

    /// Hashes the kind and the first day alone: few dates begin alike and are not the same, and there is a key for
    /// each telling of each letter.
    func hash(into hasher: inout Hasher) {
      hasher.combine(type)
      hasher.combine(date.first)
    }
  }

  /// The places of events in the order of time.
  static func order(of events: [Event]) -> [Int] {
    events.indices.map { Rank(events[$0].date, place: $0) }.sorted().map(\.place)
  }

  /// What events are ordered by.
  private struct Rank: Comparable {
    let hasDate: Bool
    let first: Int
    let last: Int
    /// The event's place among all, in the order of the letters.
    let place: Int

    init(_ date: EventDate?, place: Int) {
      hasDate = date != nil
      first = date?.first?.dayNumber ?? 0
      last = date?.last?.dayNumber ?? Int.max
      self.place = place
    }

    static func < (a: Rank, b: Rank) -> Bool {
      if a.hasDate != b.hasDate { return a.hasDate }
      return (a.first, a.last, a.place) < (b.first, b.last, b.place)
    }
  }
}

extension UnsafeMutableBufferPointer {
  /// Moves each element to its new place; none is copied, as a list of its own would.
  fileprivate func move(to places: [Int]) {
    var places = places
    for place in indices {
      while places[place] != place {
        let other = places[place]
        swapAt(place, other)
        places.swapAt(place, other)
      }
    }
  }
}
