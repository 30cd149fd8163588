internal import Diagnostics
internal import Findings
internal import LetterModel
internal import Registers

/// The events that letters tell, and what their editor says of them → the edition's events.
///
/// What was found keeps its name through all of it; an event that an editor corrects, confirms or adds
/// has the name of its entry.
struct EventEditing {
  let letters: [EditionLetter]
  let found: EventGatherer
  private let correction: EventCorrection
  let placeByLetter: [LetterID: Int]
  let placeByID: [String: Int]
  /// The found events that are left as they were found; nil where an entry took one.
  var left: [Event?]
  /// The found events that are none, by their places.
  var rejected: Set<Int> = []
  /// For a found event the letters that are wrong about it.
  var wrong: [Int: Set<Int>] = [:]
  /// The events that an editor stands for.
  private var confirmed: [Event] = []
  var checks: EventEntryChecks

  /// The edition's events in order of time.
  ///
  /// - Parameter letters: in the edition's order.
  static func events(
    of letters: [EditionLetter], registers: RegisterSet, language: String, drafts: Set<LetterID>
  ) -> Checked<GatheredEvents> {
    let found = EventGatherer(letters)
    let entries =
      ProvenEvent.events(of: registers.events, letters.flatMap(\.proofs))
      + letters.flatMap(\.ownEvents)
    guard !entries.isEmpty else { return Checked(GatheredEvents(found)) }
    var editing = EventEditing(letters, found, registers, language: language, drafts: drafts)
    editing.apply(entries)
    return Checked(editing.gathered, editing.checks.diagnostics)
  }

  /// What is left of the found events and what an editor stands for, in order of time.
  private var gathered: GatheredEvents {
    let kept = left.indices.filter { left[$0] != nil }
    let events = kept.compactMap { left[$0] } + confirmed
    var standings = left.indices.map { rejected.contains($0) ? .rejected : .taken } as [Standing]
    let order = EventGatherer.order(of: events)
    for (place, event) in order.enumerated() where kept.indices.contains(event) {
      standings[kept[event]] = .at(place)
    }
    return GatheredEvents(
      order.map { events[$0] }, of: found, standings: standings, wrong: wrong)
  }

  private typealias Standing = GatheredEvents.Standing

  private init(
    _ letters: [EditionLetter], _ found: EventGatherer, _ registers: RegisterSet, language: String,
    drafts: Set<LetterID>
  ) {
    self.letters = letters
    self.found = found
    left = found.events
    placeByLetter = Dictionary(letters.enumerated().map { ($1.facts.id, $0) }) { first, _ in first }
    placeByID = Dictionary(found.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    correction = EventCorrection(
      registers: registers, language: language, placeByLetter: placeByLetter,
      dates: letters.map(\.facts.date))
    checks = EventEntryChecks(placeByLetter, placeByID, drafts: drafts)
  }

  private mutating func apply(_ entries: [ProvenEvent]) {
    rejectOfLetters(entries.filter { $0.entry.isRejected && $0.entry.letter != nil })
    let entries = checks.distinct(entries.filter { !$0.entry.isRejected || $0.entry.letter == nil })
    let owned = Set(
      entries.flatMap { [$0.entry.id] + $0.entry.merged.map(\.id) }.compactMap { placeByID[$0] })
    var same: [EventGatherer.Key: [Int]] = [:]
    for (place, event) in left.enumerated() where !owned.contains(place) {
      if let event, let date = event.date {
        same[EventGatherer.Key(type: event.type, date: date), default: []].append(place)
      }
    }
    for proven in entries {
      checks.checkLetters(of: proven.entry)
      if proven.entry.isRejected {
        reject(proven.entry)
      } else {
        take(proven, same)
      }
    }
  }

  // MARK: - Confirming, correcting, adding and merging

  /// Makes the event that an entry stands for, of what was found and what the entry says.
  private mutating func take(_ proven: ProvenEvent, _ same: [EventGatherer.Key: [Int]]) {
    let entry = proven.entry
    guard entry.hasFields || entry.isConfirmed || !entry.merged.isEmpty else {
      if !entry.isRefused {
        checks.tellIdle(entry.point, "this entry says nothing of the event “\(entry.id)”", nil)
      }
      return
    }
    var base = placeByID[entry.id].flatMap { left[$0] }
    if let place = placeByID[entry.id] { left[place] = nil }
    merge(entry, into: &base)
    guard var event = correction.corrected(base, by: proven) else {
      if base == nil { checks.tellUnknown(entry) }
      return
    }
    // The program found what the editor wrote: one event told twice is one event.
    if let date = event.date {
      let places = same[EventGatherer.Key(type: event.type, date: date)] ?? []
      for place in places {
        guard let other = left[place], EventMerger.isSame(event, other) else { continue }
        left[place] = nil
        EventMerger.merge(other, into: &event)
        event = correction.corrected(event, by: proven) ?? event
      }
    }
    confirmed.append(event)
  }

  private mutating func merge(_ entry: EventEntry, into base: inout Event?) {
    for merged in entry.merged {
      guard let place = placeByID[merged.id], let other = left[place] else {
        checks.tellIdle(
          merged.point, "no letter tells an event “\(merged.id)” that could be merged", merged.id)
        continue
      }
      left[place] = nil
      if base == nil {
        base = other
      } else {
        base.mutate { EventMerger.merge(other, into: &$0) }
      }
    }
  }
}

extension Optional {
  /// Changes the value in its place, where there is one.
  mutating func mutate(_ change: (inout Wrapped) -> Void) {
    guard var value = self else { return }
    self = nil
    change(&value)
    self = value
  }
}
