internal import Digests
internal import Disk
internal import Synchronization

/// The folder in which the next site grows: Public as it was before the last build, most of whose files
/// are links of those that stand now.
///
/// The two take turns, so that a build has to put in only what has changed since. Nothing needs to be
/// known of this folder beforehand: a file with the number of the one that stands is
/// that one, and everything else is put right.
final class GrowingSite: Sendable {
  struct State {
    /// The numbers of the files that lie there.
    var numbers: [String: UInt64] = [:]
    var folders: Set<String> = [""]
    /// Whether a folder may hold nothing that is wanted though no file is unwanted.
    var mayHaveEmptyFolder = false
  }

  let path: String
  let state: Mutex<State>

  /// Takes over a folder as it is; it is made where there is none.
  ///
  /// - Parameter memory: as what it was left, where that is known: it may lie otherwise now.
  /// - Throws: `DiskError`.
  init(_ path: String, leftAs memory: FolderMemory?) throws(DiskError) {
    self.path = path
    // A link would lead to files of somebody's own.
    if !Folder.isFolder(path) { try Folder.remove(path) }
    try Folder.make(path)
    let survey =
      if let memory, memory.fits(path, changing: true) { memory.survey } else {
        try FolderSurvey(of: path, opening: true)
      }
    for entry in survey.misnamed { try Folder.remove(entry, of: path) }
    var state = State()
    state.numbers.reserveCapacity(survey.entries.count)
    for entry in survey.entries { state.numbers[entry.path] = entry.stamp.number }
    state.folders.formUnion(survey.folders)
    state.mayHaveEmptyFolder = survey.hasEmptyFolder || !survey.misnamed.isEmpty
    self.state = Mutex(state)
  }

  /// Puts in a file of these bytes.
  ///
  /// - Throws: `DiskError`.
  func put(_ name: String, _ bytes: [UInt8]) throws(DiskError) -> FileStamp {
    try makeRoom(for: name)
    let stamp = try FileWriting.create(path + "/" + name, bytes)
    state.withLock { $0.numbers[name] = stamp.number }
    return stamp
  }

  /// Puts in a file of these bytes, piece by piece.
  ///
  /// - Throws: `DiskError`.
  func put(
    _ name: String, pieces: some Sequence<[UInt8]>
  ) throws(DiskError) -> (Digest, FileStamp) {
    try makeRoom(for: name)
    let written = try FileWriting.create(path + "/" + name, pieces: pieces)
    state.withLock { $0.numbers[name] = written.stamp.number }
    return written
  }

  /// Puts in a copy of a file.
  ///
  /// - Throws: `DiskError`.
  func put(_ name: String, copying source: String) throws(DiskError) -> (Digest, FileStamp) {
    try makeRoom(for: name)
    let copied = try FileCopy.copy(source, to: path + "/" + name)
    state.withLock { $0.numbers[name] = copied.stamp.number }
    return copied
  }

  /// Puts in a file of the site that stands, unless it is there already.
  ///
  /// - Throws: `DiskError`.
  func take(_ name: String, numbered number: UInt64, from site: String) throws(DiskError) {
    if state.withLock({ $0.numbers[name] == number }) { return }
    try makeRoom(for: name)
    try FileCopy.share(site + "/" + name, as: path + "/" + name)
    state.withLock { $0.numbers[name] = number }
  }

  /// Puts in what stands under names that no text can have.
  ///
  /// - Throws: `DiskError`.
  func take(_ entries: [FolderEntry], from site: String) throws(DiskError) {
    for entry in entries {
      if let slash = entry.path.lastIndex(of: "/") {
        try makeFolder(String(entry.path[..<slash]))
      }
      try Folder.link(entry, of: site, to: path)
    }
  }

  /// Makes the folders of a file, and clears away what lies in their place or in the file's.
  private func makeRoom(for name: String) throws(DiskError) {
    if let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) {
      try makeFolder(String(name[..<slash]))
    }
    let (isFile, isFolder) = state.withLock { state in
      (state.numbers[name] != nil, state.folders.contains(name))
    }
    guard isFile || isFolder else { return }
    // Never written into: the file may be a link of the one that stands.
    try Folder.remove(path + "/" + name)
    state.withLock { state in
      state.numbers[name] = nil
      guard isFolder else { return }
      let below = name + "/"
      state.folders = state.folders.filter { $0 != name && !$0.hasPrefix(below) }
      state.numbers = state.numbers.filter { !$0.key.hasPrefix(below) }
    }
  }

  func makeFolder(_ name: String) throws(DiskError) {
    // A folder is known only once it is there: another task may be about to put a file into it.
    if state.withLock({ $0.folders.contains(name) }) { return }
    if let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) {
      try makeFolder(String(name[..<slash]))
    }
    try state.withLock { state throws(DiskError) in
      // Another task that needs the same folder waits until the file is gone.
      if state.numbers.removeValue(forKey: name) != nil { try Folder.remove(path + "/" + name) }
    }
    try Folder.make(path + "/" + name)
    state.withLock { _ = $0.folders.insert(name) }
  }
}
