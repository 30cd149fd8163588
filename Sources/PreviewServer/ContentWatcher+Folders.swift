internal import Disk
internal import Dispatch
internal import Glibc
internal import Synchronization

/// Which folders are watched.
extension ContentWatcher {
  /// - Parameter withLinks: whether links right in the folder are followed: a build reads `Content/letters` also where
  ///   it is one.
  func watchAll(below root: String, withLinks: Bool = false) {
    watch(root)
    do {
      for entry in try FolderListing.entries(below: root, hidden: true)
      where !Self.isHidden(entry.path) {
        let path = root + "/" + entry.path
        if entry.kind == .folder {
          watch(path)
        } else if withLinks, entry.kind == .link, !entry.path.contains("/"), Folder.exists(path) {
          watchAll(below: path)
        }
      }
    } catch {
      return  // A file, or a folder that vanished meanwhile: its parent tells when it comes back.
    }
  }

  /// Whether nothing of a site is made from what lies there: of hidden folders `.well-known` alone comes to it.
  private static func isHidden(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".well-known" }
  }

  private func watch(_ path: String) {
    let number = inotify_add_watch(descriptor, path, Self.mask | UInt32(IN_ONLYDIR))
    if number >= 0 { watched.withLock { $0.folders[number] = path } }
  }

  func watchAbove(_ root: String) {
    let above = Self.above(root)
    let number = inotify_add_watch(descriptor, above, Self.mask | UInt32(IN_ONLYDIR))
    if number >= 0 { watched.withLock { $0.above[number] = above } }
  }

  /// Looks each second whether the folders above are there again: of one that has gone the system tells nothing more, and
  /// another that takes its place is not the one that is watched.
  func lookAgain() {
    let isFirst = watched.withLock { watched in
      defer { watched.isLooking = true }
      return !watched.isLooking
    }
    if isFirst { lookLater() }
  }

  private func lookLater() {
    queue.asyncAfter(deadline: .now() + .seconds(1)) { [weak self] in
      guard let self, !self.source.isCancelled else { return }
      guard self.roots.allSatisfy({ Folder.exists(Self.above($0)) }) else {
        return self.lookLater()
      }
      self.watched.withLock { $0.isLooking = false }
      for root in self.roots {
        self.watchAbove(root)
        self.watchAll(below: root, withLinks: true)
      }
      self.add(nil)
      self.tell()
    }
  }

  private static func above(_ root: String) -> String {
    root.lastIndex(of: "/").map { String(root[..<$0]) } ?? "."
  }
}
