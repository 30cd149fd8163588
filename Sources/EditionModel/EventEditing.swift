internal import Diagnostics
internal import Findings
internal import LetterModel
internal import Registers

/// The events that letters tell, and what their editor says of them → the edition's events.
///
/// What was found keeps its name through all of it; an event that an editor corrects, confirms or adds
/// has the name of its entry.
struct EventEditing {
  private let letters: [EditionLetter]
  private let found: EventGatherer
  private let correction: EventCorrection
  private let drafts: Set<LetterID>
  private let placeByLetter: [LetterID: Int]
  private let placeByID: [String: Int]
  /// The found events that are left as they were found; nil where an entry took one.
  private var left: [Event?]
  /// The events that an editor stands for.
  private var confirmed: [Event] = []
  private var diagnostics: [Diagnostic] = []
  private var nearestID: Suggestions
  private var nearestLetter: Suggestions

  /// The edition's events in order of time.
  ///
  /// - Parameter letters: in the edition's order.
  static func events(
    of letters: [EditionLetter], registers: RegisterSet, language: String, drafts: Set<LetterID>
  ) -> Checked<[Event]> {
    let found = EventGatherer(letters)
    let entries =
      ProvenEvent.events(of: registers.events, letters.flatMap(\.proofs))
      + letters.flatMap(\.ownEvents)
    guard !entries.isEmpty else { return Checked(found.events) }
    var editing = EventEditing(letters, found, registers, language: language, drafts: drafts)
    editing.apply(entries)
    let events = editing.left.compactMap { $0 } + editing.confirmed
    return Checked(EventGatherer.order(of: events).map { events[$0] }, editing.diagnostics)
  }

  private init(
    _ letters: [EditionLetter], _ found: EventGatherer, _ registers: RegisterSet, language: String,
    drafts: Set<LetterID>
  ) {
    self.letters = letters
    self.found = found
    self.drafts = drafts
    left = found.events
    placeByLetter = Dictionary(letters.enumerated().map { ($1.facts.id, $0) }) { first, _ in first }
    placeByID = Dictionary(found.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    correction = EventCorrection(
      registers: registers, language: language, placeByLetter: placeByLetter,
      dates: letters.map(\.facts.date))
    nearestID = Suggestions(among: placeByID.keys)
    nearestLetter = Suggestions(among: placeByLetter.keys.map(\.rawValue))
  }

  private mutating func apply(_ entries: [ProvenEvent]) {
    rejectOfLetters(entries.filter { $0.entry.isRejected && $0.entry.letter != nil })
    let entries = distinct(entries.filter { !$0.entry.isRejected || $0.entry.letter == nil })
    let owned = Set(
      entries.flatMap { [$0.entry.id] + $0.entry.merged.map(\.id) }.compactMap { placeByID[$0] })
    var same: [EventGatherer.Key: [Int]] = [:]
    for (place, event) in left.enumerated() where !owned.contains(place) {
      if let event, let date = event.date {
        same[EventGatherer.Key(type: event.type, date: date), default: []].append(place)
      }
    }
    for proven in entries {
      checkLetters(of: proven.entry)
      if proven.entry.isRejected {
        reject(proven.entry)
      } else {
        take(proven, same)
      }
    }
  }

  // MARK: - Rejecting

  /// What a letter's own front matter rejects is what that letter tells: the event stays where another
  /// tells it too.
  private mutating func rejectOfLetters(_ entries: [ProvenEvent]) {
    var rejecting: [Int: Set<Int>] = [:]
    for entry in entries.map(\.entry) {
      guard let place = placeByID[entry.id], let id = entry.letter, let letter = placeByLetter[id],
        found.places[letter].contains(place)
      else {
        tellIdle(
          entry.point, "this letter tells no event “\(entry.id)” that could be rejected", entry.id)
        continue
      }
      rejecting[place, default: []].insert(letter)
    }
    for (place, rejecting) in rejecting { left[place] = retold(place, without: rejecting) }
  }

  /// A found event as the other letters tell it; nil where none does.
  private func retold(_ place: Int, without rejecting: Set<Int>) -> Event? {
    let event = found.events[place]
    let tellers = Set(event.evidence.compactMap { placeByLetter[$0.letter] })
      .subtracting(rejecting).sorted()
    var retold: Event?
    for letter in tellers {
      for (number, own) in letters[letter].findings.events.enumerated()
      where found.places[letter][number] == place {
        if retold == nil {
          retold = own
        } else {
          retold.mutate { EventMerger.merge(own, into: &$0) }
        }
      }
    }
    retold.mutate { $0.id = event.id }
    return retold
  }

  private mutating func reject(_ entry: EventEntry) {
    guard let place = placeByID[entry.id] else {
      tellIdle(
        entry.point, "no letter tells an event “\(entry.id)” that could be rejected", entry.id)
      return
    }
    left[place] = nil
  }

  // MARK: - Confirming, correcting, adding and merging

  /// Makes the event that an entry stands for, of what was found and what the entry says.
  private mutating func take(_ proven: ProvenEvent, _ same: [EventGatherer.Key: [Int]]) {
    let entry = proven.entry
    guard entry.hasFields || entry.isConfirmed || !entry.merged.isEmpty else {
      tellIdle(entry.point, "this entry says nothing of the event “\(entry.id)”", nil)
      return
    }
    var base = placeByID[entry.id].flatMap { left[$0] }
    if let place = placeByID[entry.id] { left[place] = nil }
    merge(entry, into: &base)
    guard var event = correction.corrected(base, by: proven) else {
      if base == nil { tellUnknown(entry) }
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
        tellIdle(
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

  // MARK: - Telling

  /// Of several entries of one event the first, the register's before the letters'; all others are told.
  private mutating func distinct(_ entries: [ProvenEvent]) -> [ProvenEvent] {
    var first: [String: EventEntry] = [:]
    for entry in entries.map(\.entry) {
      for merged in entry.merged where first[merged.id] == nil { first[merged.id] = entry }
    }
    return entries.filter { proven in
      let entry = proven.entry
      guard let other = first.updateValue(entry, forKey: entry.id) else { return true }
      first[entry.id] = other
      let place = other.point.place
      tell(
        entry.letter == nil ? .registerValueInvalid : .frontMatterValueInvalid, entry.point,
        "the event “\(entry.id)” has an entry already, in \(place.path):\(place.line)",
        advice: "keep one of the two")
      return false
    }
  }

  private mutating func checkLetters(of entry: EventEntry) {
    for evidence in entry.evidence
    where placeByLetter[evidence.letter] == nil && !drafts.contains(evidence.letter) {
      tell(
        .registerValueInvalid, evidence.letterPoint, "no letter has the id “\(evidence.letter)”",
        advice: nearestLetter.advice(for: evidence.letter.rawValue)
          ?? "write the id that stands in the address of the letter’s page")
    }
  }

  private mutating func tellUnknown(_ entry: EventEntry) {
    // An event of a draft waits for its letter.
    if entry.missing.isEmpty { return }
    let missing = entry.missing.map { "“\($0)”" }.joined(separator: ", ")
    tell(
      .eventUnknown, entry.point, "no letter tells an event “\(entry.id)”",
      advice: nearestID.advice(for: entry.id)
        ?? "zendbrief explain tells the names; a new event needs \(missing) as well")
  }

  private mutating func tellIdle(_ point: SourcePoint, _ message: String, _ id: String?) {
    tell(
      .eventIdle, point, message, advice: id.flatMap { nearestID.advice(for: $0) } ?? "take it away"
    )
  }

  private mutating func tell(
    _ code: DiagnosticCode, _ point: SourcePoint, _ message: String, advice: String?
  ) {
    diagnostics.append(Diagnostic(code, at: point.place, message, advice: advice))
  }
}

extension Optional {
  /// Changes the value in its place, where there is one.
  fileprivate mutating func mutate(_ change: (inout Wrapped) -> Void) {
    guard var value = self else { return }
    self = nil
    change(&value)
    self = value
  }
}
