internal import Disk
internal import Synchronization

/// What goes from the site that grows.
extension GrowingSite {
  /// Removes all files that are not wanted, and the folders that are empty then but for those to be kept.
  ///
  /// - Parameters:
  ///   - folders: the folders that are kept though they may be empty.
  ///   - count: how many files are wanted; all of them are there.
  ///   - isWanted: whether a file is wanted.
  /// - Throws: `DiskError`.
  func keepOnly(
    folders: Set<String>, _ count: Int, _ isWanted: (String) -> Bool
  ) throws(DiskError) {
    for name in folders { try makeFolder(name) }
    // Mostly the site before had the same files as this one.
    let hasOthers = state.withLock { $0.mayHaveEmptyFolder || $0.numbers.count != count }
    guard hasOthers else { return }
    var (kept, unwanted): ([String], [String]) = ([], [])
    state.withLock { state in
      kept.reserveCapacity(state.numbers.count)
      for name in state.numbers.keys {
        if isWanted(name) { kept.append(name) } else { unwanted.append(name) }
      }
    }
    for name in unwanted {
      try Folder.remove(path + "/" + name)
      state.withLock { $0.numbers[name] = nil }
    }
    var used: Set<String> = [""]
    for name in kept + folders.map({ $0 + "/" }) {
      var above = name[...]
      while let slash = above.utf8.lastIndex(of: UInt8(ascii: "/")) {
        above = above[..<slash]
        if !used.insert(String(above)).inserted { break }
      }
    }
    // The deepest first, so that each is empty when its turn comes.
    let empty = state.withLock { $0.folders.subtracting(used) }.sorted { $0.count > $1.count }
    for name in empty { try Folder.remove(path + "/" + name) }
    state.withLock { $0.folders.formIntersection(used) }
  }

  /// Removes a file, where there is one.
  ///
  /// - Throws: `DiskError`.
  func drop(_ name: String) throws(DiskError) {
    guard state.withLock({ $0.numbers.removeValue(forKey: name) }) != nil else { return }
    try Folder.remove(path + "/" + name)
  }
}
