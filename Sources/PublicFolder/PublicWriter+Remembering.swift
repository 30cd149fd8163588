internal import ByteRuns
internal import Digests
internal import Disk
internal import SideBySide
internal import Synchronization

extension PublicWriter {
  /// What the next build has to know of a site, written down and waiting until the site stands.
  struct Notes: Sendable {
    /// What all files were made from.
    let record: WaitingFile
    /// How they lie; nil where that could not be written down, or is written down already.
    let memory: WaitingFile?
    /// As what Public is left; nil where that is not known.
    let seal: Digest?

    /// Takes them away again.
    func giveUp() {
      record.giveUp()
      memory?.giveUp()
    }
  }

  /// Writes down what the next build has to know of the new site.
  ///
  /// - Parameters:
  ///   - made: what its files were made from.
  ///   - list: all of them in order.
  ///   - place: the folder in which they lie now.
  ///   - isAsLeft: whether they lie as the build before left them.
  /// - Throws: `DiskError`; nothing waits then.
  func notes(
    _ made: PublicRecord, _ list: List, in place: String, isAsLeft: Bool
  ) throws(DiskError) -> Notes {
    let (record, lying) = SideBySide.both(
      { Result { () throws(DiskError) in try WaitingFile(for: recordPath, made.bytes) } },
      { isAsLeft ? nil : memory(of: made, list, in: place) })
    do throws(DiskError) {
      return Notes(
        record: try record.get(), memory: lying?.file, seal: isAsLeft ? look.seal : lying?.seal)
    } catch {
      lying?.file.giveUp()
      throw error
    }
  }

  /// Puts down what was written down of a site that stands.
  ///
  /// Nothing fails any more, for the site is there: what is not known of it the next build finds out from the site's
  /// own list, and from what lies there.
  func putDown(_ notes: Notes) {
    do throws(DiskError) {
      try notes.record.takePlace()
      try notes.memory?.takePlace()
    } catch {
      return notes.giveUp()
    }
    seal.withLock { $0 = notes.seal }
  }

  /// Writes down how the new site lies in a folder, by which the next build knows it; nil where that cannot be.
  private func memory(
    of made: PublicRecord, _ list: List, in place: String
  ) -> (file: WaitingFile, seal: Digest)? {
    let own = list.files.lazy.map {
      (path: $0.path, stamp: FileStamp?.some($0.stamp ?? made.manifest))
    }
    let others = others(than: made)
    // What was put into it last tells what time it was.
    let clock = made.manifest.modified
    let memory =
      others.isEmpty
      ? FolderMemory(of: place, holding: own, misnamed: standing.misnamed, at: clock)
      : FolderMemory(
        of: place, holding: (own.map { ($0.path, $0.stamp) } + others).inByteOrder(of: \.path),
        misnamed: standing.misnamed, at: clock)
    guard let memory, let file = PublicLook.waiting(memory, in: workspace) else { return nil }
    return (file, memory.seal)
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
