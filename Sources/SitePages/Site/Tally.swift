internal import EditionModel
internal import TemplateEngine

/// What a list of letters has most of: persons, dossiers, relations.
enum Tally {
  static let shape = TemplateShape(
    "tally",
    [
      .text("address", "its page, below the site's root"), .text("label", "its name"),
      .optionalText("language", "the name's language, where that is not the page's own"),
      .number("number", "how many letters; of a person whom events alone name, how many events"),
      .text("words", "the same in words"),
    ])

  /// How many entries a page shows.
  static let most = 24

  /// The persons of letters and events, those of most letters first, and then those of events alone.
  static func persons(
    _ context: PageContext, letters: [Int], events: [Int]
  ) -> [TemplateRecord] {
    var counts: [Int: Int] = [:]
    for letter in letters {
      for membership in context.index.persons[letter] { counts[membership.list, default: 0] += 1 }
    }
    var others: [Int: Int] = [:]
    for event in events {
      for person in context.index.personsOfEvent[event] ?? [] where counts[person] == nil {
        others[person, default: 0] += 1
      }
    }
    func entry(_ place: Int) -> Entry {
      let person = context.edition.personEntries[place]
      return (Address.person(person), person.name, nil)
    }
    let known = records(counts, of: "letters", context, entry)
    return known + records(others, of: "events", context, entry).prefix(most - known.count)
  }

  /// The dossiers of letters, those of most letters first.
  static func dossiers(_ context: PageContext, letters: [Int]) -> [TemplateRecord] {
    var counts: [Int: Int] = [:]
    for letter in letters {
      for membership in context.index.dossiers[letter] { counts[membership.list, default: 0] += 1 }
    }
    return records(counts, of: "letters", context) { place in
      let dossier = context.edition.dossiers[place]
      return (
        Address.dossier(dossier),
        [dossier.number, dossier.title].compactMap { $0 }.joined(separator: ": "),
        context.language(ofTitle: dossier)
      )
    }
  }

  /// The relations that letters deal with, those of most letters first.
  static func relations(_ context: PageContext, letters: [Int]) -> [TemplateRecord] {
    var counts: [Int: Int] = [:]
    for letter in letters {
      for membership in context.index.relations[letter] { counts[membership.list, default: 0] += 1 }
    }
    return records(counts, of: "letters", context) {
      (context.relationAddresses[$0], context.relationNames[$0], nil)
    }
  }

  /// Where an entry leads, its name, and the name's language where that is not the page's own.
  private typealias Entry = (address: String, label: String, language: String?)

  private static func records(
    _ counts: [Int: Int], of what: String, _ context: PageContext,
    _ entry: (Int) -> Entry
  ) -> [TemplateRecord] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map { place, count in
      let (address, label, language) = entry(place)
      return TemplateRecord(
        shape,
        [
          .text(address), .text(label), .text(ifAny: language), .number(count),
          .text(context.texts.count(count, what)),
        ])
    }
  }
}
