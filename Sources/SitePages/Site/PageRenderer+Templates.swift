internal import EditionModel
internal import LetterModel
public import TemplateEngine

/// The pages that templates make.
extension PageRenderer {
  /// What each page's template may use, by the template's name.
  public static let pageShapes: [String: TemplateShape] = [
    "home": HomePage.shape, "letters": LettersPage.shape, "letter": LetterPage.shape,
    "source": SourcePage.shape,
    "dossiers": DossiersPage.shape, "dossier": DossierPage.shape, "topics": TopicsPage.shape,
    "topic": TopicPage.shape, "relations": RelationsPage.shape, "relation": RelationPage.shape,
    "relation-year": RelationYearPage.shape, "relation-group": RelationGroupPage.shape,
    "relation-letters": RelationLettersPage.shape, "relation-ledger": RelationLedgerPage.shape,
    "papers": PapersPage.shape, "persons": PersonsPage.shape, "person": PersonPage.shape,
    "offices": OfficesPage.shape, "organisations": OrganisationsPage.shape,
    "organisation": OrganisationPage.shape, "data": DataPage.shape,
    "timeline": TimelinePage.shape, "search": SearchPage.shape, "page": TextPage.shape,
    "not-found": NotFoundPage.shape, "moved": MovedPage.shape,
  ]

  /// What a page's template fills in; nil for a place that the edition does not have.
  static func values(
    _ plan: PagePlan, _ context: PageContext, _ body: RenderedBody?, _ source: LetterSource?
  ) -> TemplateRecord? {
    let edition = context.edition
    return switch plan {
    case .home: HomePage(context).record
    case .letters(let page): LettersPage(context, page: page).record
    case .letter(let place) where edition.letters.indices.contains(place):
      LetterPage(context, place, body, source).record
    case .letterSource(let place) where edition.letters.indices.contains(place):
      SourcePage(context, place, source).record
    case .dossiers(let page): DossiersPage(context, page: page).record
    case .dossier(let place, let page) where edition.dossiers.indices.contains(place):
      DossierPage(context, place, page: page).record
    case .papers(let page): PapersPage(context, page: page).record
    case .topics: TopicsPage(context).record
    case .topic(let place, let page) where edition.topics.indices.contains(place):
      TopicPage(context, place, page: page).record
    case .relations: RelationsPage(context).record
    case .relation(let place) where edition.relations.indices.contains(place):
      RelationPage(context, place).record
    case .relationYear, .relationGroup, .relationLetters, .relationLedger:
      relationPart(plan, context)
    case .persons(let page): PersonsPage(context, page: page).record
    case .person(let place, let page) where edition.personEntries.indices.contains(place):
      PersonPage(context, place, page: page).record
    case .offices(let page): OfficesPage(context, page: page).record
    case .organisations(let page): OrganisationsPage(context, page: page).record
    case .organisation(let place, let page)
    where edition.organisationEntries.indices.contains(place):
      OrganisationPage(context, place, page: page).record
    case .data: DataPage(context).record
    case .timeline: TimelinePage(context).record
    case .search: SearchPage(context).record
    case .about: TextPage.about(context).record
    case .page(let place) where context.pages.indices.contains(place):
      TextPage(context, context.pages[place]).record
    case .moved(let old, let target): MovedPage(context, from: old, to: target).record
    case .notFound: NotFoundPage(context).record
    default: nil
    }
  }

  /// A page below a relation's own.
  private static func relationPart(
    _ plan: PagePlan, _ context: PageContext
  ) -> TemplateRecord? {
    let shelves = context.shelves
    return switch plan {
    case .relationYear(let place, let year, let page)
    where shelves.indices.contains(place) && shelves[place].years.indices.contains(year):
      RelationYearPage(context, place, year: year, page: page).record
    case .relationGroup(let place, let group, let page)
    where shelves.indices.contains(place) && shelves[place].groups.indices.contains(group):
      RelationGroupPage(context, place, group: group, page: page).record
    case .relationLetters(let place, let page) where shelves.indices.contains(place):
      RelationLettersPage(context, place, page: page).record
    case .relationLedger(let place, let page) where shelves.indices.contains(place):
      RelationLedgerPage(context, place, page: page).record
    default: nil
    }
  }
}
