internal import Disk

/// What lies in Public before a build: which files are ours, and which of them nobody has touched.
struct StandingSite: Sendable {
  /// The folder's path, links followed.
  let folder: String
  /// Whether there is such a folder.
  let isThere: Bool
  /// How each file, link and device lies on the disk.
  let stamps: [String: FileStamp]
  /// The paths of all of them as they were found, those of one folder one after another.
  let paths: [String]
  /// The files that were made here and lie as they were left.
  let intact: [String: PublicFile]
  /// From what the pieces of long files were made.
  let pieces: [String: [StandingPiece]]
  /// The files that were made here and have been touched since, or of which nothing is known any more.
  let touched: Set<String>
  /// What was not made here, and stays.
  let foreign: Set<String>
  /// What is not made here either, and has a name that is no UTF-8: no page comes in its way.
  let misnamed: [FolderEntry]
  /// The folders of others that are empty, and stay: a certificate's program waits for its own.
  let ownFolders: Set<String>
  /// The folders that it lies in.
  let foreignFolders: Set<String>

  /// Looks at a folder.
  ///
  /// - Parameters:
  ///   - survey: what lies in it.
  ///   - record: what was kept of the site when it was made.
  /// - Throws: `DiskError`.
  init(
    _ folder: String, holding survey: FolderSurvey, record: PublicRecord
  ) throws(DiskError) {
    isThere = Folder.exists(folder)
    self.folder = isThere ? try Folder.absolute(folder) : folder
    var stamps: [String: FileStamp] = [:]
    stamps.reserveCapacity(survey.entries.count)
    for entry in survey.entries { stamps[entry.path] = entry.stamp }
    let (intact, touched) = try Self.ours(of: record, lyingAs: stamps, in: self.folder)
    var foreign: Set<String> = []
    for path in stamps.keys
    where path != PublicManifest.name && intact[path] == nil && !touched.contains(path) {
      foreign.insert(path)
    }
    self.foreign = foreign
    misnamed = survey.misnamed
    var empty: [String] = []
    if survey.hasEmptyFolder || !misnamed.isEmpty {
      let used = Self.folders(ofAll: stamps.keys)
      empty = survey.folders.filter { !used.contains($0) }
    }
    let made = empty.isEmpty ? [] : Self.folders(ofAll: record.files.keys)
    ownFolders = Set(empty.filter { !made.contains($0) })
    foreignFolders = Self.folders(
      ofAll: foreign.map { $0 } + misnamed.map(\.path) + ownFolders.map { $0 + "/" })
    self.stamps = stamps
    pieces = record.pieces
    paths = survey.entries.map(\.path)
    self.intact = intact
    self.touched = touched
  }

  /// Which files were made here: those that lie as they were left, and those that have been touched since.
  private static func ours(
    of record: PublicRecord, lyingAs stamps: [String: FileStamp], in folder: String
  ) throws(DiskError) -> (intact: [String: PublicFile], touched: Set<String>) {
    var intact = record.files
    var touched: Set<String> = []
    for (path, file) in record.files where stamps[path] != file.stamp {
      intact[path] = nil
      if stamps[path] != nil { touched.insert(path) }
    }
    guard let stamp = stamps[PublicManifest.name], stamp != record.manifest else {
      return (intact, touched)
    }
    // A site that this workspace did not make, or made without coming to write it down.
    let list = folder + "/" + PublicManifest.name
    let bytes = Folder.isFile(list) ? try FileReading.bytesIfPresent(of: list) : nil
    let ours = PublicManifest.paths(of: bytes ?? [])
    for path in intact.keys where !ours.contains(path) { intact[path] = nil }
    touched.formIntersection(ours)
    for path in ours where intact[path] == nil && stamps[path] != nil { touched.insert(path) }
    return (intact, touched)
  }

  /// The pieces of a long file that lies as it was left; nil where they are not known.
  func pieces(of path: String) -> StandingPieces? {
    guard let file = intact[path], let made = pieces[path] else { return nil }
    return StandingPieces(folder + "/" + path, of: made, file)
  }

  /// Whether what was not made here stands at a path, below it, or in the place of one of its folders.
  func isForeign(_ path: String) -> Bool {
    if foreign.isEmpty, foreignFolders.isEmpty { return false }
    if foreign.contains(path) || foreignFolders.contains(path) { return true }
    return Self.folders(of: path).contains(where: foreign.contains)
  }

  /// The folders that any of these paths lies in.
  private static func folders(ofAll paths: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = []
    for path in paths {
      var above = path[...]
      while let slash = above.utf8.lastIndex(of: UInt8(ascii: "/")) {
        above = above[..<slash]
        if !folders.insert(String(above)).inserted { break }
      }
    }
    return folders
  }

  /// The folders that a path lies in, the nearest first.
  private static func folders(of path: String) -> [String] {
    var above = path[...]
    var folders: [String] = []
    while let slash = above.utf8.lastIndex(of: UInt8(ascii: "/")) {
      above = above[..<slash]
      folders.append(String(above))
    }
    return folders
  }
}
