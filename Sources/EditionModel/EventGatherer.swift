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
    for letter in letters {
      places.append(letter.findings.events.map { add($0, &known) })
    }
    let order = Self.order(of: events)
    var now = [Int](repeating: 0, count: events.count)
    for (place, old) in order.enumerated() { now[old] = place }
    places = places.map { $0.map { now[$0] } }
    events = EventMerger.named(order.map { events[$0] })
  }

  /// Adds an event, and gives its place.
  private mutating func add(_ event: Event, _ known: inout [Key: [Int]]) -> Int {
    guard let date = event.date else {
      events.append(event)
      return events.count - 1
    }
    let key = Key(type: event.type, date: date)
    if let place = known[key]?.first(where: { EventMerger.isSame(events[$0], event) }) {
      EventMerger.merge(event, into: &events[place])
      return place
    }
    known[key, default: []].append(events.count)
    events.append(event)
    return events.count - 1
  }

  /// What events that are the same have in common.
  struct Key: Hashable {
    var type: EventType
    var date: EventDate
  }

  /// The places of events in the order of time.
  static func order(of events: [Event]) -> [Int] {
    events.enumerated().map { Rank($1, place: $0) }.sorted().map(\.place)
  }

  /// What events are ordered by.
  private struct Rank: Comparable {
    let hasDate: Bool
    let first: Int
    let last: Int
    /// The event's place among all, in the order of the letters.
    let place: Int

    init(_ event: Event, place: Int) {
      hasDate = event.date != nil
      first = event.date?.first?.dayNumber ?? 0
      last = event.date?.last?.dayNumber ?? Int.max
      self.place = place
    }

    static func < (a: Rank, b: Rank) -> Bool {
      if a.hasDate != b.hasDate { return a.hasDate }
      return (a.first, a.last, a.place) < (b.first, b.last, b.place)
    }
  }
}
