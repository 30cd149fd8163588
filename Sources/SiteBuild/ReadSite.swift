internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import EditionModel
internal import Findings
internal import LetterModel
internal import SitePages

/// A site's files as they were read, each letter by itself: before anything is known of the whole.
struct ReadSite: Sendable {
  private(set) var frame: SiteFrame
  let shelf: LetterShelf
  /// The letters in the order of their files, each with what was told of it.
  private(set) var letters: [Checked<ShelvedLetter>]
  let showsDrafts: Bool
  /// How many letters there are.
  var count: Int { files.count }

  var setup: SiteSetup { frame.setup }
  var pages: EditorPages { frame.pages }
  private var files: [LetterFile] { frame.files }

  /// Reads a site.
  ///
  /// - Parameters:
  ///   - keeping: what is kept of the letters' texts.
  ///   - hasSearch: whether an index for a full-text search is made of the letters.
  ///   - seen: the letters' files that somebody has read already.
  /// - Throws: `DiskError`.
  static func read(
    _ folder: SiteFolder, keeping: Site.Keeping, hasSearch: Bool,
    seen: [String: SeenLetter] = [:], timing: inout StageTimes, progress: BuildProgress
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
    seen: [String: SeenLetter] = [:]
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
    if site.letters.count == files.count { shelf.keep(site.letters.map(\.value)) }
    return site
  }

  /// The same letters in settings and pages that are read again.
  ///
  /// - Returns: nil where letters have to be read again for them.
  /// - Throws: `DiskError`.
  func framed(again folder: SiteFolder) throws(DiskError) -> ReadSite? {
    let frame = try SiteFrame.read(
      folder, showsDrafts: showsDrafts, hasSearch: setup.hasSearch)
    guard frame.files == files, shelf.reads(with: frame.setup),
      !letters.contains(where: {
        $0.value.anchors == nil
          && frame.pages.leads(to: $0.value.letter.facts.id, from: $0.value.path)
      })
    else { return nil }
    var site = self
    site.frame = frame
    return site
  }

  /// The same letters in what letters are read by, of which some are read again by it and all others are still
  /// as they were.
  ///
  /// - Parameter paths: the files of the letters that are read again.
  /// - Returns: nil where there are other letters now.
  /// - Throws: `DiskError`.
  func framed(
    again folder: SiteFolder, reading paths: Set<String>
  ) throws(DiskError) -> ReadSite? {
    let frame = try SiteFrame.read(
      folder, showsDrafts: showsDrafts, hasSearch: setup.hasSearch)
    guard frame.files == files else { return nil }
    let shelf = try LetterShelf(
      folder, setup: frame.setup, program: OwnProgram.digest, keeping: .ifPossible)
    var letters = letters
    for (place, file) in files.enumerated() where paths.contains(file.path) {
      letters[place] = try shelf.letter(file) { frame.pages.leads(to: $0, from: file.path) }
    }
    return ReadSite(frame: frame, shelf: shelf, letters: letters, showsDrafts: showsDrafts)
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
