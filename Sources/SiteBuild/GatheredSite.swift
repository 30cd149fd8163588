internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import EditionModel
internal import LetterModel
internal import SideBySide

/// A site whose letters are read and gathered into their edition, before any page is known.
struct GatheredSite: Sendable {
  let setup: SiteSetup
  let pages: EditorPages
  let shelf: LetterShelf
  /// The letters in the edition's order.
  private(set) var letters: [ShelvedLetter]
  private(set) var edition: Edition
  /// What was told when the edition was made.
  let editionTold: [Diagnostic]
  /// How many letters are drafts and not shown.
  let drafts: Int
  /// What is to be said of all that.
  let diagnostics: [Diagnostic]
  /// Whether the edition is that of a site before, but for the texts of letters.
  let hasFormerEdition: Bool

  /// Gathers what was read.
  ///
  /// - Parameter former: a site whose edition it takes, where nothing is gathered from what has changed since.
  init(_ read: ReadSite, after former: FormerSite? = nil) {
    var diagnostics = read.frame.diagnostics
    for place in read.letters.indices { diagnostics += read.letters[place].diagnostics }
    let published = read.published(&diagnostics)
    (setup, pages, shelf) = (read.setup, read.pages, read.shelf)
    let hidden = read.drafts
    drafts = hidden.count
    let same = former?.edition(of: read)
    hasFormerEdition = same != nil
    let gathered =
      same
      ?? EditionGatherer.gather(
        published.map(\.letter), registers: setup.registers.set, home: setup.configuration.home,
        language: setup.configuration.language, drafts: Set(hidden))
    edition = gathered.adding(to: &diagnostics)
    editionTold = gathered.diagnostics
    let places = Dictionary(
      uniqueKeysWithValues: published.enumerated().map { ($1.letter.facts.id, $0) })
    letters = edition.letters.compactMap { places[$0.facts.id].map { published[$0] } }
    diagnostics += Self.told(edition.unknownTopics, of: letters, from: shelf)
    diagnostics += UnsearchedLanguage.all(of: edition.letters).map(\.told)
    self.diagnostics = diagnostics
  }

  /// What is to be said of topics that the register lacks, each at the line of its name: whatever edition that is, a
  /// letter's lines may be others now.
  private static func told(
    _ topics: [UnknownTopic], of letters: [ShelvedLetter], from shelf: LetterShelf
  ) -> [Diagnostic] {
    guard !topics.isEmpty else { return [] }
    let byPath = Dictionary(grouping: topics, by: \.path)
    return letters.flatMap { letter in
      let unknown = byPath[letter.path] ?? []
      let places =
        unknown.isEmpty
        ? nil
        : letter.markdownFile(from: shelf)
          .map {
            ContentLoader.places(
              of: Set(unknown.map(\.name)), under: ["topics", "not-topics"], in: $0)
          }
      return unknown.map { $0.told(at: places?[$0.name] ?? Place(path: letter.path)) }
    }
  }

  /// Reads a site and gathers it, for whoever gathers it no second time.
  ///
  /// - Throws: `DiskError`.
  static func read(
    _ folder: SiteFolder, keeping: Site.Keeping, hasSearch: Bool, seen: SeenLetters?,
    timing: inout StageTimes, progress: BuildProgress
  ) async throws(DiskError) -> GatheredSite {
    let read = try await ReadSite.read(
      folder, keeping: keeping, hasSearch: hasSearch, seen: seen, timing: &timing,
      progress: progress)
    var site = GatheredSite(read)
    site.dropTellings()
    // What only the reading needed is freed while others go on, and in nobody's way.
    Task.detached(priority: .background) { withExtendedLifetime(read) {} }
    return site
  }

  /// Lets go of what each letter by itself tells of events: the edition's events have it all, and of many
  /// letters it would be a tenth of the memory.
  private mutating func dropTellings() {
    let all = edition.letters
    edition.letters = SideBySide.map(all.count) { place in
      var letter = all[place]
      if letter.tellsEvents { letter.findings.events = [] }
      return letter
    }
    for place in letters.indices { letters[place].letter = edition.letters[place] }
  }
}

extension EditionLetter {
  fileprivate var tellsEvents: Bool { !findings.events.isEmpty }
}
