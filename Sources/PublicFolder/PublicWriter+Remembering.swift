internal import ByteRuns
internal import Digests
internal import Disk
internal import SideBySide
internal import Synchronization

extension PublicWriter {
  /// Puts down what the next build has to know of the new site.
  ///
  /// - Parameters:
  ///   - made: what its files were made from.
  ///   - list: all of them in order.
  ///   - isAsLeft: whether it lies as the build before left it.
  /// - Throws: `DiskError`.
  func putDown(_ made: PublicRecord, _ list: List, isAsLeft: Bool) throws(DiskError) {
    let (recorded, left) = SideBySide.both(
      { Result { () throws(DiskError) in try FileWriting.replace(recordPath, made.bytes) } },
      { isAsLeft ? look.seal : remember(made, list) })
    seal.withLock { $0 = left }
    _ = try recorded.get()
  }

  /// Puts down how the new site lies in Public, by which the next build knows it.
  ///
  /// - Returns: as what Public is left; nil where that could not be put down.
  private func remember(_ made: PublicRecord, _ list: List) -> Digest? {
    let own = list.files.lazy.map {
      (path: $0.path, stamp: FileStamp?.some($0.stamp ?? made.manifest))
    }
    let others = others(than: made)
    // What was put into it last tells what time it was.
    let clock = made.manifest.modified
    let memory =
      others.isEmpty
      ? FolderMemory(of: folder, holding: own, misnamed: standing.misnamed, at: clock)
      : FolderMemory(
        of: folder, holding: (own.map { ($0.path, $0.stamp) } + others).inByteOrder(of: \.path),
        misnamed: standing.misnamed, at: clock)
    guard let memory, PublicLook.putDown(memory, in: workspace) else { return nil }
    return memory.seal
  }

  /// What lies in Public and was not made here; folders with a slash at their end.
  private func others(than made: PublicRecord) -> [(path: String, stamp: FileStamp?)] {
    var entries: [(path: String, stamp: FileStamp?)] = []
    // A file of somebody's own may have become a page: the same bytes, but one file.
    for path in standing.foreign where made.files[path] == nil {
      entries.append((path, standing.stamps[path]))
    }
    entries += standing.ownFolders.map { ($0 + "/", nil) }
    for entry in standing.misnamed {
      guard let slash = entry.path.lastIndex(of: "/") else { continue }
      entries.append((String(entry.path[...slash]), nil))
    }
    return entries
  }
}
