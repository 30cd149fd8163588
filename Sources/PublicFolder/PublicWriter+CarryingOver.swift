public import Disk
internal import SideBySide
internal import Synchronization

/// What the new site has from the old one.
extension PublicWriter {
  /// Puts what has not changed into the new site, once all else is in it; `publish` does so where it is not done.
  ///
  /// - Throws: `DiskError`.
  public func carryOver() throws(DiskError) {
    let state = self.state.withLock { $0 }
    guard diagnostics(state).isEmpty, isAnother(state) else { return }
    try carryOver(state)
    carried.store(true, ordering: .relaxed)
  }

  /// What has not changed, and what was not made here, gets its place in the new site; what is in its
  /// way goes.
  func carryOver(_ state: State) throws(DiskError) {
    var kept: [(path: String, stamp: FileStamp)] = []
    kept.reserveCapacity(state.put.count)
    // One folder after another: the system finds a folder sooner that it has just found.
    for path in standing.paths where !state.written.contains(path) {
      // For Swift a name in other bytes may be the same name.
      guard let place = state.put.index(forKey: path),
        state.put[place].key.utf8.elementsEqual(path.utf8)
      else { continue }
      kept.append((path, state.put[place].value.stamp))
    }
    try SideBySide.each(of: kept) { (path, stamp) throws(DiskError) in
      try growing.take(path, numbered: stamp.number, from: folder)
    }
    for path in standing.foreign {
      guard let stamp = standing.stamps[path] else { continue }
      do throws(DiskError) {
        try growing.take(path, numbered: stamp.number, from: folder)
      } catch {
        // What its owner took away meanwhile stays away: a certificate's program clears up behind it.
        guard error.isAbsence, !Folder.isThere(folder + "/" + path) else { throw error }
      }
    }
    // The list is put in anew once all else is there.
    try growing.drop(PublicManifest.name)
    let count = state.put.count + standing.foreign.count { state.put[$0] == nil }
    try growing.keepOnly(folders: standing.ownFolders, count) {
      state.put[$0] != nil || standing.foreign.contains($0)
    }
    try growing.take(standing.misnamed, from: folder)
  }

  /// What others may do in the site's folder, and in those of their own, stays as they have set it.
  func takeRights() throws(DiskError) {
    guard standing.isThere else { return }
    for name in [""] + standing.foreignFolders.union(standing.ownFolders).sorted() {
      do throws(DiskError) {
        try Folder.takeRights(of: folder + "/" + name, to: next + "/" + name)
      } catch {
        guard error.isAbsence, !Folder.isThere(folder + "/" + name) else { throw error }
      }
    }
  }
}
