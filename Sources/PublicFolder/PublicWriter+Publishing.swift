internal import ByteRuns
public import Diagnostics
internal import Digests
public import Disk
internal import SideBySide
internal import Synchronization

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

  /// Makes the list of all files once the last of them is in the new site; `publish` does so where it is not done.
  public func makeList() {
    let made = List(of: state.withLock { $0 })
    list.withLock { $0 = made }
  }

  /// Puts the new site in the old one's place, unless it would overwrite what was not made here.
  ///
  /// - Parameter rememberingKeys: whether what the files were made from is certain; else the next site
  ///   keeps none of them unseen.
  /// - Returns: what was done; with diagnostics of gravity error, nothing was. A warning tells of what was left behind.
  /// - Throws: `DiskError`; Public is then as it was, or new, where what somebody put into it meanwhile cannot be
  ///   brought over.
  public func publish(rememberingKeys: Bool = true) throws(DiskError) -> Checked<Summary> {
    let state = self.state.withLock { $0 }
    let trouble = diagnostics(state)
    var summary = Summary()
    if !trouble.isEmpty { return Checked(summary, trouble) }
    var told: [Diagnostic] = []
    summary.written = state.written.count
    summary.kept = state.put.count - state.written.count
    summary.removed = removed(state)
    var made = record(of: state, withKeys: rememberingKeys)
    let known = self.list.withLock { $0 }
    let list = if let known, known.count == state.put.count { known } else { List(of: state) }
    let present =
      isAnother(state)
      ? nil : try stamp(of: PublicManifest.name, ifHolding: Digest(of: list.manifest))
    if let present {
      made.manifest = present
      putDown(try notes(made, list, in: folder, isAsLeft: look.seal != nil))
    } else {
      if !carried.load(ordering: .relaxed) { try carryOver(state) }
      made.manifest = try growing.put(PublicManifest.name, list.manifest)
      try takeRights()
      told = try exchange(noting: try notes(made, list, in: next, isAsLeft: false))
    }
    return Checked(summary, told)
  }

  /// What the files of the new site were made from.
  private func record(of state: State, withKeys: Bool) -> PublicRecord {
    var record = PublicRecord()
    record.files = state.put
    if withKeys {
      record.pieces = state.pieces
    } else {
      for path in state.put.keys { record.files[path]?.key = nil }
    }
    return record
  }

  /// What is known of all files once the last of them is made.
  struct List: Sendable {
    /// How many there are.
    let count: Int
    /// The files in the order of their paths' bytes, and behind them the list of them, whose stamp is not known yet.
    let files: [(path: String, stamp: FileStamp?)]
    let manifest: [UInt8]

    init(of state: State) {
      let all = state.put.inByteOrder(of: \.key)
      manifest = PublicManifest.bytes(of: all)
      count = all.count
      files = all.map { ($0.key, $0.value.stamp) } + [(PublicManifest.name, nil)]
    }
  }

  /// How many pages are gone.
  private func removed(_ state: State) -> Int {
    standing.intact.keys.count { state.put[$0] == nil }
      + standing.touched.count { state.put[$0] == nil }
  }

  /// Whether any file is another than in the site that stands.
  private func isAnother(_ state: State) -> Bool {
    !state.written.isEmpty || !standing.isThere || removed(state) > 0
  }

  /// Puts the new site in the place of the old one, and then what is to be known of it: of all that might fail the
  /// exchange comes last.
  ///
  /// - Returns: what is to be said of what others have put into the old site meanwhile.
  private func exchange(noting notes: Notes) throws(DiskError) -> [Diagnostic] {
    do throws(DiskError) {
      if standing.isThere {
        try Folder.exchange(next, folder)
      } else {
        try Folder.move(next, to: folder)
      }
    } catch {
      notes.giveUp()
      throw error
    }
    if standing.isThere {
      PublicLook.rest(in: workspace)
    }
    putDown(notes)
    return standing.isThere ? try bringLatecomers() : []
  }

  /// What has not changed, and what was not made here, gets its place in the new site; what is in its
  /// way goes.
  private func carryOver(_ state: State) throws(DiskError) {
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
  private func takeRights() throws(DiskError) {
    guard standing.isThere else { return }
    for name in [""] + standing.foreignFolders.union(standing.ownFolders).sorted() {
      do throws(DiskError) {
        try Folder.takeRights(of: folder + "/" + name, to: next + "/" + name)
      } catch {
        guard error.isAbsence, !Folder.isThere(folder + "/" + name) else { throw error }
      }
    }
  }

  private func diagnostics(_ state: State) -> [Diagnostic] {
    if !standing.isThere, Folder.isThere(folder) {
      return [
        Diagnostic(
          .publicFileForeign, at: Place(path: shownAs),
          "this is no folder, and was not made by zendbrief", advice: "move it away")
      ]
    }
    let list = folder + "/" + PublicManifest.name
    if Folder.isThere(list), !Folder.isFile(list) { return [foreign(PublicManifest.name)] }
    return state.foreign.sorted().map(foreign)
      + state.taken.sorted().map { path in
        Diagnostic(
          .addressTaken, at: Place(path: shownAs + "/" + path), "two pages have this address",
          advice: "give one of the two another id or slug")
      }
  }

  private func foreign(_ path: String) -> Diagnostic {
    Diagnostic(
      .publicFileForeign, at: Place(path: shownAs + "/" + path),
      "a page comes here, but this file was not made by zendbrief",
      advice: "move the file out of \(shownAs), or give the page another address")
  }
}
