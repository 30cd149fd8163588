internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that grows while others read from it, and that gets a name only when it is whole.
///
/// Without one it goes with the spool; what a program leaves that was ended from outside, the next removes.
public final class Spool: Sendable {
  /// What was put in, to be read from any place.
  public let file: PlacedFile
  /// Its path until it is whole; nil where it has none and never gets one.
  private let path: String?
  private let end = Atomic<Int>(0)
  private let isKept = Atomic<Bool>(false)

  private static let prefix = "growing-"
  private static let number = Atomic<Int>(0)

  /// Begins a spool that never gets a name.
  ///
  /// - Throws: `DiskError`.
  public init(namelessIn folder: String) throws(DiskError) {
    let path = Self.freePath(in: folder)
    file = PlacedFile(try Self.create(path), path: path)
    unlink(path)
    self.path = nil
  }

  /// Begins a spool that may be kept.
  ///
  /// - Throws: `DiskError`.
  public init(in folder: String) throws(DiskError) {
    let path = Self.freePath(in: folder)
    file = PlacedFile(try Self.create(path), path: path)
    // Who looks for what was left behind leaves a file that is locked alone.
    flock(file.file, LOCK_EX | LOCK_NB)
    self.path = path
  }

  deinit {
    if let path, !isKept.load(ordering: .relaxed) { unlink(path) }
  }

  private static func freePath(in folder: String) -> String {
    let count = number.add(1, ordering: .relaxed).newValue
    return "\(folder)/\(prefix)\(getpid())-\(count)"
  }

  private static func create(_ path: String) throws(DiskError) -> Int32 {
    // What an earlier program of this number left behind.
    unlink(path)
    let opened = retrying { open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
    if let number = opened.error { throw DiskError("write", path, number: number) }
    return opened.result
  }

  /// How many bytes were put in.
  public var count: Int { end.load(ordering: .acquiring) }

  /// Adds bytes, and tells where they begin.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Throws: `DiskError`.
  public func put(_ bytes: [UInt8]) throws(DiskError) -> Int {
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    try file.put(bytes, at: start)
    return start
  }

  /// Gives the spool a name in its folder, in place of another file of that name; it can be read as before.
  ///
  /// - Throws: `DiskError`, where that is not possible, or where it was begun without one.
  public func keep(as name: String) throws(DiskError) {
    guard let path, let slash = path.lastIndex(of: "/") else {
      throw DiskError("keep", file.path, number: ENOENT)
    }
    let target = path[...slash] + name
    guard rename(path, String(target)) == 0 else {
      throw DiskError("keep", String(target), number: errno)
    }
    isKept.store(true, ordering: .relaxed)
    flock(file.file, LOCK_UN)
  }

  /// Removes the spools of programs that were ended from outside.
  ///
  /// - Throws: `DiskError`, where the folder cannot be listed.
  public static func removeOrphans(in folder: String) throws(DiskError) {
    for entry in try FolderListing.entries(below: folder)
    where entry.kind == .file && entry.path.hasPrefix(prefix) {
      let path = folder + "/" + entry.path
      let opened = retrying { open(path, O_RDWR | O_CLOEXEC | O_NONBLOCK) }
      guard opened.error == nil else { continue }
      if flock(opened.result, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
      close(opened.result)
    }
  }
}
