internal import ContentLoader
internal import Digests
internal import Disk
internal import Programs
internal import SearchIndex

/// Everything that a build reads, as one fingerprint: another where any byte of it is another.
///
/// The bytes themselves are read, each time: a file's time tells nothing for certain.
struct SiteInputs: Sendable, Hashable {
  /// The fingerprint.
  let digest: Digest
  /// The same of all but letters, events and files that are copied: of what every page may show.
  let common: Digest

  /// Reads all of it; nil where something cannot be read, or where the program itself is not known.
  static func read(_ folder: SiteFolder) async -> SiteInputs? {
    guard let program = OwnProgram.digest else { return nil }
    do throws(DiskError) {
      var names: [(path: String, kind: FolderEntry.Kind)] = []
      for part in ["Content", SiteFolder.templates] where Folder.exists(folder.at(part)) {
        for entry in try FolderListing.entries(below: folder.at(part)) {
          names.append((part + "/" + entry.path, entry.kind))
        }
      }
      if Folder.isThere(folder.at(SiteFolder.configuration)) {
        names.append((SiteFolder.configuration, .file))
      }
      let found = names
      let sums = try await Parallel.map(found.count) { index throws(DiskError) in
        try digest(of: found[index], folder)
      }
      let own = program &+ programs
      let common = zip(found, sums).lazy.filter { isCommon($0.0.path) }.map(\.1)
      return SiteInputs(digest: Digest.sum(sums) &+ own, common: Digest.sum(common) &+ own)
    } catch {
      // The build itself will find what is wrong, and tells it.
      return nil
    }
  }

  private static func isCommon(_ path: String) -> Bool {
    !path.hasPrefix(SiteFolder.letters + "/") && !path.hasPrefix(SiteFolder.files + "/")
      && path != SiteFolder.registers + "/" + SiteRegisters.events
  }

  /// What one file adds: its name and its bytes; a folder, link or device has no bytes.
  private static func digest(
    of entry: (path: String, kind: FolderEntry.Kind), _ folder: SiteFolder
  ) throws(DiskError) -> Digest {
    var bytes = Array("\(entry.kind) \(entry.path)".utf8)
    if entry.kind == .file {
      bytes.append(0)
      // What is too large to be read as a letter or a setting is not read here either.
      if !entry.path.hasPrefix(SiteFolder.files + "/") {
        try FileReading.check(folder.at(entry.path), hasAtMost: ContentFile.largest)
      }
      try FileReading.digest(of: folder.at(entry.path)).append(to: &bytes)
    }
    return Digest(of: bytes)
  }

  /// The programs of the system that letters may be read or searched with.
  private static var programs: Digest {
    let all = [LetterPrograms.pdftotext, LetterPrograms.pandoc, SearchProgram.program]
    return Digest(of: ProgramFolders.ofEnvironment.print(of: all))
  }
}
