internal import ContentLoader
internal import Digests
internal import Disk
internal import Programs
internal import SearchIndex

/// Everything that a build reads, as fingerprints: others where any byte of it is another.
///
/// The bytes themselves are read, each time: a file's time tells nothing for certain.
struct SiteInputs: Sendable {
  /// The fingerprint of all but letters.
  let settings: Digest
  /// The same of all but letters, events and files that are copied: of what every page may show.
  let common: Digest
  /// The letters' folder as it was seen for it; nil where there is none.
  let letters: SeenLetters?
  /// The fingerprint of the letters' files; nil where they are not read yet.
  private let ofLetters: Digest?

  /// The fingerprint of everything; nil where letters are not read yet.
  var digest: Digest? { ofLetters.map { settings &+ $0 } }

  /// Whether it is the fingerprint of the same.
  func isSame(as other: SiteInputs) -> Bool { digest == other.digest && common == other.common }

  /// The folders that are read besides letters, each below the site; one may be a link to another place.
  private static let folders = [
    SiteFolder.registers, SiteFolder.pages, SiteFolder.files, SiteFolder.templates,
  ]

  /// Reads all of it; nil where something cannot be read, or where the program itself is not known.
  ///
  /// - Parameter withLetters: whether letters are read here; if not, whoever reads them says what they were.
  static func read(_ folder: SiteFolder, withLetters: Bool = true) async -> SiteInputs? {
    do throws(DiskError) {
      guard let (settings, common) = try await settings(of: folder) else { return nil }
      guard Folder.exists(folder.at(SiteFolder.letters)) else {
        return SiteInputs(settings: settings, common: common, letters: nil, ofLetters: Digest.none)
      }
      let entries = try FolderListing.entries(below: folder.at(SiteFolder.letters))
      let inputs = SiteInputs(
        settings: settings, common: common,
        letters: SeenLetters(entries: entries, of: SiteFolder.letters, seen: nil), ofLetters: nil)
      return withLetters ? try await inputs.with([:], of: folder) : inputs
    } catch {
      // The build itself will find what is wrong, and tells it.
      return nil
    }
  }

  /// Whether all but letters is as it was.
  func areSettingsSame(in folder: SiteFolder) async -> Bool {
    do throws(DiskError) {
      return try await Self.settings(of: folder)?.all == settings
    } catch {
      return false
    }
  }

  /// What was read, letters as a shelf has read them; nil where that is not certain.
  func asRead(by shelf: LetterShelf, of folder: SiteFolder) async -> SiteInputs? {
    guard shelf.files.isCertain else { return nil }
    if ofLetters != nil { return self }
    do throws(DiskError) {
      let read = shelf.files.all
      let whole = try await with(read, of: folder)
      // What has a form and was not read may have had none when letters were looked for: then the next build looks
      // once more. A record beside no letter is taken for such a file, too.
      let others = whole.letters?.files?.filter { read[$0.key] == nil && $0.value.form != nil }
      return others?.isEmpty ?? true ? whole : nil
    } catch {
      return nil
    }
  }

  /// The same with letters, of which some were read by somebody.
  private func with(
    _ read: [String: ReadFiles.Reading], of folder: SiteFolder
  ) async throws(DiskError) -> SiteInputs {
    let programs = ProgramFolders.ofEnvironment
    let entries = letters?.entries ?? []
    let seen = try await Parallel.map(entries.count) { index throws(DiskError) in
      let name = (SiteFolder.letters + "/" + entries[index].path, entries[index].kind)
      return try Self.letter(name, read[name.0], folder, programs)
    }
    return SiteInputs(
      settings: settings, common: common,
      letters: SeenLetters(entries: entries, of: SiteFolder.letters, seen: seen.map(\.letter)),
      ofLetters: Digest.sum(seen.map(\.sum)))
  }

  private static func settings(
    of folder: SiteFolder
  ) async throws(DiskError) -> (all: Digest, common: Digest)? {
    guard let program = OwnProgram.digest else { return nil }
    let found = try settingNames(of: folder)
    let sums = try await Parallel.map(found.count) { index throws(DiskError) in
      try setting(found[index], folder)
    }
    let search = try ProgramFingerprints.digest(
      of: SearchProgram.program, in: ProgramFolders.ofEnvironment)
    let own = program &+ (search ?? .none)
    // What is told of them is told by the next build too.
    let misplaced = try MisplacedContent.digest(of: folder)
    let common = zip(found, sums).lazy.filter { isCommon($0.0.path) }.map(\.1)
    return (Digest.sum(sums) &+ misplaced &+ own, Digest.sum(common) &+ own)
  }

  /// A file's path below the site, and what it is.
  typealias Name = (path: String, kind: FolderEntry.Kind)

  private static func settingNames(of folder: SiteFolder) throws(DiskError) -> [Name] {
    var names: [Name] = []
    for part in folders where Folder.exists(folder.at(part)) {
      // Of hidden names `static/.well-known` alone comes to the site.
      for entry in try FolderListing.entries(
        below: folder.at(part), hidden: part == SiteFolder.files)
      where !PageScan.isHidden(entry.path) {
        names.append((part + "/" + entry.path, entry.kind))
      }
    }
    if Folder.isThere(folder.at(SiteFolder.configuration)) {
      names.append((SiteFolder.configuration, .file))
    }
    return names
  }

  private static func isCommon(_ path: String) -> Bool {
    !path.hasPrefix(SiteFolder.files + "/")
      && path != SiteFolder.registers + "/" + SiteRegisters.events
  }
}
