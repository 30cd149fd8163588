internal import EditionModel
internal import LetterModel

/// The addresses of the pages that are made of an edition, and what stands there.
extension SiteMap {
  /// The site's own pages, those of letters, and those of what is gathered from them.
  static func entries(_ edition: Edition, _ settings: SiteSettings) -> [(String, PagePlan)] {
    var entries: [(String, PagePlan)] = [
      (Address.home, .home), (Address.letters, .letters(page: 1)),
      (Address.dossiers, .dossiers(page: 1)), (Address.topics, .topics),
      (Address.relations, .relations), (Address.timeline, .timeline),
      (Address.persons, .persons(page: 1)), (Address.papers, .papers(page: 1)),
      (Address.about, .about), (Address.notFound, .notFound), (Address.data, .data),
      (Address.lettersData, .lettersData), (Address.eventsData, .eventsData),
      (Address.lettersTable, .lettersTable), (Address.eventsTable, .eventsTable),
    ]
    if settings.hasSearch { entries.append((Address.search, .search)) }
    for (place, letter) in edition.letters.enumerated() {
      entries.append((Address.letter(letter.facts.id), .letter(place)))
      entries.append((Address.letterMarkdown(letter.facts.id), .letterMarkdown(place)))
      entries.append((Address.letterTEI(letter.facts.id), .letterTEI(place)))
      if letter.hasSource {
        entries.append((Address.letterSource(letter.facts.id), .letterSource(place)))
      }
    }
    entries += list(Address.letters, edition.letters.count, LettersByYear.length) {
      .letters(page: $0)
    }
    entries += dossiers(of: edition) + topics(of: edition) + persons(of: edition)
    for (place, relation) in edition.relations.enumerated() {
      entries += relationPages(RelationShelf(relation, at: place, edition.events), place, edition)
    }
    return entries
  }

  /// Addresses below a language's root, each with what stands there.
  typealias Entries = [(String, PagePlan)]

  /// The pages of a long list.
  private static func list(
    _ address: String, _ count: Int, _ length: Int, _ plan: (Int) -> PagePlan
  ) -> Entries {
    (1...PageTurns.count(count, length)).map { (Address.page($0, of: address), plan($0)) }
  }

  private static func dossiers(of edition: Edition) -> Entries {
    var entries = list(Address.dossiers, edition.dossiers.count, DossiersPage.length) {
      .dossiers(page: $0)
    }
    entries += list(Address.papers, edition.absentPapers.count, PapersPage.length) {
      .papers(page: $0)
    }
    for (place, dossier) in edition.dossiers.enumerated() {
      entries += list(Address.dossier(dossier), dossier.letters.count, DossierPage.length) {
        .dossier(place, page: $0)
      }
    }
    return entries
  }

  private static func topics(of edition: Edition) -> Entries {
    edition.topics.enumerated().flatMap { place, topic in
      list(Address.topic(topic), topic.letters.count, TopicPage.length) { .topic(place, page: $0) }
    }
  }

  private static func persons(of edition: Edition) -> Entries {
    var entries = list(Address.persons, edition.personEntries.count, PersonsPage.length) {
      .persons(page: $0)
    }
    for (place, person) in edition.personEntries.enumerated() {
      entries += list(Address.person(person), person.letters.count, PersonPage.length) {
        .person(place, page: $0)
      }
    }
    if !edition.offices.isEmpty {
      entries += list(Address.offices, edition.offices.count, OfficesPage.length) {
        .offices(page: $0)
      }
    }
    guard !edition.organisationEntries.isEmpty else { return entries }
    entries += list(
      Address.organisations, edition.organisationEntries.count, OrganisationsPage.length
    ) {
      .organisations(page: $0)
    }
    for (place, organisation) in edition.organisationEntries.enumerated() {
      entries += list(
        Address.organisation(organisation), organisation.events.count, RelationShelf.lines
      ) { .organisation(place, page: $0) }
    }
    return entries
  }

  /// A relation's page and those below it.
  private static func relationPages(
    _ shelf: RelationShelf, _ place: Int, _ edition: Edition
  ) -> Entries {
    let relation = shelf.relation
    var entries: Entries = [(Address.relation(relation), .relation(place))]
    if shelf.isSplit {
      for (number, year) in shelf.years.enumerated() {
        entries += list(shelf.address(of: year), year.events.count, RelationShelf.length) {
          .relationYear(place, year: number, page: $0)
        }
      }
    }
    for (number, group) in shelf.groups.enumerated() {
      let address = Address.relation(relation, group.lane.rawValue)
      entries += list(address, group.events.count, RelationShelf.lines) {
        .relationGroup(place, group: number, page: $0)
      }
    }
    if shelf.hasLetterPages {
      let address = Address.relation(relation, "letters")
      entries += list(address, relation.letters.count, RelationShelf.letters) {
        .relationLetters(place, page: $0)
      }
    }
    if shelf.hasLedgerPages {
      let address = Address.relation(relation, "ledger")
      entries += list(address, relation.ledger.count, RelationShelf.entries) {
        .relationLedger(place, page: $0)
      }
    }
    if RelationCalendar.hasDays(edition, relation) {
      entries.append((Address.calendar(relation), .relationCalendar(place)))
    }
    return entries
  }
}
