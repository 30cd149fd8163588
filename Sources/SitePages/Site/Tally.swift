internal import EditionModel
internal import TemplateEngine

/// What a list of letters has most of: persons, dossiers, relations.
enum Tally {
  static let shape = TemplateShape(
    "tally",
    [
      .text("address", "its page, below the site's root"), .text("label", "its name"),
      .number("number", "how many letters"), .text("words", "how many letters, in words"),
    ])

  /// How many entries a page shows.
  static let most = 24

  /// The persons of letters and events, those of most letters first.
  static func persons(
    _ context: PageContext, letters: [Int], events: [Int]
  ) -> [TemplateRecord] {
    var counts: [Int: Int] = [:]
    for letter in letters {
      for person in context.index.persons[letter] { counts[person, default: 0] += 1 }
    }
    for event in events {
      for person in context.index.personsOfEvent[event] ?? [] { counts[person, default: 0] += 0 }
    }
    return records(counts, context) {
      (Address.person(context.edition.personEntries[$0]), context.edition.personEntries[$0].name)
    }
  }

  /// The dossiers of letters, those of most letters first.
  static func dossiers(_ context: PageContext, letters: [Int]) -> [TemplateRecord] {
    var counts: [Int: Int] = [:]
    for letter in letters {
      for membership in context.index.dossiers[letter] { counts[membership.list, default: 0] += 1 }
    }
    return records(counts, context) { place in
      let dossier = context.edition.dossiers[place]
      return (
        Address.dossier(dossier),
        [dossier.number, dossier.title].compactMap { $0 }.joined(separator: ": ")
      )
    }
  }

  /// The relations that letters deal with, those of most letters first.
  static func relations(_ context: PageContext, letters: [Int]) -> [TemplateRecord] {
    var counts: [Int: Int] = [:]
    for letter in letters {
      for membership in context.index.relations[letter] { counts[membership.list, default: 0] += 1 }
    }
    return records(counts, context) {
      (Address.relation(context.edition.relations[$0]), context.relationNames[$0])
    }
  }

  private static func records(
    _ counts: [Int: Int], _ context: PageContext, _ entry: (Int) -> (address: String, label: String)
  ) -> [TemplateRecord] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map { place, count in
      let (address, label) = entry(place)
      return TemplateRecord(
        shape,
        [
          .text(address), .text(label), .number(count),
          .text(context.texts.count(count, "letters")),
        ])
    }
  }
}
