internal import Disk
internal import KeptLetters
internal import Synchronization

/// What stays of the letters that were read, for the next time.
extension LetterShelf {
  /// Keeps what was read for the next time.
  ///
  /// That it cannot be kept is no trouble of this time: letters' texts can be read all the same.
  func keep(_ letters: [ShelvedLetter]) {
    guard case .ifPossible = keeping, let packs else { return }
    do throws(DiskError) {
      try packs.keep(
        grown.withLock { $0 }, used: letters.compactMap(\.place),
        growing: { () throws(DiskError) in try self.growing() })
      if Folder.exists(folder.at(SiteFolder.kept)) {
        try Spool.removeOrphans(in: folder.at(SiteFolder.kept))
      }
    } catch {}
    // The pack is whole: a letter that is saved later, while the site is shown, must not grow into it.
    grown.withLock { $0 = nil }
  }

  /// Keeps all letters of a share in a pack of its own, those that were read before among them.
  ///
  /// - Parameter name: the pack's name without its ending.
  /// - Throws: `DiskError`, where they cannot be kept.
  func keep(share letters: [ShelvedLetter], as name: String) throws(DiskError) {
    guard let packs, !letters.isEmpty else { return }
    try packs.keep(share: try growing(), used: letters.compactMap(\.place), as: name)
  }

  /// The pack that letters are put into; one that is never kept, where none can be.
  func growing() throws(DiskError) -> GrowingPack {
    try grown.withLock { pack throws(DiskError) in
      if let pack { return pack }
      let begun = GrowingPack(try spool())
      pack = begun
      return begun
    }
  }

  private func spool() throws(DiskError) -> Spool {
    if case .always(let packs) = keeping {
      try Folder.make(packs)
      return try Spool(in: packs)
    }
    do throws(DiskError) {
      try Folder.make(folder.at(SiteFolder.kept))
      return try Spool(in: folder.at(SiteFolder.kept))
    } catch {
      return try Spool(namelessIn: folder.at(SiteFolder.workspace))
    }
  }
}
