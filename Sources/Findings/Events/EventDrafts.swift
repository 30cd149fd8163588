internal import LetterModel

/// Drafts → events: what is told twice becomes one, with two pieces of evidence.
enum EventDrafts {
  static func events(
    _ drafts: [EventDraft], _ reading: LetterReading, _ rules: FindingRules
  ) -> [Event] {
    var events: [Event] = []
    var places: [Int: [Int]] = [:]
    var closer = CloserDates()
    for draft in drafts {
      let event = event(draft, reading, rules)
      if closer.tellsAgain(event, isCarried: draft.isCarried) { continue }
      closer.add(event)
      let key = key(of: event)
      let known = places[key] ?? []
      if let place = known.first(where: { EventMerger.isSame(events[$0], event) }) {
        EventMerger.merge(event, into: &events[place])
      } else {
        places[key] = known + [events.count]
        events.append(event)
      }
    }
    EventMerger.name(&events)
    return events
  }

  /// A number that events which are the same have in common, and few others.
  private static func key(of event: Event) -> Int {
    let first = event.date?.first?.dayNumber ?? 0
    return first * EventTypeReader.types.count
      + (EventTypeReader.types.firstIndex(of: event.type) ?? 0)
  }

  private static func event(
    _ draft: EventDraft, _ reading: LetterReading, _ rules: FindingRules
  ) -> Event {
    var event = Event(
      id: "", type: draft.type, countries: draft.countries.map { rules.codes[$0] },
      date: draft.date?.date, extent: draft.extent, status: draft.status,
      evidence: [reading.evidence(draft.place, draft.words)])
    event.direction = draft.direction
    event.asOf = reading.facts.date
    event.printed = draft.date?.printed
    event.organisations = draft.organisations
    event.rule = draft.rule
    return event
  }
}
