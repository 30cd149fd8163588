internal import ContentLoader
internal import Digests
internal import Disk
internal import Programs
internal import SearchIndex

/// Everything that a build reads, as one fingerprint: another where any byte of it is another.
///
/// The bytes themselves are read, each time: a file's time tells nothing for certain.
struct SiteInputs: Sendable {
  /// The fingerprint.
  let digest: Digest
  /// The same of all but letters, events and files that are copied: of what every page may show.
  let common: Digest
  /// The letters' files as they were read for it, by their paths.
  let letters: [String: SeenLetter]

  /// Whether it is the fingerprint of the same.
  func isSame(as other: SiteInputs) -> Bool { digest == other.digest && common == other.common }

  /// The folders that are read, each below the site; one may be a link to another place.
  private static let folders = [
    SiteFolder.letters, SiteFolder.registers, SiteFolder.pages, SiteFolder.files,
    SiteFolder.templates,
  ]

  /// Reads all of it; nil where something cannot be read, or where the program itself is not known.
  static func read(_ folder: SiteFolder) async -> SiteInputs? {
    guard let program = OwnProgram.digest else { return nil }
    do throws(DiskError) {
      let found = try names(folder)
      let programs = ProgramFolders.ofEnvironment
      let seen = try await Parallel.map(found.count) { index throws(DiskError) in
        try sight(of: found[index], folder, programs)
      }
      let search = try ProgramFingerprints.digest(
        of: SearchProgram.program, in: programs)
      let own = program &+ (search ?? .none)
      let common = zip(found, seen).lazy.filter { isCommon($0.0.path) }.map(\.1.sum)
      return SiteInputs(
        digest: Digest.sum(seen.map(\.sum)) &+ own, common: Digest.sum(common) &+ own,
        letters: zip(found, seen).reduce(into: [:]) { $0[$1.0.path] = $1.1.letter })
    } catch {
      // The build itself will find what is wrong, and tells it.
      return nil
    }
  }

  private typealias Name = (path: String, kind: FolderEntry.Kind)

  private static func names(_ folder: SiteFolder) throws(DiskError) -> [Name] {
    var names: [Name] = []
    for part in folders where Folder.exists(folder.at(part)) {
      for entry in try FolderListing.entries(below: folder.at(part)) {
        names.append((part + "/" + entry.path, entry.kind))
      }
    }
    if Folder.isThere(folder.at(SiteFolder.configuration)) {
      names.append((SiteFolder.configuration, .file))
    }
    return names
  }

  private static func isCommon(_ path: String) -> Bool {
    !path.hasPrefix(SiteFolder.letters + "/") && !path.hasPrefix(SiteFolder.files + "/")
      && path != SiteFolder.registers + "/" + SiteRegisters.events
  }

  /// What one file adds: its name and its bytes, and the program that reads its form; a folder or device
  /// has no bytes, and a link only where settings may be links.
  private static func sight(
    of name: Name, _ folder: SiteFolder, _ programs: ProgramFolders
  ) throws(DiskError) -> (sum: Digest, letter: SeenLetter?) {
    var bytes = Array("\(name.kind.rawValue) \(name.path)".utf8)
    let isSetting = [SiteFolder.registers, SiteFolder.templates].contains {
      name.path.hasPrefix($0 + "/")
    }
    guard name.kind == .file || (name.kind == .link && isSetting) else {
      return (Digest(of: bytes), nil)
    }
    bytes.append(0)
    let path = folder.at(name.path)
    if name.path.hasPrefix(SiteFolder.letters + "/") {
      let letter = try letter(at: path)
      letter.digest.append(to: &bytes)
      if let form = letter.form {
        try LetterPrograms.fingerprint(for: form, in: programs)?.append(to: &bytes)
      }
      return (Digest(of: bytes), letter)
    }
    // What is too large to be read as a setting is not read here either.
    if !name.path.hasPrefix(SiteFolder.files + "/") {
      try FileReading.check(path, hasAtMost: ContentFile.largest)
    }
    try FileReading.digest(of: path).append(to: &bytes)
    return (Digest(of: bytes), nil)
  }

  /// A letter's file.
  private static func letter(at path: String) throws(DiskError) -> SeenLetter {
    let form = { LetterForm.recognized(name: path, head: $0) }
    if let bytes = try FileReading.bytes(of: path, ifBelow: 1 << 20, most: ContentFile.largest) {
      return SeenLetter(
        form: form(bytes.prefix(LetterForm.headLength)), size: bytes.count,
        digest: Digest(of: bytes))
    }
    let head = try FileReading.head(of: path, count: LetterForm.headLength)
    return SeenLetter(
      form: form(head.bytes[...]), size: head.size, digest: try Digest(ofFile: path))
  }
}
