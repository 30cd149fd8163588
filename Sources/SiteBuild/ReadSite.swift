internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import EditionModel
internal import LetterModel

/// A site's files as they were read, each letter by itself: before anything is known of the whole.
struct ReadSite: Sendable {
  var frame: SiteFrame
  let shelf: LetterShelf
  /// The letters in the order of their files, each with what was told of it.
  var letters: [Checked<ShelvedLetter>]
  let showsDrafts: Bool
  /// How many letters there are.
  var count: Int { files.count }

  var setup: SiteSetup { frame.setup }
  var pages: EditorPages { frame.pages }
  var files: [LetterFile] { frame.files }

  /// Reads a site.
  ///
  /// - Parameters:
  ///   - keeping: what is kept of the letters' texts.
  ///   - hasSearch: whether an index for a full-text search is made of the letters.
  ///   - seen: the letters' folder as somebody saw it; nil where it is looked into here.
  /// - Throws: `DiskError`.
  static func read(
    _ folder: SiteFolder, keeping: Site.Keeping, hasSearch: Bool,
    seen: SeenLetters? = nil, timing: inout StageTimes, progress: BuildProgress
  ) async throws(DiskError) -> ReadSite {
    let site = try await opened(folder, keeping: keeping, hasSearch: hasSearch, seen: seen)
    timing.end("templates, registers and pages")
    let read = try await site.readingOn(progress: progress)
    timing.end("letters")
    return read
  }

  /// A site of which no letter is read yet.
  ///
  /// - Throws: `DiskError`.
  static func opened(
    _ folder: SiteFolder, keeping: Site.Keeping, hasSearch: Bool,
    seen: SeenLetters? = nil
  ) async throws(DiskError) -> ReadSite {
    let program = Task { OwnProgram.digest }
    let frame = try SiteFrame.read(
      folder, showsDrafts: keeping.showsDrafts, hasSearch: hasSearch, seen: seen)
    let shelf = try LetterShelf(
      folder, setup: frame.setup, program: await program.value,
      keeping: keeping == .nothing ? .never : .ifPossible, seen: seen)
    return ReadSite(frame: frame, shelf: shelf, letters: [], showsDrafts: keeping.showsDrafts)
  }

  /// The site with the letters that follow those that are read, in the order of their files.
  ///
  /// - Parameter end: when no other letter is begun any more; nil where all are to be read.
  /// - Throws: `DiskError`.
  func readingOn(
    until end: ContinuousClock.Instant? = nil, progress: BuildProgress
  ) async throws(DiskError) -> ReadSite {
    let (files, pages, shelf, begun) = (files, pages, shelf, letters.count)
    var site = self
    site.letters += try await Parallel.map(files.count - begun, until: end) {
      index throws(DiskError) in
      defer { progress.report("Reading letters", begun + index + 1, files.count) }
      let file = files[begun + index]
      return try shelf.letter(file) { pages.leads(to: $0, from: file.path) }
    }
    try site.addAnchors()
    if site.letters.count == files.count { shelf.keep(site.letters.map(\.value)) }
    return site
  }

  /// The letters that the site shows.
  ///
  /// - Parameter diagnostics: is given what is to be said of those that it cannot show.
  func published(_ diagnostics: inout [Diagnostic]) -> [ShelvedLetter] {
    Self.unique(letters.indices.filter(isShown).map { letters[$0].value }, &diagnostics)
  }

  /// The letters that are drafts and not shown.
  var drafts: [LetterID] {
    letters.indices.filter { !isShown($0) }.map { letters[$0].value.letter.facts.id }
  }

  private func isShown(_ place: Int) -> Bool {
    showsDrafts || !letters[place].value.letter.facts.draft
  }

  /// Of letters with one name the first is kept, and all are told of; a server that does not tell case
  /// apart takes “A” and “a” for one name.
  private static func unique(
    _ letters: [ShelvedLetter], _ diagnostics: inout [Diagnostic]
  ) -> [ShelvedLetter] {
    var first: [String: (id: LetterID, path: String)] = [:]
    first.reserveCapacity(letters.count)
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
