internal import Findings
internal import LetterModel

/// The letters' events → the edition's, each once.
enum EventGatherer {
  /// All events in order of time: by first day, exact before vague, then by last day; those without
  /// a date last. What several letters tell is one event with the evidence of all.
  static func events(of letters: [EditionLetter]) -> [Event] {
    var events: [Event] = []
    var places: [Key: [Int]] = [:]
    for letter in letters {
      for event in letter.findings.events {
        let key = Key(type: event.type, date: event.date)
        if let place = places[key]?.first(where: { EventMerger.isSame(events[$0], event) }) {
          EventMerger.merge(event, into: &events[place])
        } else {
          places[key, default: []].append(events.count)
          events.append(event)
        }
      }
    }
    return EventMerger.named(ordered(events))
  }

  private struct Key: Hashable {
    var type: EventType
    var date: EventDate?
  }

  private static func ordered(_ events: [Event]) -> [Event] {
    events.enumerated().sorted { a, b in
      let (first, second) = (rank(a.element), rank(b.element))
      return first == second ? a.offset < b.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }

  /// What events are ordered by, as numbers that compare one after the other.
  private static func rank(_ event: Event) -> [Int] {
    guard let date = event.date else { return [1] }
    let first = date.first?.dayNumber ?? 0
    let last = date.last?.dayNumber ?? Int.max / 2
    return [0, first, last]
  }
}
