public import Digests
internal import EditionModel
public import LetterModel
internal import SideBySide

/// The fingerprint of all that each page is made from: a page that stands and was made from the same need
/// not be made again.
///
/// What a page shows is followed to the letters and events that it shows, and no further than is cheap to
/// know: a key may be another though its page comes out the same, but never the other way round. What
/// is rare or made in no time has none.
public struct PageKeys: Sendable {
  private let common: Digest
  /// What pages are made from.
  let context: PageContext
  /// What pages show of letters.
  let letters: LetterKeys
  private let events: EventKeys
  private let topics: TopicKeys
  private let lists: ListKeys
  private let relations: RelationKeys
  /// For each letter what its own page shows, and its TEI file.
  private let letterPages: [Digest]
  /// All letters as lists show them, all letters as data, all events, and everything.
  private let allMembers: Digest
  private let allData: Digest
  private let allTopics: Digest
  private let allEvents: Digest
  private let whole: Digest
  /// All addresses that search engines are told of.
  private let addresses: Digest

  /// Works out what pages have in common.
  ///
  /// - Parameters:
  ///   - map: the site's addresses.
  ///   - common: the fingerprint of what is no letter and no event: the program, the configuration, the
  ///     registers, the templates, the editor's pages.
  ///   - links: where a letter's links to its own site lead, in all languages; nil where it has none.
  /// - Returns: nil where it is not known from what a letter was made.
  public init?(
    _ renderer: PageRenderer, _ map: SiteMap, common: Digest,
    links: @Sendable (LetterID) -> [String?]? = { _ in nil }
  ) {
    let context = renderer.context(in: nil)
    guard let letters = LetterKeys(context) else { return nil }
    self.context = context
    self.letters = letters
    let topics = TopicKeys(context, letters)
    let events = EventKeys(context, letters)
    (self.topics, self.events) = (topics, events)
    let (lists, relations) = SideBySide.both(
      { ListKeys(context, letters, events) }, { RelationKeys(context, letters, events) })
    (self.lists, self.relations) = (lists, relations)
    let edition = context.edition
    letterPages = SideBySide.map(edition.letters.count) { place in
      KeyWriter.digest { key in
        key.addPage(of: place, context, letters, events)
        if let links = links(edition.letters[place].facts.id) {
          key.add(links) { $0.add($1) }
        }
      }
    }
    self.common = KeyWriter.digest { key in
      key.add(common)
      key.add(FeedSource.site.isFed(edition))
    }
    let allMembers = KeyWriter.digest { $0.add(letters.members) { $0.add($1) } }
    let allData = KeyWriter.digest { $0.add(letters.data) { $0.add($1) } }
    let allTopics = KeyWriter.digest { $0.add(topics.told) { $0.add($1) } }
    let allEvents = KeyWriter.digest { $0.add(events.told) { $0.add($1) } }
    whole = KeyWriter.digest { key in
      for all in [allMembers, allData, allTopics, allEvents] { key.add(all) }
      key.addLists(of: edition, letters, events, lists, relations)
    }
    addresses =
      context.settings.base == nil
      ? .none
      : KeyWriter.digest { key in
        key.add(map.listed) { $0.add($1.path) }
      }
    self.allMembers = allMembers
    self.allData = allData
    self.allTopics = allTopics
    self.allEvents = allEvents
  }

  /// From what a page is made; nil for one that is made each time.
  ///
  /// - Parameter route: its address, which also tells its language.
  public func key(of plan: PagePlan, at route: Route) -> Digest? {
    guard let digest = digest(of: plan) else { return nil }
    return KeyWriter.digest { key in
      key.add(common)
      key.add(route.path)
      key.add(plan.template)
      key.add(digest)
    }
  }

  /// A file of data, its pieces told with what they are made from, where each entry has a fingerprint of its own.
  ///
  /// - Parameter route: its address, which also tells its language.
  public func keyed(_ file: PiecedFile, of plan: PagePlan, at route: Route) -> PiecedFile {
    let entries: [Digest]
    switch plan {
    case .eventsData, .eventsTable: entries = events.told
    case .lettersData, .lettersTable: entries = letters.data
    case .collection(.topics): entries = topics.told
    case .collection(.bibtex), .collection(.ris), .collection(.csl): entries = letters.members
    default: return file
    }
    let all = KeyWriter.digest { key in
      key.add(common)
      key.add(route.path)
    }
    return file.keyed(by: all, entries)
  }

  private func digest(of plan: PagePlan) -> Digest? {
    switch plan {
    case .letter(let place), .letterTEI(let place): letterPages[place]
    case .letterSource(let place):
      KeyWriter.digest { key in
        key.add(letters.members[place])
        key.add(context.edition.letters[place].facts.source)
        key.add(context.edition.letters[place].prints?.texts)
      }
    case .letterMarkdown(let place):
      KeyWriter.digest { $0.add(context.edition.letters[place].prints?.markdown) }
    case .feed(let source, _): feed(of: source)
    case .dossier(let place, _): lists.dossiers[place]
    case .topic(let place, let page): topics.page(page, of: place)
    case .relation(let place): relations.relations[place]
    case .relationYear(let place, let year, let page):
      relations.year(year, page: page, of: place)
    case .relationGroup(let place, let group, let page):
      relations.group(group, page: page, of: place)
    case .relationLetters(let place, let page): relations.letters(page: page, of: place)
    case .relationLedger(let place, let page): relations.ledger(page: page, of: place)
    case .relationCalendar(let place): relations.calendar(of: place)
    case .person(let place, _): lists.persons[place]
    case .organisation(let place, _): lists.organisations[place]
    case .letters(let page): letters(page: page)
    case .moved, .collection(.bibtex), .collection(.ris), .collection(.csl), .collection(.cmif):
      allMembers
    case .lettersData, .lettersTable: allData
    case .collection(.topics): allTopics
    case .eventsData, .eventsTable: allEvents
    case .home:
      KeyWriter.digest { key in
        key.add(whole)
        // Its links are followed to what may come and go without any letter: a file, a letter's passage.
        key.add(context.pages.filter { $0.address == EditorPage.home }) { key, page in
          key.add(page.language)
          key.add(page.html)
        }
      }
    case .relations, .timeline, .topics, .dossiers, .papers, .persons, .offices,
      .organisations:
      whole
    case .siteIndex: addresses
    case .search, .about, .page, .notFound, .data, .collection(.package), .robots, .openSearch,
      .asset,
      .file:
      nil
    }
  }
}
