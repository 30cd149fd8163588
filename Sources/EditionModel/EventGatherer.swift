internal import Findings
internal import LetterModel

/// The letters' events → the edition's, each once.
enum EventGatherer {
  /// All events in order of time: by first day, exact before vague, then by last day; those without
  /// a date last.
  ///
  /// What several letters tell is one event with the evidence of all.
  static func events(of letters: [EditionLetter]) -> [Event] {
    var events: [Event] = []
    var places: [Key: [Int]] = [:]
    for letter in letters {
      for event in letter.findings.events {
        guard let date = event.date else {
          events.append(event)
          continue
        }
        let key = Key(type: event.type, date: date)
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
    var date: EventDate
  }

  private static func ordered(_ events: [Event]) -> [Event] {
    let ranks = events.enumerated().map { Rank($1, place: $0) }
    return ranks.sorted().map { events[$0.place] }
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
