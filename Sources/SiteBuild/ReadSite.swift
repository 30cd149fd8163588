internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import EditionModel
internal import Findings
internal import LetterModel
internal import SitePages

/// A site's files as they were read, each letter by itself: before anything is known of the whole.
struct ReadSite: Sendable {
  let setup: SiteSetup
  let pages: EditorPages
  let shelf: LetterShelf
  let files: [LetterFile]
  /// The letters in the order of their files, each with what was told of it.
  private(set) var letters: [Checked<ShelvedLetter>]
  /// What was told of everything else.
  let diagnostics: [Diagnostic]
  let showsDrafts: Bool

  /// Reads a site.
  ///
  /// - Parameters:
  ///   - keeping: what is kept of the letters' texts.
  ///   - hasSearch: whether an index for a full-text search is made of the letters.
  /// - Throws: `DiskError`.
  static func read(
    _ folder: SiteFolder, keeping: Site.Keeping, hasSearch: Bool, timing: inout StageTimes,
    progress: BuildProgress
  ) async throws(DiskError) -> ReadSite {
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
      folder, setup: setup, program: await program,
      keeping: keeping == .nothing ? .never : .ifPossible)
    let letters = try await Parallel.map(files.count) { index throws(DiskError) in
      defer { progress.report("Reading letters", index + 1, files.count) }
      return try shelf.letter(files[index]) { pages.leads(to: $0, from: files[index].path) }
    }
    shelf.keep(letters.map(\.value))
    timing.end("letters")
    return ReadSite(
      setup: setup, pages: pages, shelf: shelf, files: files, letters: letters,
      diagnostics: diagnostics, showsDrafts: keeping.showsDrafts)
  }

  /// The same site with some of its letters read again.
  ///
  /// - Parameter paths: the files that have changed, relative to the site's folder.
  /// - Returns: the site and the places of the letters that were read; nil where more has changed than the
  ///   texts of letters that were there before.
  /// - Throws: `DiskError`.
  func reading(
    _ paths: Set<String>, of folder: SiteFolder
  ) throws(DiskError) -> (site: ReadSite, letters: [Int])? {
    var site = self
    var places: [Int] = []
    for path in paths.sorted() {
      guard let place = files.firstIndex(where: { $0.path == path }) else {
        // What editors write beside a file while they save it, and take away again, is nothing.
        guard path.hasPrefix(SiteFolder.letters + "/"), !Folder.isThere(folder.at(path)) else {
          return nil
        }
        continue
      }
      guard files[place] == (try LetterFile.found(files[place], of: folder)) else { return nil }
      site.letters[place] = try shelf.letter(files[place]) { pages.leads(to: $0, from: path) }
      places.append(place)
    }
    return (site, places)
  }

  /// The letters that the site shows.
  ///
  /// - Parameter diagnostics: is given what is to be said of those that it cannot show.
  func published(_ diagnostics: inout [Diagnostic]) -> [ShelvedLetter] {
    Self.unique(letters.map(\.value).filter(isShown), &diagnostics)
  }

  /// The letters that are drafts and not shown.
  var drafts: [LetterID] { letters.map(\.value).filter { !isShown($0) }.map(\.letter.facts.id) }

  private func isShown(_ letter: ShelvedLetter) -> Bool {
    showsDrafts || !letter.letter.facts.draft
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

extension LetterFile {
  /// The file as it is found now; nil where no letter is read from it any more.
  fileprivate static func found(
    _ file: LetterFile, of folder: SiteFolder
  ) throws(DiskError) -> LetterFile? {
    let path = folder.at(file.path)
    // A letter with a record is as its record is: both are looked at when the whole site is read.
    guard file.metadata == nil, Folder.isFile(path) else { return nil }
    let head = try FileReading.head(of: path, count: LetterForm.headLength)
    guard head.size <= file.most else { return nil }
    return LetterForm.recognized(name: file.path, head: head.bytes[...]).map {
      LetterFile(path: file.path, form: $0)
    }
  }
}
