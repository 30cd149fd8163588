internal import Findings
internal import LetterModel

/// How each letter tells the edition's events.
extension LedgerGatherer {
  /// For each event how the letters tell it, from old to new.
  static func tellings(_ edition: Edition, _ gathered: GatheredEvents) -> [[Telling]] {
    let places = gathered.isEdited ? placesByKey(edition) : [:]
    var tellings: [[Telling]] = Array(repeating: [], count: edition.events.count)
    for place in edition.letters.indices {
      let events = edition.letters[place].findings.events
      let date = edition.letters[place].date
      // By their places: an event that is taken out of its list counts a reference for each of its parts.
      for told in events.indices {
        guard let day = events[told].date else { continue }
        let place: Int? =
          switch gathered.standing(of: told, in: place) {
          case .at(let place): place
          case .rejected: nil
          case .taken:
            places[EventGatherer.Key(type: events[told].type, date: day)]?
              .first { EventMerger.isSame(edition.events[$0], events[told]) }
          }
        guard let place else { continue }
        put(
          Telling(
            status: events[told].status, asOf: events[told].asOf ?? date,
            evidence: events[told].evidence.first),
          into: &tellings[place])
      }
    }
    let all = edition.events
    for place in all.indices {
      let own = Telling(
        status: all[place].status, asOf: all[place].asOf, evidence: all[place].evidence.first)
      add(own, isConfirmed: all[place].standing == .confirmed, to: &tellings[place])
    }
    return tellings
  }

  /// Puts how a letter tells an event behind how earlier letters did.
  ///
  /// Thousands of letters may tell the same: the first and the last of a kind are enough. No part of the list may be
  /// kept while it grows, or it would be copied for each letter.
  private static func put(_ told: Telling, into tellings: inout [Telling]) {
    let count = tellings.count
    if count > 1, tellings[count - 1].status == told.status,
      tellings[count - 2].status == told.status
    {
      tellings[count - 1] = told
    } else {
      tellings.append(told)
    }
  }

  /// The events by what all that are the same have in common: an editor's event may be one that letters tell.
  private static func placesByKey(_ edition: Edition) -> [EventGatherer.Key: [Int]] {
    var places: [EventGatherer.Key: [Int]] = [:]
    for (place, event) in edition.events.enumerated() {
      if let date = event.date {
        places[EventGatherer.Key(type: event.type, date: date), default: []].append(place)
      }
    }
    return places
  }

  /// What has no date is told by itself alone, and so is what an editor wrote of an event, unless
  /// it came about after all that the letters tell.
  private static func add(_ own: Telling, isConfirmed: Bool, to tellings: inout [Telling]) {
    guard let last = tellings.last else {
      tellings = [own]
      return
    }
    guard isConfirmed, !tellings.contains(where: { $0.status == own.status })
    else { return }
    if let day = own.asOf, let before = last.asOf, before < day {
      tellings.append(own)
    } else {
      tellings = [own]
    }
  }
}
