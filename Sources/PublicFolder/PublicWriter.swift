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
    /// Of long files, from what each piece was made.
    var pieces: [String: [StandingPiece]] = [:]
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
  let workspace: String
  let next: String
  let recordPath: String
  let look: PublicLook
  let standing: StandingSite
  let growing: GrowingSite
  let state: Mutex<State>
  /// Whether what has not changed is in the new site.
  let carried = Atomic<Bool>(false)
  /// What is known of all files, once the last of them is made.
  let list = Mutex<List?>(nil)

  /// Begins a new site for a folder.
  ///
  /// - Parameters:
  ///   - folder: the path of Public; it need not exist.
  ///   - shownAs: how diagnostics name it.
  ///   - look: what lies in it, where somebody has looked.
  ///   - workspace: a folder on the same file system for the site that grows.
  /// - Throws: `DiskError`.
  public init(
    folder: String, shownAs: String, _ look: PublicLook? = nil, workspace: String
  ) throws(DiskError) {
    self.shownAs = shownAs
    self.workspace = workspace
    next = workspace + "/next"
    recordPath = workspace + "/public"
    let record = try Self.record(at: recordPath)
    let look = if let look { look } else { try PublicLook(at: folder, workspace: workspace) }
    self.look = look
    standing = try StandingSite(folder, holding: look.survey, record: record)
    self.folder = standing.folder
    growing = try GrowingSite(
      next, leftAs: PublicLook.memory(at: PublicLook.resting(in: workspace)))
    if standing.isThere, try !Folder.areTogether(folder, next) {
      throw DiskError.apart(folder, from: workspace)
    }
    var state = State()
    state.put.reserveCapacity(record.files.count)
    self.state = Mutex(state)
  }

  private static func record(at path: String) throws(DiskError) -> PublicRecord {
    guard let bytes = try FileReading.bytesIfPresent(of: path, most: PublicRecord.mostBytes) else {
      return PublicRecord()
    }
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
    state.withLock { state in
      if state.add(path, file), let pieces = standing.pieces[path] { state.pieces[path] = pieces }
    }
    return true
  }

  /// What Public was left as, once it is published and put down.
  let seal = Mutex<Digest?>(nil)

  /// What `publish` left Public as, as `PublicLook` tells it; nil where that could not be put down.
  public var publishedSeal: Digest? { seal.withLock { $0 } }
}
