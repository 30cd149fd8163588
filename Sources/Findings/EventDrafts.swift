internal import LetterModel

/// Drafts → events: what is told twice becomes one, with two pieces of evidence.
enum EventDrafts {
  static func events(
    _ drafts: [EventDraft], _ reading: LetterReading, _ rules: FindingRules
  ) -> [Event] {
    var events: [Event] = []
    var places: [Key: [Int]] = [:]
    for draft in drafts {
      let event = event(draft, reading, rules)
      let key = Key(type: draft.type, date: event.date)
      let known = places[key] ?? []
      if let place = known.first(where: { EventMerger.isSame(events[$0], event) }) {
        EventMerger.merge(event, into: &events[place])
      } else {
        places[key] = known + [events.count]
        events.append(event)
      }
    }
    return EventMerger.named(events)
  }

  /// What events have in common that are the same.
  private struct Key: Hashable {
    var type: EventType
    var date: EventDate?
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
