internal import EditionModel
internal import TemplateEngine

/// The index of persons, by family name.
struct PersonsPage {
  static let entryShape = TemplateShape(
    "person entry",
    [
      .text("address", "the person's page, below the site's root"), .text("name", "the name"),
      .number("number", "how many letters, or events where there is no letter"),
      .text("count", "how many letters and events, in words"),
      .optionalText("office", "the office of the last letter"),
      .optionalText("office-language", "its language, where that is not the page's own"),
      .optionalText("span", "the years of the letters"),
    ])

  static let initialShape = TemplateShape(
    "initial of persons",
    [
      .text("letter", "the initial"), .text("anchor", "its name on the page"),
      .list("persons", entryShape, "the persons of this page whose family name begins with it"),
    ])

  static let shape = TemplateShape(
    "persons page",
    parts: PageFrame.fields,
    [
      .text("count", "how many persons, in words"),
      .list("jumps", LetterPage.linkShape, "the initials, with where each begins"),
      .list("initials", initialShape, "the persons of this page by initial"),
      .optionalText("offices-address", "the list of offices, below the site's root"),
      .optionalText("organisations-address", "the list of organisations, below the site's root"),
    ], PageTurns.fields)

  /// Persons on a page.
  static let length = 240

  private let context: PageContext
  private let turns: PageTurns

  init(_ context: PageContext, page: Int) {
    self.context = context
    turns = PageTurns(
      page, of: context.edition.personEntries.count, length: Self.length, list: Address.persons)
  }

  var record: TemplateRecord {
    let edition = context.edition
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: Address.persons), title: context.texts("persons"),
        section: .persons),
      [
        .text(context.texts.count(edition.personEntries.count, "persons")), .list(jumps),
        .list(initials), .text(ifAny: edition.offices.isEmpty ? nil : Address.offices),
        .text(ifAny: edition.organisationEntries.isEmpty ? nil : Address.organisations),
      ], turns.values)
  }

  private func initial(_ place: Int) -> String {
    SortKey(context.edition.personEntries[place].order).initial
  }

  private static func anchor(_ initial: String) -> String {
    initial == "#" ? "other" : "i-\(initial)"
  }

  /// Each initial once, with the page on which it first stands; other alphabets have one in common.
  private var jumps: [TemplateRecord] {
    context.heads.personInitials.value(at: 0) { allJumps }
  }

  private var allJumps: [TemplateRecord] {
    var seen: Set<String> = []
    return context.edition.personEntries.indices.compactMap { place in
      let initial = initial(place)
      guard seen.insert(initial).inserted else { return nil }
      let page = Address.page(place / Self.length + 1, of: Address.persons)
      return TemplateRecord(
        LetterPage.linkShape, [.text(page + "#" + Self.anchor(initial)), .text(initial)])
    }
  }

  private var initials: [TemplateRecord] {
    var groups: [(initial: String, persons: [Int])] = []
    for place in turns.range {
      let initial = initial(place)
      if let known = groups.firstIndex(where: { $0.initial == initial }) {
        groups[known].persons.append(place)
      } else {
        groups.append((initial, [place]))
      }
    }
    return groups.map { initial, persons in
      TemplateRecord(
        Self.initialShape,
        [.text(initial), .text(Self.anchor(initial)), .list(persons.map(entry))])
    }
  }

  private func entry(_ place: Int) -> TemplateRecord {
    let person = context.edition.personEntries[place]
    let last = person.offices.max { ($0.letters.last ?? 0) < ($1.letters.last ?? 0) }
    return TemplateRecord(
      Self.entryShape,
      [
        .text(Address.person(person)), .text(person.name),
        .number(person.letters.isEmpty ? person.events.count : person.letters.count),
        .text(PersonPage.count(person, context.texts)), .text(ifAny: last?.role),
        .text(ifAny: last.flatMap { context.language(ofOffice: $0.letters) }),
        .text(ifAny: context.span(of: person.letters)),
      ])
  }
}
