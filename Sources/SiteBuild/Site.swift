internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import EditionModel
internal import LetterModel
internal import PublicFolder
internal import SideBySide
internal import SitePages

/// A site whose letters are read and whose edition is known: every page can be made, in any order.
struct Site: Sendable {
  let setup: SiteSetup
  let map: SiteMap
  let renderer: PageRenderer
  /// The letters in the edition's order.
  let letters: [ShelvedLetter]
  /// Where their texts lie.
  let shelf: LetterShelf
  /// How many letters and pages are drafts and not shown.
  let drafts: Int
  let edition: Edition
  /// Where the links of letters to this site lead.
  let links: LetterLinks
  /// What points at each letter.
  let index: EditionIndex
  /// What was told when the edition was made.
  let editionTold: [Diagnostic]

  /// What is kept of the letters' texts once they are read.
  enum Keeping {
    /// Nothing: the site is only checked, and nothing is written to any disk.
    case nothing
    /// What pages are made of.
    case pages
    /// That, for drafts as well.
    case pagesAndDrafts

    /// Whether drafts are shown: in the preview, where whoever writes them looks at them.
    var showsDrafts: Bool { self == .pagesAndDrafts }
  }

  /// Where the links of a letter to this site lead; nil where it has none.
  func linkAddresses(of id: LetterID) -> [String?]? {
    links.addresses(of: id, in: setup.configuration.languages)
  }

  /// Reads a site.
  ///
  /// - Parameters:
  ///   - keeping: what is kept of the letters' texts.
  ///   - hasSearch: whether an index for a full-text search is made of the letters.
  ///   - seen: the letters' folder as somebody saw it; nil where it is looked into here.
  /// - Throws: `DiskError`.
  static func load(
    _ folder: SiteFolder, keeping: Keeping, hasSearch: Bool, seen: SeenLetters? = nil,
    timing: inout StageTimes, progress: BuildProgress
  ) async throws(DiskError) -> Checked<Site> {
    let gathered = try await GatheredSite.read(
      folder, keeping: keeping, hasSearch: hasSearch, seen: seen, timing: &timing,
      progress: progress)
    let site = of(gathered)
    timing.end("edition")
    return site
  }

  /// The site of what was read.
  ///
  /// - Parameter former: a site before it, of which it takes what is the same.
  static func of(_ read: ReadSite, after former: FormerSite? = nil) -> Checked<Site> {
    let gathered = GatheredSite(read, after: former)
    let isLaidOut = former?.hasSameFrame ?? false && gathered.hasFormerEdition
    return of(gathered, laidOutAs: isLaidOut ? former?.site : nil)
  }

  /// - Parameter old: a site with the same addresses and the same lists; nil where there is none.
  private static func of(_ gathered: GatheredSite, laidOutAs old: Site? = nil) -> Checked<Site> {
    var diagnostics = gathered.diagnostics
    let (setup, pages, edition) = (gathered.setup, gathered.pages, gathered.edition)
    let settings = setup.settings
    let (map, index) =
      old.map { ($0.map, $0.index) }
      ?? SideBySide.both(
        {
          SiteMap(
            edition: edition, settings: settings[0], pages: pages.entries,
            assets: setup.assets.keys.sorted(), files: setup.files,
            reserved: [PublicWriter.manifest])
        }, { EditionIndex(edition) })
    diagnostics +=
      HomelessPages(
        map: map, letters: gathered.letters, shelf: gathered.shelf, pages: pages.pages,
        files: setup.files
      ).diagnostics
    var following = PageLinks(map: map, pages: pages.pages, shelf: gathered.letters)
    let made = pages.made(following: &following).adding(to: &diagnostics)
    let links = LetterLinks(
      of: gathered.letters, from: gathered.shelf, in: setup.configuration.languages,
      following: &following)
    diagnostics += links.diagnostics
    let site = Site(
      setup: setup, map: map,
      renderer: PageRenderer(
        edition: edition, index: index, settings: settings[0], others: Array(settings.dropFirst()),
        templates: setup.templates, pages: made),
      letters: gathered.letters, shelf: gathered.shelf, drafts: gathered.drafts + pages.drafts,
      edition: edition, links: links, index: index, editionTold: gathered.editionTold)
    return Checked(site, diagnostics)
  }

  /// The same site with another text of a letter: whatever else follows from it is as it was before.
  ///
  /// - Parameter pages: the editor's own pages, to which its links may lead.
  /// - Returns: nil where the letter has another name now, or had no page.
  func showing(
    _ letter: ShelvedLetter, for old: ShelvedLetter, pages: [LoadedPage]
  ) -> Site? {
    let id = letter.letter.facts.id
    guard old.letter.facts.id == id,
      let place = edition.letters.firstIndex(where: { $0.facts.id == id }),
      letters[place].path == letter.path
    else { return nil }
    var letters = letters
    letters[place] = letter
    var links = links
    links.replace(with: letter, from: shelf, in: setup.configuration.languages) {
      PageLinks(map: map, pages: pages, shelf: letters)
    }
    return Site(
      setup: setup, map: map, renderer: renderer.showing(letter.letter, at: place),
      letters: letters,
      shelf: shelf, drafts: drafts, edition: edition, links: links, index: index,
      editionTold: editionTold)
  }
}
