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
  ///   - list: all of them but for the list that stands in Public itself.
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
    var entries: [(path: String, stamp: FileStamp?)] = []
    entries.reserveCapacity(list.files.count + 1)
    for (path, file) in list.files { entries.append((path, file.stamp)) }
    if !standing.foreign.isEmpty || !standing.ownFolders.isEmpty || !standing.misnamed.isEmpty {
      // A file of somebody's own may have become a page: the same bytes, but one file.
      for path in standing.foreign where made.files[path] == nil {
        entries.append((path, standing.stamps[path]))
      }
      entries += standing.ownFolders.map { ($0 + "/", nil) }
      for entry in standing.misnamed {
        guard let slash = entry.path.lastIndex(of: "/") else { continue }
        entries.append((String(entry.path[...slash]), nil))
      }
      entries = entries.inByteOrder(of: \.path)
    }
    // The last that was put into it tells what time it was.
    entries.append((PublicManifest.name, made.manifest))
    let memory = FolderMemory(
      of: folder, holding: entries, misnamed: standing.misnamed, at: made.manifest.modified)
    guard let memory, PublicLook.putDown(memory, in: workspace) else { return nil }
    return memory.seal
  }
}
