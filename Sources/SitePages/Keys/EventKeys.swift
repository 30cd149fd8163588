internal import Digests
internal import EditionModel
internal import LetterModel
internal import SideBySide

/// The fingerprints of what pages show of events.
struct EventKeys: Sendable {
  /// For each event what is said of it, without the words that prove it.
  let events: [Digest]
  /// For each event the same with all its words: what the files of data say of it.
  let told: [Digest]
  /// For each event that and what is shown of its words' letters.
  let proven: [Digest]
  /// For each entry of the ledger all of it.
  let ledger: [Digest]

  init(_ context: PageContext, _ letters: LetterKeys) {
    let edition = context.edition
    // By their places: an event that is taken out of its list counts a reference for each of its parts.
    let all = edition.events
    let keys = SideBySide.map(all.count) { place in
      let event = KeyWriter.digest { key in
        Self.add(all[place], to: &key)
        key.add(context.address(ofEvent: place))
        key.add(context.index.personsOfEvent[place] ?? []) { key, person in
          key.add(edition.personEntries[person].slug)
          key.add(edition.personEntries[person].name)
        }
      }
      let told = KeyWriter.digest { key in
        key.add(event)
        key.add(all[place].evidence) { $0.add($1) }
      }
      let proven = KeyWriter.digest { key in
        key.add(told)
        key.add(all[place].evidence) { key, evidence in
          if let place = context.index.placeByID[evidence.letter] {
            key.add(letters.members[place])
          }
        }
      }
      return (event: event, told: told, proven: proven)
    }
    events = keys.map(\.event)
    told = keys.map(\.told)
    proven = keys.map(\.proven)
    ledger = Self.ledger(context, letters, events)
  }

  private static func ledger(
    _ context: PageContext, _ letters: LetterKeys, _ events: [Digest]
  ) -> [Digest] {
    let add = { (key: inout KeyWriter, evidence: Evidence) in
      key.add(evidence)
      if let place = context.index.placeByID[evidence.letter] { key.add(letters.members[place]) }
    }
    return context.edition.ledger.map { entry in
      KeyWriter.digest { key in
        key.add(events[entry.event])
        key.add(entry.status.rawValue)
        key.add(entry.asOf?.description)
        key.add([entry.evidence].compactMap { $0 }, add)
        key.add([entry.settlement].compactMap { $0 }) { key, settlement in
          key.add(events[settlement.event])
          key.add(settlement.event == entry.event)
          key.add(settlement.status.rawValue)
          key.add(settlement.asOf?.description)
          key.add([settlement.evidence].compactMap { $0 }, add)
        }
      }
    }
  }

  private static func add(_ event: Event, to key: inout KeyWriter) {
    key.add(event.id)
    key.add(event.type.rawValue)
    key.add(event.countries)
    key.add(event.organisations)
    key.add(event.people)
    key.add(event.direction?.rawValue)
    key.add(event.date?.edtf)
    key.add(event.extent.rawValue)
    key.add(event.status.rawValue)
    key.add(event.asOf?.description)
    key.add(event.printed)
    key.add(event.title)
    key.add(event.standing.rawValue)
    key.add(event.rule)
  }
}
