internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// A person: the offices, the letters, the countries they deal with, the events.
struct PersonPage {
  static let officeShape = TemplateShape(
    "office of a person",
    [
      .text("role", "the office as printed"),
      .optionalText("language", "its language, where that is not the page's own"),
      .text("count", "how many letters in it, in words"),
      .optionalText("span", "their years"),
    ])

  static let registeredShape = TemplateShape(
    "registered office",
    [
      .text("title", "the office, as the editor's register names it"),
      .optionalText("years", "from when until when, as exact as the register is"),
    ])

  static let recordShape = TemplateShape(
    "record elsewhere",
    [.text("name", "whose record it is"), .text("url", "where it stands")])

  static let shape = TemplateShape(
    "person page",
    parts: PageFrame.fields,
    [
      .text("name", "the name"),
      .text("count", "how many letters and events, in words; what there is none of is left out"),
      .optionalText("span", "their years"),
      .optionalText("spellings", "how else letters print the name"),
      .list("offices", officeShape, "the offices in which letters were sent or signed"),
      .list("registered-offices", registeredShape, "the offices that the editor's register tells"),
      .list("records", recordShape, "the person's records elsewhere"),
      .flag("has-records", "whether there is any"),
      .list("relations", Tally.shape, "the countries that the letters deal with"),
      .list("events", EventLine.shape, "the first events that the person takes part in"),
      .list("letters", LetterLine.shape, "the letters of this page, from old to new"),
    ], PageTurns.fields)

  /// Letters on a page, and events on the first.
  static let length = 150

  private let context: PageContext
  private let place: Int
  private let person: PersonEntry
  private let turns: PageTurns

  init(_ context: PageContext, _ place: Int, page: Int) {
    self.context = context
    self.place = place
    person = context.edition.personEntries[place]
    turns = PageTurns(
      page, of: person.letters.count, length: Self.length, list: Address.person(person))
  }

  var record: TemplateRecord {
    let texts = context.texts
    let events = turns.page == 1 ? person.events.prefix(Self.length) : []
    return TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list), title: person.name,
        description: texts("person-description", ["name": person.name]), section: .persons),
      context.heads.persons.value(at: place) { head },
      [
        .list(events.map { EventLine.record(context, $0) }),
        .list(person.letters[turns.range].map { LetterLine.recordOfSender(context, $0) }),
      ], turns.values)
  }

  /// What all pages of the person begin with.
  private var head: [TemplateValue] {
    let others = person.spellings.filter { $0 != person.name }
    return [
      .text(person.name), .text(Self.count(person, context.texts)),
      .text(ifAny: context.span(of: person.letters)),
      .text(ifAny: others.isEmpty ? nil : context.texts.joined(others)),
      .list(person.offices.map(office)),
      .list(person.registeredOffices.compactMap(registered)), .list(records),
      .flag(!records.isEmpty),
      .list(Tally.relations(context, letters: person.letters)),
    ]
  }

  /// `2 letters, 1 event`.
  static func count(_ person: PersonEntry, _ texts: InterfaceTexts) -> String {
    let counts = [(person.letters.count, "letters"), (person.events.count, "events")]
    return counts.filter { $0.0 > 0 }.map { texts.count($0.0, $0.1) }.joined(separator: ", ")
  }

  /// What the register tells of an office: `minister van Buitenlandse Zaken van Noorwegen, oktober 2009 – 2013`.
  private func registered(_ office: RegisteredOffice) -> TemplateRecord? {
    office.title(in: context.texts.language).map { title in
      TemplateRecord(
        Self.registeredShape,
        [.text(title), .text(ifAny: office.years.map { context.texts.printed($0) })])
    }
  }

  private var records: [TemplateRecord] {
    [("Wikidata", person.wikidata), ("VIAF", person.viaf)].compactMap { name, url in
      url.map { TemplateRecord(Self.recordShape, [.text(name), .text($0)]) }
    }
  }

  private func office(_ office: OfficeHeld) -> TemplateRecord {
    TemplateRecord(
      Self.officeShape,
      [
        .text(office.role), .text(ifAny: context.language(ofOffice: office.letters)),
        .text(context.texts.count(office.letters.count, "letters")),
        .text(ifAny: context.span(of: office.letters)),
      ])
  }
}
