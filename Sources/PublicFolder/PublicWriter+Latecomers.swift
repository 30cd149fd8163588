internal import Disk
internal import Synchronization

/// What others put into the site while the next one was made.
extension PublicWriter {
  /// Brings over from the site before, once the new one stands in its place, what was not there when it was looked at.
  ///
  /// A certificate's program writes at any moment, and its file would go with the site before. What is the site's own
  /// stays behind, and so does what has a page in its place now.
  ///
  /// - Throws: `DiskError` of the first that cannot be brought, once all others are.
  func bringLatecomers() throws(DiskError) {
    if look.isStill(next) { return }
    let put = state.withLock { $0.put }
    var failure: DiskError?
    for entry in try FolderSurvey(of: next).entries {
      let path = entry.path
      guard standing.stamps[path] != entry.stamp, standing.intact[path] == nil,
        !standing.touched.contains(path), put[path] == nil, path != PublicManifest.name
      else { continue }
      do throws(DiskError) { try bring(path) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }

  private func bring(_ path: String) throws(DiskError) {
    let place = folder + "/" + path
    // What was carried over and has been replaced since; all else that stands there came later still.
    if standing.foreign.contains(path) { try Folder.remove(place) }
    if Folder.isThere(place) { return }
    if let slash = place.lastIndex(of: "/") { try Folder.make(String(place[..<slash])) }
    try FileCopy.share(next + "/" + path, as: place)
  }
}
