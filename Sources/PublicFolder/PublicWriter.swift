public import Diagnostics
public import Disk
internal import Synchronization

/// Pages → Public.
///
/// The new site grows beside the old one and takes its place in one step. What has not changed is
/// not written again but carried over with its bytes and times; what was not made here is carried
/// over too; what is gone from the site is left behind. Until `publish`, Public is not touched.
public final class PublicWriter: Sendable {
  /// What a finished build did to Public.
  public struct Summary: Sendable, Hashable {
    /// Files that are new or have other bytes.
    public var written = 0
    /// Files that kept bytes and times.
    public var kept = 0
    /// Files of pages that are gone.
    public var removed = 0
  }

  private struct State {
    var put = PublicManifest()
    var kept: [String] = []
    var folders: Set<String> = [""]
    var foreign: [String] = []
    var taken: [String] = []
  }

  /// The path of the list of all files that were made, which the writer itself puts into Public.
  public static let manifest = PublicManifest.name

  private let folder: String
  private let shownAs: String
  private let next: String
  private let old: PublicManifest
  private let state = Mutex(State())

  /// Begins a new site for a folder.
  ///
  /// - Parameters:
  ///   - folder: the path of Public; it need not exist.
  ///   - shownAs: how diagnostics name it.
  ///   - workspace: a folder on the same file system for the site that grows.
  /// - Throws: `DiskError`.
  public init(folder: String, shownAs: String, workspace: String) throws(DiskError) {
    self.folder = folder
    self.shownAs = shownAs
    next = workspace + "/next"
    try Folder.remove(next)
    try Folder.make(next)
    if Folder.isFolder(folder), try !Folder.areTogether(folder, next) {
      throw DiskError.apart(folder, from: workspace)
    }
    let list = folder + "/" + PublicManifest.name
    let manifest = Folder.isFile(list) ? try FileReading.bytesIfPresent(of: list) : nil
    old = manifest.map(PublicManifest.init(parsing:)) ?? PublicManifest()
  }

  /// Adds a file to the new site.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameter path: below Public, with `/` between its parts; the pages' addresses are made so
  ///   that no part is empty or begins with a dot.
  /// - Throws: `DiskError`.
  public func put(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    Self.check(path)
    let digest = Digest(of: bytes).hex
    let present = try presentBytes(path)
    let isNew = state.withLock { state in
      if state.put.digests.updateValue(digest, forKey: path) != nil {
        state.taken.append(path)
        return false
      }
      if present == bytes {
        state.kept.append(path)
        return false
      }
      if present != nil, old.digests[path] == nil { state.foreign.append(path) }
      return true
    }
    guard isNew else { return }
    try makeFolder(of: path)
    try FileWriting.create(next + "/" + path, bytes)
  }

  /// Adds a file to the new site that is copied from the disk, however large it is.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameters:
  ///   - path: below Public, as with bytes.
  ///   - source: the path of a regular file.
  /// - Throws: `DiskError`.
  public func put(_ path: String, copying source: String) throws(DiskError) {
    Self.check(path)
    if let digest = try digest(of: source, ifAt: path) {
      state.withLock { state in
        if state.put.digests.updateValue(digest.hex, forKey: path) != nil {
          state.taken.append(path)
        } else {
          state.kept.append(path)
        }
      }
      return
    }
    let isTaken = state.withLock { state in
      if old.digests[path] == nil, Folder.isThere(folder + "/" + path) {
        state.foreign.append(path)
      }
      if state.put.digests.updateValue("", forKey: path) == nil { return false }
      state.taken.append(path)
      return true
    }
    guard !isTaken else { return }
    try makeFolder(of: path)
    let digest = try FileCopy.copy(source, to: next + "/" + path)
    state.withLock { $0.put.digests[path] = digest.hex }
  }

  /// The fingerprint of a file that Public has already.
  private func digest(of source: String, ifAt path: String) throws(DiskError) -> Digest? {
    let present = folder + "/" + path
    // A folder or a device where the file comes counts as one that is not ours.
    guard Folder.isFile(present) else { return nil }
    return try FileCopy.digest(of: source, ifSameAs: present)
  }

  private static func check(_ path: String) {
    precondition(
      !path.isEmpty
        && path.split(separator: "/", omittingEmptySubsequences: false)
          .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." },
      "no address: \(path)")
  }

  /// Gives up the new site.
  ///
  /// - Throws: `DiskError`.
  public func discard() throws(DiskError) {
    try Folder.remove(next)
  }

  /// Puts the new site in the old one's place, unless it would overwrite what was not made here.
  ///
  /// - Returns: what was done; with diagnostics of gravity error, nothing was.
  /// - Throws: `DiskError`; Public is then as it was.
  public func publish() throws(DiskError) -> Checked<Summary> {
    let state = self.state.withLock { $0 }
    let trouble = diagnostics(state)
    var summary = Summary()
    if !trouble.isEmpty {
      try discard()
      return Checked(summary, trouble)
    }
    summary.kept = state.kept.count
    summary.written = state.put.digests.count - state.kept.count
    summary.removed = old.digests.keys.count { state.put.digests[$0] == nil }
    if summary.written == 0, summary.removed == 0, state.put.digests == old.digests {
      try discard()
      return Checked(summary)
    }
    let inTheWay = try carryOver(state)
    guard inTheWay.isEmpty else {
      try discard()
      return Checked(Summary(), inTheWay.map(foreign))
    }
    try FileWriting.create(next + "/" + PublicManifest.name, state.put.bytes)
    if Folder.exists(folder) {
      try Folder.exchange(next, folder)
      // The site is published; what cannot be cleared away now the next build clears away.
      do { try Folder.remove(next) } catch {}
    } else {
      try Folder.move(next, to: folder)
    }
    return Checked(summary)
  }

  /// What has not changed, and what was not made here, gets its place in the new site.
  ///
  /// - Returns: the paths of files that were not made here and stand where a folder of pages comes.
  private func carryOver(_ state: State) throws(DiskError) -> [String] {
    for path in state.kept {
      try makeFolder(of: path)
      try Folder.link(folder + "/" + path, to: next + "/" + path)
    }
    guard Folder.exists(folder) else { return [] }
    var folders: [String] = []
    var inTheWay: [String] = []
    for entry in try FolderListing.entries(below: folder, hidden: true) {
      let path = entry.path
      if entry.kind == .folder, entry.isUTF8 {
        folders.append(path)
      } else if path != PublicManifest.name, old.digests[path] == nil,
        state.put.digests[path] == nil
      {
        if Folder.isFolder(next + "/" + path) {
          inTheWay.append(path)
          continue
        }
        try makeFolder(of: path)
        try Folder.link(entry, of: folder, to: next)
      }
    }
    try carryOver(folders: folders)
    return inTheWay
  }

  /// Folders that are not there for files that were made here are somebody's, though they be empty: a
  /// certificate's program waits for its own.
  private func carryOver(folders: [String]) throws(DiskError) {
    let made = state.withLock { $0.folders }
    let missing = folders.filter { !made.contains($0) }
    guard !missing.isEmpty else { return }
    var ours: Set<Substring> = []
    for path in old.digests.keys {
      var above = path[...]
      while let slash = above.lastIndex(of: "/") {
        above = above[..<slash]
        if !ours.insert(above).inserted { break }
      }
    }
    for path in missing where !ours.contains(path[...]) { try makeFolder(of: path + "/") }
  }

  private func diagnostics(_ state: State) -> [Diagnostic] {
    if Folder.isThere(folder), !Folder.isFolder(folder) {
      return [
        Diagnostic(
          .publicFileForeign, at: Place(path: shownAs),
          "this is no folder, and was not made by zendbrief",
          advice: "move it away; what serves the site may lead to the folder that is made here")
      ]
    }
    let list = folder + "/" + PublicManifest.name
    if Folder.isThere(list), !Folder.isFile(list) { return [foreign(PublicManifest.name)] }
    return state.foreign.sorted().map(foreign)
      + state.taken.sorted().map { path in
        Diagnostic(
          .addressTaken, at: Place(path: shownAs + "/" + path), "two pages have this address",
          advice: "give one of the two another id or slug")
      }
  }

  private func foreign(_ path: String) -> Diagnostic {
    Diagnostic(
      .publicFileForeign, at: Place(path: shownAs + "/" + path),
      "a page comes here, but this file was not made by zendbrief",
      advice: "move the file out of \(shownAs), or give the page another address")
  }

  private func presentBytes(_ path: String) throws(DiskError) -> [UInt8]? {
    do {
      return try FileReading.bytesIfPresent(of: folder + "/" + path)
    } catch {
      // A folder or a device where a page comes counts as a file that is not ours.
      guard error.isNoRegularFile || error.isTooLarge else { throw error }
      state.withLock { $0.foreign.append(path) }
      return nil
    }
  }

  private func makeFolder(of path: String) throws(DiskError) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let above = String(path[..<slash])
    // A folder is known only once it is there: another task may be about to put a file into it.
    if state.withLock({ $0.folders.contains(above) }) { return }
    try Folder.make(next + "/" + above)
    state.withLock { _ = $0.folders.insert(above) }
  }
}
