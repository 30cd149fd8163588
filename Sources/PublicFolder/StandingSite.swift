internal import Disk

/// What lies in Public before a build: which files are ours, and which of them nobody has touched.
struct StandingSite: Sendable {
  /// The folder's path, links followed.
  let folder: String
  /// Whether there is such a folder.
  let isThere: Bool
  /// How each file, link and device lies on the disk.
  let stamps: [String: FileStamp]
  /// The files that were made here and lie as they were left.
  let intact: [String: PublicFile]
  /// The files that were made here and have been touched since, or of which nothing is known any more.
  let touched: Set<String>
  /// What was not made here, and stays.
  let foreign: Set<String>
  /// The folders that it lies in.
  private let foreignFolders: Set<String>

  /// Looks at a folder.
  ///
  /// - Parameter record: what was kept of the site when it was made.
  /// - Throws: `DiskError`.
  init(_ folder: String, record: PublicRecord) throws(DiskError) {
    isThere = Folder.exists(folder)
    self.folder = isThere ? try Folder.absolute(folder) : folder
    let survey = try FolderSurvey(of: self.folder)
    var stamps: [String: FileStamp] = [:]
    stamps.reserveCapacity(survey.entries.count)
    for entry in survey.entries { stamps[entry.path] = entry.stamp }
    var intact = record.files
    var touched: Set<String> = []
    for (path, file) in record.files where stamps[path] != file.stamp {
      intact[path] = nil
      if stamps[path] != nil { touched.insert(path) }
    }
    // A site that this workspace did not make, or made without coming to write it down.
    if let stamp = stamps[PublicManifest.name], stamp != record.manifest {
      let bytes = try FileReading.bytesIfPresent(of: self.folder + "/" + PublicManifest.name)
      let ours = PublicManifest.paths(of: bytes ?? [])
      for path in intact.keys where !ours.contains(path) { intact[path] = nil }
      touched.formIntersection(ours)
      for path in ours where intact[path] == nil && stamps[path] != nil { touched.insert(path) }
    }
    var foreign: Set<String> = []
    for path in stamps.keys
    where path != PublicManifest.name && intact[path] == nil && !touched.contains(path) {
      foreign.insert(path)
    }
    self.foreign = foreign
    foreignFolders = Set(foreign.flatMap(Self.folders))
    self.stamps = stamps
    self.intact = intact
    self.touched = touched
  }

  /// Whether what was not made here stands at a path, below it, or in the place of one of its folders.
  func isForeign(_ path: String) -> Bool {
    if foreign.isEmpty { return false }
    if foreign.contains(path) || foreignFolders.contains(path) { return true }
    return Self.folders(of: path).contains(where: foreign.contains)
  }

  /// The folders that a path lies in, the nearest first.
  private static func folders(of path: String) -> [String] {
    var above = path[...]
    var folders: [String] = []
    while let slash = above.lastIndex(of: "/") {
      above = above[..<slash]
      folders.append(String(above))
    }
    return folders
  }
}
