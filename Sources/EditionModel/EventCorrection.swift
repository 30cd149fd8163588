internal import Findings
internal import LetterModel
internal import Registers

/// What an editor's entry makes of an event.
struct EventCorrection {
  let registers: RegisterSet
  /// The language of the pages, for the title.
  let language: String
  let placeByLetter: [LetterID: Int]
  /// The letters' dates, in the edition's order.
  let dates: [CalendarDate?]

  /// The event as its editor has it; a new one where none was found, and nil where the entry says too
  /// little for that, or all its words are those of drafts.
  func corrected(_ found: Event?, by proven: ProvenEvent) -> Event? {
    guard var event = found ?? new(proven) else { return nil }
    let entry = proven.entry
    event.id = entry.id
    event.standing = .confirmed
    event.type = entry.type ?? event.type
    event.countries = entry.countries ?? event.countries
    event.direction = entry.direction ?? event.direction
    event.status = entry.status ?? event.status
    event.title = entry.title(in: language) ?? event.title
    if let names = entry.organisations {
      event.organisations = names.map { registers.organisations.name(of: $0) ?? $0 }
    }
    event.people = registers.persons.names(of: entry.people ?? event.people)
    correctDate(of: &event, by: entry)
    prove(&event, by: proven.evidence)
    return event
  }

  private func new(_ proven: ProvenEvent) -> Event? {
    let entry = proven.entry
    guard let type = entry.type, let countries = entry.countries, let status = entry.status,
      !proven.evidence.isEmpty
    else { return nil }
    var event = Event(
      id: entry.id, type: type, countries: countries, date: nil, extent: .moment, status: status,
      evidence: proven.evidence)
    event.asOf = proven.evidence.compactMap { date(of: $0.letter) }.max()
    return event
  }

  private func correctDate(of event: inout Event, by entry: EventEntry) {
    if let date = entry.date {
      switch date {
      case .known(let date): event.date = date
      case .unknown: event.date = nil
      }
      // The words that were found were for another date.
      event.printed = nil
      if case .interval? = event.date { event.extent = .span } else { event.extent = .moment }
    }
    event.extent = entry.extent ?? event.extent
  }

  /// The editor's words stand in the place of those that were found in the same letters.
  private func prove(_ event: inout Event, by evidence: [Evidence]) {
    guard !evidence.isEmpty else { return }
    let quoted = Set(evidence.map(\.letter))
    let all = evidence + event.evidence.filter { !quoted.contains($0.letter) }
    let order = all.indices.sorted { a, b in
      (placeByLetter[all[a].letter] ?? Int.max, a) < (placeByLetter[all[b].letter] ?? Int.max, b)
    }
    event.evidence = order.map { all[$0] }
  }

  private func date(of letter: LetterID) -> CalendarDate? {
    placeByLetter[letter].flatMap { dates[$0] }
  }
}
