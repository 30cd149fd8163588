internal import Findings
internal import LetterModel

/// Events as each letter tells them → the ledger of what was asked, offered, planned and refused.
///
/// An entry is settled where a later letter tells that the same event happened or was refused, or
/// where exactly one other event of its kind, country and time does. What two events could settle
/// stays open: nothing is guessed.
struct LedgerGatherer {
  /// How one letter tells an event.
  struct Telling {
    let status: EventStatus
    let asOf: CalendarDate?
    let evidence: Evidence?
  }

  private struct Kind: Hashable {
    let type: EventType
    let country: String
  }

  private let edition: Edition
  /// For each event how the letters tell it, from old to new.
  private let tellings: [[Telling]]
  /// The events that some letter tells as come about or refused, by first day.
  private let closed: [Kind: [Int]]

  private init(_ edition: Edition, _ events: GatheredEvents) {
    self.edition = edition
    let tellings = Self.tellings(edition, events)
    var closed: [Kind: [Int]] = [:]
    let all = edition.events
    for place in all.indices
    where all[place].date?.first != nil
      && tellings[place].contains(where: { Self.closes($0.status) })
    {
      for country in all[place].countries {
        closed[Kind(type: all[place].type, country: country), default: []].append(place)
      }
    }
    self.tellings = tellings
    self.closed = closed
  }

  /// The ledger in the order in which the letters tell it.
  ///
  /// - Parameter events: the edition's, with the letters that tell them.
  static func ledger(of edition: Edition, _ events: GatheredEvents) -> [LedgerEntry] {
    let gatherer = LedgerGatherer(edition, events)
    let entries = edition.events.indices.flatMap(gatherer.entries)
    return entries.enumerated().sorted { a, b in
      switch (a.element.asOf, b.element.asOf) {
      case (let first?, let second?) where first != second: first < second
      case (nil, .some): false
      case (.some, nil): true
      default: a.offset < b.offset
      }
    }.map(\.element)
  }

  /// Whether a status says what became of it.
  private static func closes(_ status: EventStatus) -> Bool {
    status == .occurred || status == .ongoing || status == .refused
  }

  /// An event's entries: one for each way in which it was left open, as first told.
  private func entries(_ place: Int) -> [LedgerEntry] {
    var seen: Set<EventStatus> = []
    var entries: [LedgerEntry] = []
    for telling in tellings[place] where telling.status != .occurred && telling.status != .ongoing {
      guard seen.insert(telling.status).inserted else { continue }
      entries.append(
        LedgerEntry(
          event: place, status: telling.status, asOf: telling.asOf, evidence: telling.evidence,
          settlement: telling.status == .refused ? nil : settlement(of: place, after: telling.asOf))
      )
    }
    return entries
  }

  private func settlement(of place: Int, after day: CalendarDate?) -> LedgerSettlement? {
    guard let day else { return nil }
    if let told = closing(place, after: day) { return settlement(place, told) }
    let fitting = candidates(for: place).filter { closing($0, after: day) != nil }
    guard fitting.count == 1, let other = fitting.first, let told = closing(other, after: day)
    else { return nil }
    return settlement(other, told)
  }

  private func settlement(_ event: Int, _ telling: Telling) -> LedgerSettlement {
    LedgerSettlement(
      event: event, status: telling.status, asOf: telling.asOf, evidence: telling.evidence)
  }

  /// The last word of a letter after a day, where it says what became of an event.
  private func closing(_ event: Int, after day: CalendarDate) -> Telling? {
    tellings[event].last { telling in
      Self.closes(telling.status) && (telling.asOf.map { $0 > day } ?? false)
    }
  }

  /// Other events that may be what was meant: of the same kind and country, within its time.
  private func candidates(for place: Int) -> [Int] {
    let event = edition.events[place]
    guard let first = event.date?.first, let last = event.date?.last else { return [] }
    var found: [Int] = []
    for country in event.countries {
      let all = closed[Kind(type: event.type, country: country)] ?? []
      // Exact days lie within coarse ones; a range of days may also hold the day that was planned.
      let from = first.dayNumber - Self.longest
      var low = 0
      var high = all.count
      while low < high {
        let middle = (low + high) / 2
        if (edition.events[all[middle]].date?.first?.dayNumber ?? 0) < from {
          low = middle + 1
        } else {
          high = middle
        }
      }
      for other in all[low...].prefix(Self.most) {
        guard let begin = edition.events[other].date?.first, begin <= last else { break }
        if other != place, !found.contains(other), fits(edition.events[other], event, first, last) {
          found.append(other)
        }
      }
    }
    return found
  }

  /// Ranges of more days are no single occasion.
  private static let longest = 31
  /// Among more events than this nobody could say which was meant.
  private static let most = 64

  private func fits(
    _ other: Event, _ event: Event, _ first: CalendarDate, _ last: CalendarDate
  ) -> Bool {
    if let a = other.direction, let b = event.direction, a != .none, b != .none, a != b {
      return false
    }
    guard let begin = other.date?.first, let end = other.date?.last else { return false }
    if begin >= first && end <= last { return true }
    return begin <= first && end >= last && end.dayNumber - begin.dayNumber < Self.longest
  }
}
