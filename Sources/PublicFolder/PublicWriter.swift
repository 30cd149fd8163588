internal import Diagnostics
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

  struct State {
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

  let folder: String
  let shownAs: String
  let next: String
  let recordPath: String
  let standing: StandingSite
  let growing: GrowingSite
  let state: Mutex<State>
  /// Whether what has not changed is in the new site.
  let carried = Atomic<Bool>(false)

  /// Begins a new site for a folder.
  ///
  /// - Parameters:
  ///   - folder: the path of Public; it need not exist.
  ///   - shownAs: how diagnostics name it.
  ///   - holding: what lies in it, where somebody has looked; else it is looked through.
  ///   - workspace: a folder on the same file system for the site that grows.
  /// - Throws: `DiskError`.
  public init(
    folder: String, shownAs: String, holding survey: FolderSurvey? = nil, workspace: String
  ) throws(DiskError) {
    self.shownAs = shownAs
    next = workspace + "/next"
    recordPath = workspace + "/public"
    let record = try Self.record(at: recordPath)
    standing = try StandingSite(folder, holding: survey, record: record)
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

  /// Adds a file to the new site that is made piece by piece, however large it is.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameters:
  ///   - path: below Public, as with bytes.
  ///   - key: the fingerprint of all that the bytes were made from, where that is known.
  /// - Throws: `DiskError`.
  public func put(
    _ path: String, pieces: some Sequence<[UInt8]>, madeFrom key: Digest? = nil
  ) throws(DiskError) {
    Self.check(path)
    guard claim(path, .none, key) else { return }
    let (digest, stamp) = try growing.put(path, pieces: pieces)
    if let same = try self.stamp(of: path, ifHolding: digest) {
      // It came out as it stands, which is known only now.
      try growing.take(path, numbered: same.number, from: folder)
      state.withLock { state in
        state.put[path] = PublicFile(digest: digest, key: key, stamp: same)
        state.written.remove(path)
      }
      return
    }
    state.withLock { $0.put[path] = PublicFile(digest: digest, key: key, stamp: stamp) }
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
  func stamp(of path: String, ifHolding digest: Digest) throws(DiskError) -> FileStamp? {
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
        && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
          .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) },
      "no address: \(path)")
  }

  /// What Public looks like once it is published; another where any file in it is another.
  let seal = Mutex(Digest.none)

  /// The fingerprint of all files in Public as `publish` left them, as `FolderSurvey` gives it.
  public var publishedSeal: Digest { seal.withLock { $0 } }
}
