internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import EditionModel
internal import Findings
internal import LetterModel
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

  /// Reads a site.
  ///
  /// - Parameters:
  ///   - keeping: what is kept of the letters' texts.
  ///   - hasSearch: whether an index for a full-text search is made of the letters.
  /// - Throws: `DiskError`.
  static func load(
    _ folder: SiteFolder, keeping: Keeping, hasSearch: Bool, timing: inout StageTimes,
    progress: BuildProgress
  ) async throws(DiskError) -> Checked<Site> {
    var diagnostics: [Diagnostic] = []
    async let program = OwnProgram.digest
    var setup = try SiteSetup.read(folder).adding(to: &diagnostics)
    setup.hasSearch = hasSearch
    let files = try ContentScan.letters(of: folder.path, in: SiteFolder.letters)
      .adding(to: &diagnostics)
    let pages = try EditorPages.read(
      folder, languages: setup.configuration.languages, showsDrafts: keeping.showsDrafts
    ).adding(to: &diagnostics)
    timing.end("templates, registers and pages")
    let shelf = try LetterShelf(
      folder, setup: setup, program: await program, keepsTexts: keeping != .nothing)
    let read = try await Parallel.map(files.count) { index throws(DiskError) in
      defer { progress.report("Reading letters", index + 1, files.count) }
      return try shelf.letter(files[index]) { pages.leads(to: $0, from: files[index].path) }
    }
    let shelved = read.map { $0.adding(to: &diagnostics) }
    shelf.keep(shelved)
    timing.end("letters")
    let shown = { (letter: ShelvedLetter) in keeping.showsDrafts || !letter.letter.facts.draft }
    let published = unique(shelved.filter(shown), &diagnostics)
    let drafts = shelved.filter { !shown($0) }.map(\.letter.facts.id)
    let site = make(setup, published, pages, shelf, drafts: drafts, &diagnostics)
    timing.end("edition")
    return Checked(site, diagnostics)
  }

  private static func make(
    _ setup: SiteSetup, _ published: [ShelvedLetter], _ pages: EditorPages, _ shelf: LetterShelf,
    drafts: [LetterID], _ diagnostics: inout [Diagnostic]
  ) -> Site {
    let edition = EditionGatherer.gather(
      published.map(\.letter), registers: setup.registers.set, home: setup.configuration.home,
      language: setup.configuration.language, drafts: Set(drafts)
    ).adding(to: &diagnostics)
    let places = Dictionary(
      uniqueKeysWithValues: published.enumerated().map { ($1.letter.facts.id, $0) })
    let ordered = edition.letters.compactMap { places[$0.facts.id].map { published[$0] } }
    let settings = setup.settings
    let map = SiteMap(
      edition: edition, settings: settings[0], pages: pages.entries,
      assets: setup.assets.keys.sorted(), files: setup.files)
    diagnostics +=
      HomelessPages(map: map, letters: ordered, pages: pages.pages, files: setup.files)
      .diagnostics
    let made = pages.made(for: map, letters: ordered).adding(to: &diagnostics)
    return Site(
      setup: setup, map: map,
      renderer: PageRenderer(
        edition: edition, settings: settings[0], others: Array(settings.dropFirst()),
        templates: setup.templates, pages: made),
      letters: ordered, shelf: shelf, drafts: drafts.count + pages.drafts, edition: edition)
  }

  /// Of letters with one name the first is kept, and all are told of; a server that does not tell case
  /// apart takes “A” and “a” for one name.
  private static func unique(
    _ letters: [ShelvedLetter], _ diagnostics: inout [Diagnostic]
  ) -> [ShelvedLetter] {
    var first: [String: (id: LetterID, path: String)] = [:]
    return letters.filter { shelved in
      let id = shelved.letter.facts.id
      let name = id.rawValue.lowercased()
      guard let taken = first[name] else {
        first[name] = (id, shelved.path)
        return true
      }
      diagnostics.append(
        Diagnostic(
          .idTaken, at: Place(path: shelved.path),
          taken.id == id
            ? "the id “\(id)” is that of \(taken.path) already"
            : "the id “\(id)” differs from that of \(taken.path) in case only",
          advice: "rename one of the two files, or give it an “id” in its front matter"))
      return false
    }
  }
}
