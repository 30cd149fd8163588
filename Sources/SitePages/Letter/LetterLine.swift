internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// A letter as an entry of a list.
enum LetterLine {
  static let shape = TemplateShape(
    "letter line",
    [
      .text("address", "the letter's page, below the site's root"),
      .text("title", "what the letter is called"),
      .flag("capitals", "whether the title is printed in capitals"),
      .optionalText(
        "language", "the language of the title, where that is known and not the page's own"),
      .optionalText(
        "about",
        "its dossier's title or its topics, where its own title names kind and sender alone"),
      .optionalText("about-language", "the language of that, where that is not the page's own"),
      .optionalText("date", "its date for people"),
      .optionalText("day", "its date without the year, for lists under a year"),
      .optionalText("iso", "its date as 2009-06-15"),
      .optionalText("number", "its number: 31 700 V, nr. 104"),
      .optionalText("from", "who sent it, where the title does not tell"),
      .optionalText("from-language", "the language of that, where offices are named in another"),
      .optionalText("countries", "the countries that it deals with"),
      .optionalText("topics", "its topics"),
      .optionalMarkup("sentence", "a sentence of it, where the list is about something said"),
      .optionalText("sentence-language", "its language, where that is another than the page's"),
      .optionalText("sentence-address", "where that sentence stands, below the site's root"),
      .optionalText(
        "page", "the page of the original on which it stands: its number, or a name such as 071r"),
      .optionalText("cited-page", "the same as it is cited: `p. 2`, `f. 071r`"),
    ])

  /// A letter's line without who sent it, for lists where that is said above.
  static func recordOfSender(_ context: PageContext, _ place: Int) -> TemplateRecord {
    let line = context.lines[place]
    guard context.edition.letters[place].facts.senders.count == 1 else { return line }
    var values = line.values
    values[from] = .none
    return TemplateRecord(shape, values)
  }

  /// Where the sender stands among the values.
  private static let from = 10

  static func record(
    _ context: PageContext, _ place: Int, evidence: Evidence? = nil
  ) -> TemplateRecord {
    let line = context.lines[place]
    guard let evidence else { return line }
    var values = line.values
    let first = values.count - 5
    values[first] = .markup(EvidenceMarks.sentence(evidence))
    values[first + 1] = .text(
      ifAny: context.texts.foreign(context.edition.letters[place].facts.language))
    values[first + 2] = .text(context.address(of: evidence))
    values[first + 3] = .text(ifAny: evidence.page?.description)
    values[first + 4] = .text(ifAny: evidence.page.map(context.texts.cited))
    return TemplateRecord(shape, values)
  }

  /// A letter's line, which many lists share: of dossiers, relations and topics.
  static func line(
    _ letter: EditionLetter, _ title: LetterTitle, _ place: Int, _ index: EditionIndex,
    _ texts: InterfaceTexts, relations: [String], topics: [String],
    dossier: (Int) -> (title: String?, language: String?)
  ) -> TemplateRecord {
    let date = letter.facts.date
    let about = title.isGeneric ? about(place, index, topics, dossier) : nil
    let from = from(letter.facts, texts).flatMap { title.names($0) ? nil : $0 }
    return TemplateRecord(
      shape,
      [
        .text(Address.letter(letter.facts.id)), .text(title.text), .flag(title.isCapitals),
        .text(ifAny: title.language), .text(ifAny: about?.title), .text(ifAny: about?.language),
        .text(ifAny: date.map { texts.printed($0) }),
        .text(ifAny: date.map { texts.printedDay($0) }),
        .text(ifAny: date?.description), .text(ifAny: number(letter.facts, texts)),
        .text(ifAny: from), .text(ifAny: fromLanguage(letter.facts, texts)),
        .text(ifAny: names(index.relations[place], relations)),
        .text(ifAny: names(index.topics[place], topics)), .none, .none, .none, .none, .none,
      ])
  }

  /// What a letter of which the title does not tell it is about: its dossier, or else its topics.
  private static func about(
    _ place: Int, _ index: EditionIndex, _ topics: [String],
    _ dossier: (Int) -> (title: String?, language: String?)
  ) -> (title: String, language: String?)? {
    for membership in index.dossiers[place] {
      let (title, language) = dossier(membership.list)
      if let title { return (title, language) }
    }
    return names(index.topics[place], topics).map { ($0, nil) }
  }

  /// `31 700 V, nr. 104`, or what there is of it.
  static func number(_ facts: LetterFacts, _ texts: InterfaceTexts) -> String? {
    let number = facts.number.map { texts("number", ["n": $0]) }
    let parts = [facts.dossiers.first?.number, number].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Who sent it: the persons, or the offices where no person is named; of very many the first, for each has a page
  /// with this line.
  static func from(_ facts: LetterFacts, _ texts: InterfaceTexts) -> String? {
    let names = facts.senders.lazy.compactMap { $0.name ?? $0.role }.prefix(mostSenders + 1)
    if names.isEmpty { return nil }
    return names.count > mostSenders
      ? names.prefix(mostSenders).joined(separator: ", ") + " …" : texts.joined(Array(names))
  }

  /// The language of who sent it: a person's name has none, an office has the letter's.
  private static func fromLanguage(_ facts: LetterFacts, _ texts: InterfaceTexts) -> String? {
    let shown = facts.senders.lazy.filter { $0.name != nil || $0.role != nil }.prefix(mostSenders)
    return shown.contains { $0.name == nil } ? texts.foreign(facts.language) : nil
  }

  /// More senders than these a line does not name.
  private static let mostSenders = 12

  private static func names(
    _ memberships: ArraySlice<EditionIndex.Membership>, _ names: [String]
  ) -> String? {
    guard !memberships.isEmpty else { return nil }
    let shown = memberships.prefix(6).map { names[$0.list] }.joined(separator: ", ")
    return memberships.count > 6 ? shown + " …" : shown
  }
}
