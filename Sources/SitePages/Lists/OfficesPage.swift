internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The offices in which letters were sent, each with who sent them.
struct OfficesPage {
  static let entryShape = TemplateShape(
    "office entry",
    [
      .text("role", "the office as printed"),
      .optionalText("language", "its language, where that is not the page's own"),
      .text("count", "how many letters, in words"),
      .optionalText("span", "their years"),
      .list("persons", LetterPage.linkShape, "who sent or signed in it, the first few"),
      .optionalText("more", "how many more persons there are, in words"),
    ])

  static let shape = TemplateShape(
    "offices page",
    parts: PageFrame.fields,
    [.list("offices", entryShape, "the offices of this page, by name")], PageTurns.fields)

  /// Offices on a page, and persons with each.
  static let length = 150
  private static let most = 16

  private let context: PageContext
  private let turns: PageTurns

  init(_ context: PageContext, page: Int) {
    self.context = context
    turns = PageTurns(
      page, of: context.edition.offices.count, length: Self.length, list: Address.offices)
  }

  var record: TemplateRecord {
    TemplateRecord(
      Self.shape,
      parts: context.frame.values(
        at: Address.page(turns.page, of: turns.list), title: context.texts("offices"),
        section: .persons),
      [.list(context.edition.offices[turns.range].map(entry))], turns.values)
  }

  private func entry(_ office: OfficeEntry) -> TemplateRecord {
    let persons = office.persons.prefix(Self.most).map { place in
      let person = context.edition.personEntries[place]
      return TemplateRecord(
        LetterPage.linkShape, [.text(Address.person(person)), .text(person.name)])
    }
    let more = office.persons.count - persons.count
    return TemplateRecord(
      Self.entryShape,
      [
        .text(office.role), .text(ifAny: context.language(ofOffice: office.letters)),
        .text(context.texts.count(office.letters.count, "letters")),
        .text(ifAny: context.span(of: office.letters)), .list(persons),
        .text(ifAny: more > 0 ? context.texts("and-more", ["n": "\(more)"]) : nil),
      ])
  }
}

extension PageContext {
  /// The language in which an office is printed, where that is known and not the page's own: that of its last letter.
  func language(ofOffice letters: [Int]) -> String? {
    letters.last.flatMap { texts.foreign(edition.letters[$0].facts.language) }
  }
}
