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
  /// Where their texts lie; nil where no page is to be made.
  let spool: Spool?
  let drafts: Int
  let edition: Edition

  /// What is kept of the letters' texts once they are read.
  enum Keeping {
    /// Nothing: the site is only checked, and nothing is written to any disk.
    case nothing
    /// What pages are made of.
    case pages
    /// That, and each letter's Markdown.
    case pagesAndMarkdown
  }

  /// Reads a site.
  ///
  /// - Parameters:
  ///   - keeping: what is kept of the letters' texts.
  ///   - hasSearch: whether an index for a full-text search is made of the letters.
  ///   - each: called for every letter as it is read, from several tasks at once.
  /// - Throws: `DiskError`.
  static func load(
    _ folder: SiteFolder, keeping: Keeping, hasSearch: Bool, timing: inout StageTimes,
    progress: BuildProgress,
    each: @escaping @Sendable (LoadedLetter) throws(DiskError) -> Void
  ) async throws(DiskError) -> Checked<Site> {
    var diagnostics: [Diagnostic] = []
    var setup = try SiteSetup.read(folder).adding(to: &diagnostics)
    setup.hasSearch = hasSearch
    let files = try ContentScan.letters(of: folder.path, in: SiteFolder.letters)
      .adding(to: &diagnostics)
    timing.end("templates and registers")
    let spool = keeping == .nothing ? nil : try spool(of: folder)
    let rules = FindingRules(registers: setup.registers, home: setup.configuration.home)
    let read = try await Parallel.map(files.count) { index throws(DiskError) in
      let loaded = try ContentLoader.load(files[index], of: folder.path, rules: rules)
      if !loaded.value.facts.draft { try each(loaded.value) }
      progress.report("Reading letters", index + 1, files.count)
      let shelved = try ShelvedLetter(
        loaded.value, keepsMarkdown: keeping == .pagesAndMarkdown, in: spool)
      return Checked(shelved, loaded.diagnostics)
    }
    timing.end("letters")
    let shelved = read.map { $0.adding(to: &diagnostics) }
    let published = unique(shelved.filter { !$0.letter.facts.draft }, &diagnostics)
    let drafts = shelved.filter { $0.letter.facts.draft }.map(\.letter.facts.id)
    let site = make(setup, published, spool, drafts: drafts, &diagnostics)
    timing.end("edition")
    return Checked(site, diagnostics)
  }

  private static func spool(of folder: SiteFolder) throws(DiskError) -> Spool {
    try Folder.make(folder.at(SiteFolder.workspace))
    return try Spool(in: folder.at(SiteFolder.workspace))
  }

  private static func make(
    _ setup: SiteSetup, _ published: [ShelvedLetter], _ spool: Spool?, drafts: [LetterID],
    _ diagnostics: inout [Diagnostic]
  ) -> Site {
    let edition = EditionGatherer.gather(
      published.map(\.letter), registers: setup.registers, home: setup.configuration.home,
      language: setup.configuration.language, drafts: Set(drafts)
    ).adding(to: &diagnostics)
    let places = Dictionary(
      uniqueKeysWithValues: published.enumerated().map { ($1.letter.facts.id, $0) })
    let ordered = edition.letters.compactMap { places[$0.facts.id].map { published[$0] } }
    let settings = setup.settings
    let map = SiteMap(edition: edition, settings: settings[0], assets: setup.assets.keys.sorted())
    diagnostics += homeless(in: map, ordered)
    return Site(
      setup: setup, map: map,
      renderer: PageRenderer(
        edition: edition, settings: settings[0], others: Array(settings.dropFirst()),
        templates: setup.templates),
      letters: ordered, spool: spool, drafts: drafts.count, edition: edition)
  }

  /// Tells of the pages whose address another has, at the letter where it is a letter's.
  private static func homeless(
    in map: SiteMap, _ letters: [ShelvedLetter]
  ) -> [Diagnostic] {
    map.homeless.map { route, plan in
      var path = SiteFolder.output + "/" + route.path
      if case .letter(let place) = plan { path = letters[place].path }
      if case .letterMarkdown(let place) = plan { path = letters[place].path }
      if case .letterFile(let place, _) = plan { path = letters[place].path }
      return Diagnostic(
        .addressTaken, at: Place(path: path), "another page has the address “\(route)”",
        advice: "give the letter another id, or what the page is about another slug")
    }
  }

  /// Of letters with one name the first is kept, and all are told of.
  private static func unique(
    _ letters: [ShelvedLetter], _ diagnostics: inout [Diagnostic]
  ) -> [ShelvedLetter] {
    var first: [LetterID: String] = [:]
    return letters.filter { shelved in
      let id = shelved.letter.facts.id
      guard let taken = first[id] else {
        first[id] = shelved.path
        return true
      }
      diagnostics.append(
        Diagnostic(
          .idTaken, at: Place(path: shelved.path), "the id “\(id)” is that of \(taken) already",
          advice: "rename one of the two files, or give it an “id” in its front matter"))
      return false
    }
  }
}
