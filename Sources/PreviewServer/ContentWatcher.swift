internal import Disk
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Tells when anything below some folders is saved, by inotify.
///
/// A folder that appears is watched too. Where the system's queue overflows, all folders are looked
/// for again; what was missed is covered by the rebuild that follows in any case, which reads all.
final class ContentWatcher: @unchecked Sendable {
  // Everything below is touched on `queue` alone, once `init` has ended.
  private let queue = DispatchQueue(label: "zendbrief.watcher")
  private let descriptor: Int32
  private let roots: [String]
  private let source: any DispatchSourceRead
  private var folders: [Int32: String] = [:]
  private let continuation: AsyncStream<Void>.Continuation
  private let counted = Mutex(0)
  /// How many times something changed.
  var count: Int { counted.withLock { $0 } }
  /// One element for each time that something changed; changes not yet taken count as one.
  let changes: AsyncStream<Void>

  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

  /// Begins to watch; folders that do not exist yet are left out.
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
    for root in roots { watchAll(below: root) }
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

  private func watchAll(below root: String) {
    watch(root)
    do {
      for entry in try FolderListing.entries(below: root) where entry.kind == .folder {
        watch(root + "/" + entry.path)
      }
    } catch {
      return  // A file, or a folder that vanished meanwhile: its parent tells when it comes back.
    }
  }

  private func watch(_ path: String) {
    let number = inotify_add_watch(descriptor, path, Self.mask)
    if number >= 0 { folders[number] = path }
  }

  private func read() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let head = MemoryLayout<inotify_event>.size
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      var offset = 0
      while offset + head <= count {
        let event = buffer.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        }
        let end = min(offset + head + Int(event.len), count)
        note(event, buffer[offset + head..<end].prefix { $0 != 0 })
        offset = end
      }
    }
    counted.withLock { $0 += 1 }
    continuation.yield()
  }

  private func note(_ event: inotify_event, _ name: ArraySlice<UInt8>) {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      for root in roots { watchAll(below: root) }
    } else if event.mask & UInt32(IN_ISDIR) != 0,
      event.mask & (UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) != 0, let folder = folders[event.wd]
    {
      watchAll(below: folder + "/" + String(decoding: name, as: UTF8.self))
    } else if event.mask & UInt32(IN_IGNORED) != 0 {
      folders[event.wd] = nil
    }
  }
}
