internal import ByteRuns
internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// The page of a letter.
struct LetterPage {
  static let shape = TemplateShape(
    "letter page",
    PageFrame.fields + [
      .record("facts", LetterFactsValues.shape, "who wrote what to whom, and when"),
      .text("title", "what the letter is called"),
      .optionalText(
        "title-language", "the language of the title as a tag, where it is the letter's own words"),
      .optionalText("title-direction", "`rtl`, where the title is written from right to left"),
      .flag("capitals", "whether the title is printed in capitals"),
      .flag(
        "long-title", "whether the title is a sentence rather than a name, as questions have it"),
      .markup("body", "the text, with the words that prove events marked"),
      .optionalMarkup("notes", "the letter's own notes"),
      .flag("marks-first-page", "whether the first page's number has to be set before the text"),
      .list("page-marks", pageMarkShape, "the pages of the original that the text marks"),
      .record("citation", CitationValues.shape, "how the letter is cited"),
      .list("events", EventItem.toldShape, "the events found in this letter"),
      .list("topics", linkShape, "its topics"), .list("countries", linkShape, "its countries"),
      .optionalText("mentioned", "countries that are named besides"),
      .list("turns", LetterTurns.shape, "the way to the letters before and after it"),
      .list("cites", LetterLine.shape, "letters of this collection that it cites"),
      .list("cited-by", LetterLine.shape, "letters of this collection that cite it"),
      .optionalText("more-cited-by", "how many more letters cite it, in words"),
      .list("absent-cites", linkShape, "papers that it cites and that this collection lacks"),
      .flag("has-events", "whether any event was found"),
      .flag("all-found", "whether an editor has confirmed none of them"),
      .flag("has-topics", "whether it has any topic"),
      .flag("has-countries", "whether it deals with or names any country"),
      .flag("has-tags", "whether it has any topic or country"),
      .flag("has-cites", "whether it cites any paper"),
      .flag("has-cited-by", "whether any letter here cites it"),
      .flag("has-turns", "whether there is a dossier or relation to read on in"),
      .record("provenance", ProvenanceValues.shape, "where the text comes from"),
    ])

  static let pageMarkShape = TemplateShape(
    "page mark", [.text("n", "the page's number, or a name such as 071r")])

  static let linkShape = TemplateShape(
    "link",
    [
      .optionalText(
        "address", "where it leads, below the site's root; nothing where there is none"),
      .text("label", "the words"),
    ])

  /// A title of more bytes would fill a telephone's screen at the size of a name.
  private static let longTitle = 110

  private let context: PageContext
  private let place: Int
  private let letter: EditionLetter
  private let body: RenderedBody?
  private let source: LetterSource?

  init(
    _ context: PageContext, _ place: Int, _ body: RenderedBody?, _ source: LetterSource?
  ) {
    self.context = context
    self.place = place
    self.body = body
    self.source = source
    letter = context.edition.letters[place]
  }

  /// The letter's page as its template sees it.
  var record: TemplateRecord {
    let title = context.titles[place]
    let number = LetterLine.number(letter.facts, context.texts)
    let date = letter.facts.date.map { context.texts.printed($0) }
    let heading = ([title.text, date, number].compactMap { $0 }).joined(separator: ", ")
    let tellings = context.index.tellings(of: place)
    let absent = absentCites
    let turns = LetterTurns(context, place).records
    let cited = context.cited[place]
    return TemplateRecord(
      Self.shape,
      context.frame.values(
        at: Address.letter(letter.facts.id), title: heading, description: heading,
        section: .letters, head: LetterHead(context, place, cited).head, isDraft: letter.facts.draft
      )
        + [
          .record(LetterFactsValues(context, place).record), .text(title.text),
          .text(ifAny: titleLanguage),
          .text(ifAny: titleLanguage.flatMap(LetterFactsValues.direction)),
          .flag(title.isCapitals), .flag(title.text.utf8.count > Self.longTitle),
          .markup(text(tellings)), notes,
          .flag(body.map { marksFirstPage($0.html) } ?? false),
          .list(pageMarks.map { TemplateRecord(Self.pageMarkShape, [.text($0.description)]) }),
          .record(CitationValues.record(letter.facts, cited, context.texts)),
          .list(tellings.map { EventItem.told(context, $0.event, $0.words) }), topics, countries,
          mentioned,
          .list(turns),
          .list(letter.cites.map { LetterLine.record(context, $0) }),
          .list(letter.citedBy.suffix(Self.mostCiting).map { LetterLine.record(context, $0) }),
          .text(ifAny: moreCiting), .list(absent),
          .flag(!tellings.isEmpty),
          .flag(tellings.allSatisfy { context.edition.events[$0.event].standing == .found }),
          .flag(!context.index.topics[place].isEmpty),
          .flag(!context.index.relations[place].isEmpty || !letter.findings.countries.isEmpty),
          .flag(
            !context.index.topics[place].isEmpty || !context.index.relations[place].isEmpty
              || !letter.findings.countries.isEmpty),
          .flag(!letter.cites.isEmpty || !absent.isEmpty), .flag(!letter.citedBy.isEmpty),
          .flag(!turns.isEmpty),
          .record(ProvenanceValues.record(letter, context)),
        ])
  }

  /// What a letter is called by the program, for want of words of its own, is in the page's language.
  private var titleLanguage: String? {
    let language = letter.facts.language
    return language == "und" || LetterTitle.isMade(letter.facts) ? nil : language
  }

  private func text(_ tellings: [(event: Int, words: [Evidence])]) -> [UInt8] {
    guard let body else { return [] }
    let quotes = tellings.flatMap { $0.words.map { (passage: $0.passage, quote: $0.quote) } }
    let foreign = context.texts.foreign(letter.facts.language)
    let marked = EvidenceMarks.mark(
      context.bodyWords.filled(body.html, within: foreign), quotes: quotes)
    return source.map {
      SourceLinks.put(
        into: marked, $0.lineOfPassage, context.texts, isForeign: foreign != nil)
    } ?? marked
  }

  private var notes: TemplateValue {
    guard let notes = body?.notesHTML, !notes.isEmpty else { return .none }
    return .markup(
      context.bodyWords.filled(notes, within: context.texts.foreign(letter.facts.language)))
  }

  private var pageMarks: [PageName] { letter.pages.count > 1 ? letter.pages : [] }

  /// A letter of several pages begins on page 1, where its text does not mark another.
  private func marksFirstPage(_ html: [UInt8]) -> Bool {
    letter.pages.count > 1 && letter.pages.first == 1
      && Self.firstPage.first(in: html) == nil
  }

  private static let firstPage = ByteSearch(Array(" id=\"p1\"".utf8))

  private var topics: TemplateValue {
    .list(
      context.index.topics[place].map { entry in
        link(context.topicAddresses[entry.list], context.topicNames[entry.list])
      })
  }

  private var countries: TemplateValue {
    .list(
      context.index.relations[place].map { entry in
        link(context.relationAddresses[entry.list], context.relationNames[entry.list])
      })
  }

  private var mentioned: TemplateValue {
    let related = Set(
      context.index.relations[place].map { context.edition.relations[$0.list].country })
    let names = letter.findings.countries.map(\.code)
      .filter { !related.contains($0) && $0 != context.edition.home }.map(context.texts.country)
    return .text(ifAny: names.isEmpty ? nil : names.joined(separator: ", "))
  }

  /// Letters citing this one that its page lists: the newest.
  static let mostCiting = 50

  private var moreCiting: String? {
    let more = letter.citedBy.count - Self.mostCiting
    return more > 0 ? context.texts("and-more", ["n": "\(more)"]) : nil
  }

  /// Papers that it cites and that no letter here is, each with its place among those.
  private var absentCites: [TemplateRecord] {
    letter.citesAbsent.map { place in
      let paper = context.edition.absentPapers[place]
      return link(PapersPage.address(place, paper), PapersPage.label(paper, context.texts))
    }
  }

  private func link(_ address: String, _ label: String) -> TemplateRecord {
    TemplateRecord(Self.linkShape, [.text(address), .text(label)])
  }
}
