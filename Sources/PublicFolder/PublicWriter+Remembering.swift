internal import ByteRuns
internal import Disk
internal import Synchronization

extension PublicWriter {
  /// Puts down how the new site lies in Public, by which the next build knows it.
  ///
  /// Where something has a name that is no UTF-8 nothing is put down, and the next build looks through all folders.
  ///
  /// - Parameters:
  ///   - list: all files that were made but for the list of them, whose stamp is `manifest`.
  ///   - clock: what time it was once the last of them was in its place.
  /// - Throws: `DiskError`.
  func remember(
    _ list: List, _ manifest: FileStamp, at clock: Int64
  ) throws(DiskError) {
    guard standing.misnamed.isEmpty else { return }
    var entries: [(path: String, stamp: FileStamp?)] = []
    entries.reserveCapacity(list.files.count + 1)
    for (path, file) in list.files { entries.append((path, file.stamp)) }
    if !standing.foreign.isEmpty || !standing.ownFolders.isEmpty {
      entries += standing.foreign.map { ($0, standing.stamps[$0]) }
      entries += standing.ownFolders.map { ($0 + "/", nil) }
      entries = entries.inByteOrder(of: \.path)
    }
    entries.append((PublicManifest.name, manifest))
    guard let memory = FolderMemory(of: folder, holding: entries, at: clock) else { return }
    try FileWriting.replace(PublicLook.standing(in: workspace), memory.bytes)
    seal.withLock { $0 = memory.seal }
  }
}
