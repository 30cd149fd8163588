public import Diagnostics
public import Digests
public import Disk
internal import Synchronization

/// Pages → Public.
///
/// The new site grows beside the old one and takes its place in one step; then the old one waits in the
/// workspace to become the next. What has not changed is not written again but carried over with its
/// bytes and times; what was not made here is carried over too; what is gone from the site is left
/// behind. Until `publish`, Public is not touched.
public final class PublicWriter: Sendable {
  /// What a finished build did to Public.
  public struct Summary: Sendable, Hashable {
    /// Files that are new or have other bytes.
    public var written = 0
    /// Files that kept bytes and times.
    public var kept = 0
    /// Files of pages that are gone.
    public var removed = 0

    /// Makes a summary of nothing done.
    public init() {}
  }

  private struct State {
    var put: [String: PublicFile] = [:]
    var written: Set<String> = []
    var foreign: [String] = []
    var taken: [String] = []

    /// Adds a file, and tells whether its address was free.
    mutating func add(_ path: String, _ file: PublicFile) -> Bool {
      guard put[path] == nil else {
        taken.append(path)
        return false
      }
      put[path] = file
      return true
    }
  }

  /// The path of the list of all files that were made, which the writer itself puts into Public.
  public static let manifest = PublicManifest.name

  private let folder: String
  private let shownAs: String
  private let next: String
  private let recordPath: String
  private let record: PublicRecord
  private let standing: StandingSite
  private let growing: GrowingSite
  private let state: Mutex<State>

  /// Begins a new site for a folder.
  ///
  /// - Parameters:
  ///   - folder: the path of Public; it need not exist.
  ///   - shownAs: how diagnostics name it.
  ///   - workspace: a folder on the same file system for the site that grows.
  /// - Throws: `DiskError`.
  public init(folder: String, shownAs: String, workspace: String) throws(DiskError) {
    self.shownAs = shownAs
    next = workspace + "/next"
    recordPath = workspace + "/public"
    record = try Self.record(at: recordPath)
    standing = try StandingSite(folder, record: record)
    self.folder = standing.folder
    growing = try GrowingSite(next)
    if standing.isThere, try !Folder.areTogether(folder, next) {
      throw DiskError.apart(folder, from: workspace)
    }
    var state = State()
    state.put.reserveCapacity(record.files.count)
    self.state = Mutex(state)
  }

  private static func record(at path: String) throws(DiskError) -> PublicRecord {
    guard let bytes = try FileReading.bytesIfPresent(of: path) else { return PublicRecord() }
    return PublicRecord(parsing: bytes) ?? PublicRecord()
  }

  /// Keeps a file of the site that stands where it was made from the same: its bytes need not be made.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameter key: the fingerprint of all that the file is made from, the program included.
  /// - Returns: whether it is kept; else it has to be put.
  public func keeps(_ path: String, madeFrom key: Digest) -> Bool {
    guard let file = standing.intact[path], file.key == key else { return false }
    _ = state.withLock { $0.add(path, file) }
    return true
  }

  /// Adds a file to the new site.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameters:
  ///   - path: below Public, with `/` between its parts; the pages' addresses are made so that no part
  ///     is empty or begins with a dot.
  ///   - key: the fingerprint of all that the bytes were made from, where that is known.
  /// - Throws: `DiskError`.
  public func put(
    _ path: String, _ bytes: [UInt8], madeFrom key: Digest? = nil
  ) throws(DiskError) {
    Self.check(path)
    let digest = Digest(of: bytes)
    if let stamp = try stamp(of: path, ifHolding: digest) {
      _ = state.withLock { $0.add(path, PublicFile(digest: digest, key: key, stamp: stamp)) }
      return
    }
    guard claim(path, digest, key) else { return }
    let stamp = try growing.put(path, bytes)
    state.withLock { $0.put[path]?.stamp = stamp }
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
    let present = folder + "/" + path
    // A folder or a device where the file comes counts as one that is not ours.
    if let stamp = standing.stamps[path], Folder.isFile(present),
      let digest = try FileCopy.digest(of: source, ifSameAs: present)
    {
      _ = state.withLock { $0.add(path, PublicFile(digest: digest, key: nil, stamp: stamp)) }
      return
    }
    guard claim(path, .none, nil) else { return }
    let (digest, stamp) = try growing.put(path, copying: source)
    state.withLock { $0.put[path] = PublicFile(digest: digest, key: nil, stamp: stamp) }
  }

  /// The stamp of a file that stands and has these bytes; nil where there is none.
  private func stamp(of path: String, ifHolding digest: Digest) throws(DiskError) -> FileStamp? {
    if let file = standing.intact[path] { return file.digest == digest ? file.stamp : nil }
    guard let stamp = standing.stamps[path], Folder.isFile(folder + "/" + path),
      let bytes = try FileReading.bytesIfPresent(of: folder + "/" + path)
    else { return nil }
    return Digest(of: bytes) == digest ? stamp : nil
  }

  /// Takes an address for bytes that have to be written; tells whether they may be.
  private func claim(_ path: String, _ digest: Digest, _ key: Digest?) -> Bool {
    let isForeign = standing.isForeign(path)
    let file = PublicFile(
      digest: digest, key: key, stamp: FileStamp(size: 0, modified: 0, number: 0))
    return state.withLock { state in
      guard state.add(path, file) else { return false }
      if isForeign {
        state.foreign.append(path)
        return false
      }
      state.written.insert(path)
      return true
    }
  }

  private static func check(_ path: String) {
    precondition(
      !path.isEmpty
        && path.split(separator: "/", omittingEmptySubsequences: false)
          .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." },
      "no address: \(path)")
  }

  /// Puts the new site in the old one's place, unless it would overwrite what was not made here.
  ///
  /// - Parameter rememberingKeys: whether what the files were made from is certain; else the next site
  ///   keeps none of them unseen.
  /// - Returns: what was done; with diagnostics of gravity error, nothing was.
  /// - Throws: `DiskError`; Public is then as it was.
  public func publish(rememberingKeys: Bool = true) throws(DiskError) -> Checked<Summary> {
    let state = self.state.withLock { $0 }
    let trouble = diagnostics(state)
    var summary = Summary()
    if !trouble.isEmpty { return Checked(summary, trouble) }
    let ours = standing.intact.keys.count { state.put[$0] == nil }
    summary.written = state.written.count
    summary.kept = state.put.count - state.written.count
    summary.removed = ours + standing.touched.count { state.put[$0] == nil }
    let isNew = summary.written > 0 || summary.removed > 0 || !standing.isThere
    var made = PublicRecord()
    made.files = state.put
    if !rememberingKeys { for path in state.put.keys { made.files[path]?.key = nil } }
    let manifest = PublicManifest.bytes(of: state.put)
    let present = isNew ? nil : try stamp(of: PublicManifest.name, ifHolding: Digest(of: manifest))
    if let present {
      made.manifest = present
    } else {
      try carryOver(state)
      made.manifest = try growing.put(PublicManifest.name, manifest)
      try exchange()
    }
    try FileWriting.replace(recordPath, made.bytes)
    var sealed = made.seal
    for path in standing.foreign {
      if let stamp = standing.stamps[path] { sealed = sealed &+ FolderSurvey.seal(of: path, stamp) }
    }
    seal.withLock { $0 = sealed }
    return Checked(summary)
  }

  /// What Public looks like once it is published; another where any file in it is another.
  private let seal = Mutex(Digest.none)

  /// The fingerprint of all files in Public as `publish` left them, as `FolderSurvey` gives it.
  public var publishedSeal: Digest { seal.withLock { $0 } }

  private func exchange() throws(DiskError) {
    if standing.isThere {
      try Folder.exchange(next, folder)
    } else {
      try Folder.move(next, to: folder)
    }
  }

  /// What has not changed, and what was not made here, gets its place in the new site; what is in its
  /// way goes.
  private func carryOver(_ state: State) throws(DiskError) {
    for (path, file) in state.put where !state.written.contains(path) {
      try growing.take(path, numbered: file.stamp.number, from: folder)
    }
    for path in standing.foreign {
      guard let stamp = standing.stamps[path] else { continue }
      try growing.take(path, numbered: stamp.number, from: folder)
    }
    try growing.keepOnly(folders: standing.ownFolders) {
      state.put[$0] != nil || standing.foreign.contains($0)
    }
    try growing.take(standing.misnamed, from: folder)
  }

  private func diagnostics(_ state: State) -> [Diagnostic] {
    if !standing.isThere, Folder.isThere(folder) {
      return [
        Diagnostic(
          .publicFileForeign, at: Place(path: shownAs),
          "this is no folder, and was not made by zendbrief", advice: "move it away")
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
}

extension PublicRecord {
  /// The seal of a folder that holds these files and their list.
  fileprivate var seal: Digest {
    var seal = FolderSurvey.seal(of: PublicManifest.name, manifest)
    for (path, file) in files { seal = seal &+ FolderSurvey.seal(of: path, file.stamp) }
    return seal
  }
}
