public import LetterModel

/// Events told twice, in one letter or in several, made one.
public enum EventMerger {
  /// Whether two tell the same: type and date alike, and a country in common.
  public static func isSame(_ a: Event, _ b: Event) -> Bool {
    a.type == b.type && a.date != nil && a.date == b.date
      && meets(a.countries, b.countries)
  }

  /// Whether two lists have a country in common.
  @inlinable
  public static func meets(_ some: [String], _ others: [String]) -> Bool {
    some.contains { others.contains($0) }
  }

  /// Adds what one event tells to another: its evidence, and what the other lacks.
  ///
  /// The later letter knows better whether it happened.
  public static func merge(_ other: Event, into event: inout Event) {
    for evidence in other.evidence {
      // The same words come again side by side only: a letter, or thousands, may tell an event
      // again and again.
      if !event.evidence.suffix(8).contains(evidence) { event.evidence.append(evidence) }
    }
    for country in other.countries where !event.countries.contains(country) {
      event.countries.append(country)
    }
    for name in other.organisations where !event.organisations.contains(name) {
      event.organisations.append(name)
    }
    for person in other.people where !event.people.contains(person) { event.people.append(person) }
    if event.direction == nil || event.direction == EventDirection.none {
      event.direction = other.direction ?? event.direction
    }
    if let later = other.asOf, let earlier = event.asOf, later > earlier {
      event.status = other.status
      event.asOf = later
    }
  }

  /// Gives each event its name: date, type and first country, and a counter where two are alike.
  public static func name(_ events: inout [Event]) {
    var taken: [String: Int] = [:]
    for place in events.indices {
      var name =
        switch events[place].date {
        case .point(let point): point.edtf
        case .interval(let from, let to): "\(from?.edtf ?? "..")_\(to?.edtf ?? "..")"
        case nil: "undated"
        }
      name += "-"
      name += events[place].type.rawValue
      name += "-"
      name += events[place].countries.first?.lowercased() ?? "xx"
      let count = taken[name, default: 0] + 1
      taken[name] = count
      events[place].id = count == 1 ? name : "\(name)-\(count)"
    }
  }
}
