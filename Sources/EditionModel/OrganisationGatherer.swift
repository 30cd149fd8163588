internal import LetterModel
internal import Registers

/// Events → the organisations that take part in them.
enum OrganisationGatherer {
  /// The organisations by the names that pages of a language show.
  static func organisations(of edition: Edition, in language: String) -> [OrganisationEntry] {
    let register = edition.organisations
    let places = Dictionary(
      edition.letters.enumerated().map { ($1.facts.id, $0) },
      uniquingKeysWith: { first, _ in first })
    var events: [String: [Int]] = [:]
    for place in edition.events.indices {
      for name in edition.events[place].organisations
      where !name.isEmpty && events[name]?.last != place {
        events[name, default: []].append(place)
      }
    }
    var slugs = FreeSlugs(chosen: events.keys.compactMap { register.organisations[$0]?.slug })
    let named = events.map {
      (shown: register.shown($0.key, in: language), name: $0.key, events: $0.value)
    }
    let inOrder = named.sorted {
      (PersonName.folded($0.shown), $0.name) < (PersonName.folded($1.shown), $1.name)
    }
    return inOrder.map { shown, name, events in
      let slug =
        register.organisations[name]?.slug
        ?? slugs.free(PersonName.address(PersonName.folded(name)))
      let letters = events.flatMap { edition.events[$0].evidence.compactMap { places[$0.letter] } }
      return OrganisationEntry(
        slug: slug, name: shown, events: events,
        letters: Set(letters).sorted())
    }
  }
}
