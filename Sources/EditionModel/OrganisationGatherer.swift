internal import LetterModel

/// Events → the organisations that take part in them.
enum OrganisationGatherer {
  /// The organisations by name.
  static func organisations(of edition: Edition) -> [OrganisationEntry] {
    let places = Dictionary(
      edition.letters.enumerated().map { ($1.facts.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var events: [String: [Int]] = [:]
    for (place, event) in edition.events.enumerated() {
      for name in event.organisations where !name.isEmpty && events[name]?.last != place {
        events[name, default: []].append(place)
      }
    }
    var taken: [String: Int] = [:]
    return events.sorted { $0.key < $1.key }.map { name, events in
      let slug = PersonName.address(PersonName.folded(name))
      let count = taken[slug, default: 0] + 1
      taken[slug] = count
      let letters = events.flatMap { edition.events[$0].evidence.compactMap { places[$0.letter] } }
      return OrganisationEntry(
        slug: count == 1 ? slug : "\(slug)-\(count)", name: name, events: events,
        letters: Set(letters).sorted())
    }
  }
}
