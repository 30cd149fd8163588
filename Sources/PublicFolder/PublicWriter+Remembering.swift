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
      {
        Result { () throws(DiskError) in
          isAsLeft ? look.seal : try remember(list, made.manifest)
        }
      })
    _ = try recorded.get()
    let known = try left.get()
    seal.withLock { $0 = known }
  }

  /// Puts down how the new site lies in Public, by which the next build knows it.
  ///
  /// Where something has a name that is no UTF-8 nothing is put down, and the next build looks through all folders.
  ///
  /// - Parameter manifest: how the list of all files lies in Public, the last that was put into it.
  /// - Throws: `DiskError`.
  private func remember(_ list: List, _ manifest: FileStamp) throws(DiskError) -> Digest? {
    guard standing.misnamed.isEmpty else { return nil }
    var entries: [(path: String, stamp: FileStamp?)] = []
    entries.reserveCapacity(list.files.count + 1)
    for (path, file) in list.files { entries.append((path, file.stamp)) }
    if !standing.foreign.isEmpty || !standing.ownFolders.isEmpty {
      entries += standing.foreign.map { ($0, standing.stamps[$0]) }
      entries += standing.ownFolders.map { ($0 + "/", nil) }
      entries = entries.inByteOrder(of: \.path)
    }
    entries.append((PublicManifest.name, manifest))
    guard let memory = FolderMemory(of: folder, holding: entries, at: manifest.modified) else {
      return nil
    }
    try FileWriting.replace(PublicLook.standing(in: workspace), memory.bytes)
    return memory.seal
  }
}
