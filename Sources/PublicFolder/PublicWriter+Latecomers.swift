internal import Diagnostics
internal import Disk
internal import Synchronization

/// What others put into the site while the next one was made.
extension PublicWriter {
  /// Brings over from the site before, once the new one stands in its place, what was not there when it was looked at.
  ///
  /// A certificate's program writes at any moment, and its file would go with the site before. What is the site's own
  /// stays behind; so does what has a page in its place now, and that is told.
  ///
  /// - Throws: `DiskError` of the first that cannot be brought, once all others are.
  func bringLatecomers() throws(DiskError) -> [Diagnostic] {
    if look.isStill(next) { return [] }
    let put = state.withLock { $0.put }
    var failure: DiskError?
    var left: [Diagnostic] = []
    let entries = try FolderSurvey(of: next).entries
    try takeAway(standing.foreign.subtracting(entries.lazy.map(\.path)), unless: put)
    for entry in entries {
      let path = entry.path
      guard standing.stamps[path] != entry.stamp, standing.intact[path] == nil,
        !standing.touched.contains(path), path != PublicManifest.name
      else { continue }
      if isTaken(path, by: put) {
        left.append(late(path))
        continue
      }
      do throws(DiskError) { try bring(path) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
    return left
  }

  /// Takes from the new site what its owner took from the old one after it had been carried over.
  private func takeAway(
    _ gone: Set<String>, unless put: [String: PublicFile]
  ) throws(DiskError) {
    for path in gone.sorted() where put[path] == nil {
      guard let stamp = standing.stamps[path], FileStamp.of(folder + "/" + path) == stamp else {
        continue
      }
      try Folder.remove(folder + "/" + path)
    }
  }

  /// Whether a page has a file's place, or lies below it, or has the place of one of its folders.
  private func isTaken(_ path: String, by put: [String: PublicFile]) -> Bool {
    if put[path] != nil { return true }
    var above = path[...]
    while let slash = above.utf8.lastIndex(of: UInt8(ascii: "/")) {
      above = above[..<slash]
      if put[String(above)] != nil { return true }
    }
    return Folder.exists(folder + "/" + path)
  }

  private func late(_ path: String) -> Diagnostic {
    let before = SourceFile.fileName(of: workspace) + "/" + SourceFile.fileName(of: next)
    return Diagnostic(
      .publicFileLate, at: Place(path: shownAs + "/" + path),
      "this came while the site was built, and a page has its place now",
      advice: "it lies in \(before)/\(path) until the next build: put it back under another name")
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
