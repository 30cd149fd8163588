internal import EditionModel
internal import LetterModel
internal import TemplateEngine

/// What every page is made from: the edition, what points at its letters, words and settings.
///
/// It never changes, and there is one for all pages of a language: whatever is made from it refers to it.
final class PageContext: Sendable {
  let edition: Edition
  let index: EditionIndex
  let list: LettersByYear
  let searchIndexes: SearchIndexes
  let settings: SiteSettings
  let texts: InterfaceTexts
  let bodyWords: BodyWords
  /// The editor's own pages in all languages, in the order that the site's map was given.
  let pages: [EditorPage]
  /// Those in this language, by their paths.
  let ownPages: [String: EditorPage]
  let frame: PageFrame
  /// Each relation's name in the interface's language, in the edition's order.
  let relationNames: [String]
  /// Each topic's name in the interface's language, in the edition's order.
  let topicNames: [String]
  /// Each dossier's title and its language where that is not the interface's own, in the edition's order.
  private let dossierTitles: [(title: String?, language: String?)]
  /// Where each relation's page stands, in the edition's order.
  let relationAddresses: [String]
  /// Where each topic's page stands, in the edition's order.
  let topicAddresses: [String]
  /// What each letter is called, in the edition's order.
  let titles: Remembered<LetterTitle>
  /// What citations say of each letter, in the edition's order.
  let cited: Remembered<CitedLetter>
  /// What feeds say of each letter, in the edition's order.
  let fed: Remembered<FedLetter>
  /// What each letter is called where another leads to it, in the edition's order.
  let turns: Remembered<LetterTurns.Label>
  /// What letters with old addresses are called, by the address where they stand.
  private let movedTitles: [String: String]
  /// What all pages of a list begin with.
  let heads: ListHeads
  /// Each letter as an entry of a list, in the edition's order.
  let lines: Remembered<TemplateRecord>

  init(
    edition: Edition, index: EditionIndex, settings: SiteSettings, texts: InterfaceTexts,
    pages: [EditorPage]
  ) {
    self.edition = edition
    self.index = index
    self.settings = settings
    self.texts = texts
    bodyWords = BodyWords(texts)
    self.pages = pages
    ownPages = pages.reduce(into: [:]) { own, page in
      if page.language == settings.language { own[page.path] = page }
    }
    list = LettersByYear(edition.letters)
    heads = ListHeads(edition)
    searchIndexes = SearchIndexes(edition.letters)
    frame = PageFrame(
      settings: settings, texts: texts, pages: pages, isFed: FeedSource.site.isFed(edition))
    relationNames = edition.relations.map { texts.country($0.country) }
    topicNames = edition.topics.map { Self.name(of: $0, texts.language) }
    let dossierTitles = edition.dossiers.map { dossier in
      (title: dossier.title, language: edition.language(ofTitle: dossier).flatMap(texts.foreign))
    }
    self.dossierTitles = dossierTitles
    relationAddresses = edition.relations.map { Address.relation($0) }
    topicAddresses = edition.topics.map { Address.topic($0) }
    let frame = frame
    let (relationNames, topicNames) = (relationNames, topicNames)
    let titles = Remembered(edition.letters.count) { LetterTitle(edition.letters[$0].facts, texts) }
    self.titles = titles
    let cited = Self.cited(edition, titles, frame, texts)
    self.cited = cited
    fed = Remembered(edition.letters.count) {
      FedLetter(edition.letters[$0].facts, cited[$0], frame, texts)
    }
    turns = Remembered(edition.letters.count) {
      LetterTurns.Label(edition.letters[$0].facts, texts)
    }
    movedTitles = Self.movedTitles(edition, texts)
    lines = Remembered(edition.letters.count) { place in
      LetterLine.line(
        edition.letters[place], titles[place], place, index, texts, relations: relationNames,
        topics: topicNames, dossier: { dossierTitles[$0] })
    }
  }

  private static func cited(
    _ edition: Edition, _ titles: Remembered<LetterTitle>, _ frame: PageFrame,
    _ texts: InterfaceTexts
  ) -> Remembered<CitedLetter> {
    let persons = CitedName.persons(edition.letters)
    return Remembered(edition.letters.count) { place in
      let facts = edition.letters[place].facts
      return CitedLetter(
        facts, name: titles[place].text,
        url: frame.lasting(Address.letter(facts.id)), texts, persons: persons)
    }
  }

  private static func movedTitles(_ edition: Edition, _ texts: InterfaceTexts) -> [String: String] {
    edition.letters.reduce(into: [:]) { moved, letter in
      guard !letter.facts.aliases.isEmpty else { return }
      moved[Address.letter(letter.facts.id)] = LetterTitle(letter.facts, texts).text
    }
  }

  /// The same with another text of a letter.
  func showing(_ letter: EditionLetter, at place: Int) -> PageContext {
    PageContext(self, showing: letter, at: place)
  }

  private init(_ whole: PageContext, showing letter: EditionLetter, at place: Int) {
    var edition = whole.edition
    edition.put(letter, at: place)
    let letter = edition.letters[place]
    let (count, texts) = (edition.letters.count, whole.texts)
    let title = LetterTitle(letter.facts, texts)
    let citation = CitedLetter(
      letter.facts, name: title.text, url: whole.frame.lasting(Address.letter(letter.facts.id)),
      texts)
    let line = LetterLine.line(
      letter, title, place, whole.index, texts, relations: whole.relationNames,
      topics: whole.topicNames, dossier: { whole.dossierTitles[$0] })
    let fedLetter = FedLetter(letter.facts, citation, whole.frame, texts)
    let label = LetterTurns.Label(letter.facts, texts)
    let (titles, cited, lines, turns) = (whole.titles, whole.cited, whole.lines, whole.turns)
    let fed = whole.fed
    self.edition = edition
    heads = ListHeads(edition)
    self.titles = Remembered(count) { $0 == place ? title : titles[$0] }
    self.cited = Remembered(count) { $0 == place ? citation : cited[$0] }
    self.fed = Remembered(count) { $0 == place ? fedLetter : fed[$0] }
    self.lines = Remembered(count) { $0 == place ? line : lines[$0] }
    self.turns = Remembered(count) { $0 == place ? label : turns[$0] }
    (index, list, searchIndexes) = (whole.index, whole.list, whole.searchIndexes)
    (settings, self.texts, bodyWords) = (whole.settings, texts, whole.bodyWords)
    (pages, ownPages, frame) = (whole.pages, whole.ownPages, whole.frame)
    (relationNames, topicNames) = (whole.relationNames, whole.topicNames)
    dossierTitles = whole.dossierTitles
    (relationAddresses, topicAddresses) = (whole.relationAddresses, whole.topicAddresses)
    movedTitles = whole.movedTitles
  }

  /// A topic's name in a language, or in another that it has.
  static func name(of topic: TopicEntry, _ language: String) -> String {
    topic.names[language] ?? topic.names.sorted { $0.key < $1.key }.first?.value ?? topic.slug
  }

  /// The home country's name, as it begins a sentence.
  var home: String { texts.beginning(settings.home) }

  /// What a relation's pages, feeds and calendar are called: `Nederland en Kazachstan`.
  func title(of relation: Relation) -> String {
    texts("relation-title", ["home": home, "country": texts.running(relation.country)])
  }

  /// Where each relation's events stand, in the edition's order.
  var shelves: [RelationShelf] { index.shelves }

  /// Where an event stands on a page of relations, by its place in the edition; nil where none of its countries
  /// has one.
  func address(ofEvent place: Int) -> String? { index.eventAddresses[place] }

  /// The page on which each event of a relation stands.
  func pages(of shelf: RelationShelf) -> [Int: String] {
    heads.events.value(at: shelf.place) {
      shelf.pages.reduce(into: [:]) { places, page in
        for event in page.events where places[event] == nil { places[event] = page.address }
      }
    }
  }

  /// The letters of a year in a relation, from old to new.
  func letters(of shelf: RelationShelf, in year: Int) -> [Int] {
    let letters = shelf.relation.letters
    let years = heads.relations.value(at: shelf.place) {
      LetterYear.years(letters.lazy.map { self.edition.letters[$0].date?.year })
    }
    return years.first { $0.year == year }.map { Array(letters[$0.begin..<$0.begin + $0.count]) }
      ?? []
  }

  /// What is called by a name of its own and stands at an address: a letter, or a page of the editor's.
  func title(at address: String) -> String? {
    if let page = ownPages[address] { return page.title }
    return movedTitles[address]
  }

  /// The letter that a piece of evidence stands in, and the address of its passage.
  func address(of evidence: Evidence) -> String {
    Address.passage(evidence.passage, of: evidence.letter)
  }
}
