internal import EditionModel
internal import Languages
internal import LetterModel
internal import TemplateEngine

/// The facts of a letter as its page shows them.
struct LetterFactsValues {
  static let senderShape = TemplateShape(
    "sender",
    [
      .optionalText("role", "the office"), .optionalText("name", "the person"),
      .optionalText("person-address", "the person's page, below the site's root"),
      .optionalText("office-line", "the office with a capital, as under a letter"),
    ])

  static let dossierShape = TemplateShape(
    "dossier of a letter",
    [
      .text("number", "the dossier's number as printed"),
      .optionalText("title", "its title, where the source has it"),
      .optionalText("address", "its page, below the site's root"),
    ])

  static let shape = TemplateShape(
    "letter facts",
    [
      .text("id", "the letter's name for ever"), .text("kind", "what kind of paper it is"),
      .list("dossiers", dossierShape, "the dossiers it was printed in"),
      .optionalText("number", "its number within the dossier, with `nr.`"),
      .optionalText(
        "heading", "its heading as printed, or what it goes on with, where the title is another"),
      .flag("heading-capitals", "whether that heading is printed in capitals"),
      .optionalText("date", "its date for people"), .optionalText("iso", "its date as 2009-06-15"),
      .optionalText("place", "the place in the dateline"),
      .list("senders", senderShape, "who sent it"),
      .list("signatures", senderShape, "who signed it: the senders, then who signed for a body"),
      .flag("is-signed", "whether anybody signed it"),
      .flag("joint", "whether several sent it"),
      .flag("has-facts", "whether there is a heading, a day, a sender or an addressee to tell"),
      .optionalText("addressee", "to whom, as printed without `Aan`"),
      .texts("enclosures", "what was enclosed"),
      .flag("has-enclosures", "whether anything was enclosed"),
      .optionalText("session", "the parliamentary year, 2008–2009"),
      .optionalText("chamber", "the chamber's name"),
      .optionalText("language", "the letter's language as a tag, where known"),
      .optionalText("foreign", "the same, where it is not the page's own"),
      .optionalText("direction", "`rtl`, where the letter is written from right to left"),
    ])

  private let context: PageContext
  private let place: Int
  private let facts: LetterFacts

  init(_ context: PageContext, _ place: Int) {
    self.context = context
    self.place = place
    facts = context.edition.letters[place].facts
  }

  var record: TemplateRecord {
    let texts = context.texts
    let hasTitle = (facts.title ?? facts.subject) != nil
    let heading = hasTitle ? facts.heading : context.titles[place].rest.map { "… \($0)" }
    let signatures = signatures
    return TemplateRecord(
      Self.shape,
      [
        .text(facts.id.rawValue), .text(texts("kind-\(facts.kind.rawValue)")), dossiers,
        .text(ifAny: facts.number.map { texts("number", ["n": $0]) }), .text(ifAny: heading),
        .flag(heading.map { $0 == $0.uppercased() } ?? false),
        .text(ifAny: facts.date.map { texts.printed($0) }),
        .text(ifAny: facts.date?.description), .text(ifAny: facts.place), senders,
        .list(signatures),
        .flag(!signatures.isEmpty),
        .flag(facts.senders.count > 1),
        .flag(
          heading != nil || facts.date != nil || !facts.senders.isEmpty
            || Addressee.name(facts) != nil),
        .text(ifAny: Addressee.name(facts)), .texts(facts.enclosures),
        .flag(!facts.enclosures.isEmpty),
        .text(ifAny: facts.sessionYear.map(Self.printed)), chamber,
        .text(ifAny: facts.language == "und" ? nil : facts.language),
        .text(ifAny: texts.foreign(facts.language)), .text(ifAny: Self.direction(facts.language)),
      ])
  }

  /// The way in which a language is written, as HTML tells it; nil for the one that is taken anyhow.
  static func direction(_ language: String) -> String? {
    Language.runsLeftward(language) ? "rtl" : nil
  }

  /// A parliamentary year as it is printed: `2008–2009`.
  private static func printed(_ session: String) -> String {
    session.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "–")
  }

  private var chamber: TemplateValue {
    switch facts.chamber {
    case 1: .text(context.texts("chamber-1"))
    case 2: .text(context.texts("chamber-2"))
    default: .none
    }
  }

  private var senders: TemplateValue { .list(facts.senders.map { record(of: $0) }) }

  private var signatures: [TemplateRecord] {
    // A body stands as it was printed: `Burgemeester en wethouders`, not `De Burgemeester …`.
    let isBody = !facts.signatories.isEmpty
    return facts.senders.filter(\.signed).map { record(of: $0, asPrinted: isBody) }
      + facts.signatories.filter(\.signed).map { record(of: $0) }
  }

  private func record(of sender: Sender, asPrinted: Bool = false) -> TemplateRecord {
    let article = asPrinted ? nil : Language.builtIn[facts.language]?.letter.signatureArticle
    return TemplateRecord(
      Self.senderShape,
      [
        .text(ifAny: sender.role), .text(ifAny: sender.name),
        .text(ifAny: sender.name.flatMap(personAddress)),
        .text(ifAny: sender.role.map { role in article.map { "\($0) \(role)" } ?? role }),
      ])
  }

  private func personAddress(_ name: String) -> String? {
    context.index.personBySpelling[name].map { Address.person(context.edition.personEntries[$0]) }
  }

  private var dossiers: TemplateValue {
    let entries = context.index.dossiers[place].map { context.edition.dossiers[$0.list] }
    return .list(
      facts.dossiers.map { dossier in
        let entry = entries.first { $0.isNumbered(dossier.number) }
        return TemplateRecord(
          Self.dossierShape,
          [
            .text(dossier.number), .text(ifAny: dossier.title ?? entry?.title),
            .text(ifAny: entry.map { Address.dossier($0) }),
          ])
      })
  }
}
