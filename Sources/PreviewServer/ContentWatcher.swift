internal import Disk
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Tells when anything below some folders is saved, or one of some files, by inotify.
///
/// The folder above each is watched for its name alone, so that a file that an editor replaces, or
/// a folder that appears only later, is seen too; where that folder itself goes, it is looked for until it is back. A
/// folder that appears is watched. Where the system's queue overflows, all folders are looked for again; what was missed
/// is covered by the rebuild that follows in any case, which reads all.
final class ContentWatcher: Sendable {
  /// What is watched, by the system's number for it.
  struct Watched {
    /// Folders of which everything counts.
    var folders: [Int32: String] = [:]
    /// Folders of which only some names count.
    var above: [Int32: String] = [:]
    /// Whether a folder above is gone, and looked for.
    var isLooking = false
  }

  let queue = DispatchQueue(label: "zendbrief.watcher")
  let descriptor: Int32
  let roots: [String]
  // Dispatch's own sources may be used from any thread, though their protocol does not say so.
  nonisolated(unsafe) let source: any DispatchSourceRead
  let watched = Mutex(Watched())
  private let continuation: AsyncStream<Void>.Continuation
  private let counted = Mutex(0)
  /// How many times something changed.
  var count: Int { counted.withLock { $0 } }
  /// One element for each time that something changed; changes not yet taken count as one.
  let changes: AsyncStream<Void>

  /// What has changed since it was last taken.
  private let changed = Mutex<Change?>(nil)

  /// What has changed.
  struct Change: Sendable {
    /// The files; nil where a folder came or went, or there was more than the system could tell.
    var paths: Set<String>?
  }

  /// What has changed since this was last asked; nil where nothing has.
  func take() -> Change? {
    changed.withLock { changed in
      defer { changed = nil }
      return changed
    }
  }

  /// More files than this at once are no editor's saving.
  private static let most = 64

  func add(_ path: String?) {
    changed.withLock { known in
      var change = known ?? Change(paths: [])
      if let path, change.paths?.count ?? 0 < Self.most {
        change.paths?.insert(path)
      } else {
        change.paths = nil
      }
      known = change
    }
  }

  static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

  /// Begins to watch; what does not exist yet is watched as soon as it does.
  ///
  /// - Throws: where the system gives no watch.
  init(_ roots: [String]) throws(DiskError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else {
      throw DiskError("watch", roots.first ?? ".", number: errno)
    }
    self.roots = roots
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    (changes, continuation) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    for root in roots {
      watchAbove(root)
      watchAll(below: root, withLinks: true)
    }
    let opened = descriptor
    source.setEventHandler { [weak self] in self?.read() }
    source.setCancelHandler { close(opened) }
    source.resume()
  }

  /// Ends the watch and `changes`.
  func stop() {
    continuation.finish()
    source.cancel()
  }

  private func read() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let head = MemoryLayout<inotify_event>.size
    var isMeant = false
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      var offset = 0
      while offset + head <= count {
        let event = buffer.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        }
        let end = min(offset + head + Int(event.len), count)
        let name = String(
          decoding: buffer[offset + head..<end].prefix { $0 != 0 }, as: UTF8.self)
        if note(event, name) { isMeant = true }
        offset = end
      }
    }
    if isMeant { tell() }
  }

  /// Tells whoever waits that something has changed.
  func tell() {
    counted.withLock { $0 += 1 }
    continuation.yield()
  }

  /// Watches what has appeared; false for what happened to a neighbour that nobody asked about.
  private func note(_ event: inotify_event, _ name: String) -> Bool {
    let (folder, above) = watched.withLock { ($0.folders[event.wd], $0.above[event.wd]) }
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      for root in roots { watchAll(below: root) }
      add(nil)
      return true
    }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      watched.withLock { watched in
        watched.folders[event.wd] = nil
        watched.above[event.wd] = nil
      }
      if above != nil { lookAgain() }
      if folder != nil { add(nil) }
      return folder != nil
    }
    if above != nil, event.mask & UInt32(IN_MOVE_SELF) != 0 { lookAgain() }
    let path = (folder ?? above ?? "") + "/" + name
    guard folder != nil || roots.contains(path) else { return false }
    if event.mask & UInt32(IN_ISDIR) != 0,
      event.mask & (UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) != 0
    {
      watchAll(below: path)
    }
    add(event.mask & UInt32(IN_ISDIR) != 0 || name.isEmpty ? nil : path)
    return true
  }
}
