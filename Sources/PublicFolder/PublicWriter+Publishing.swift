internal import ByteRuns
public import Diagnostics
internal import Digests
public import Disk
internal import Synchronization

extension PublicWriter {
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
  func isAnother(_ state: State) -> Bool {
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

  /// What stands in the new site's way.
  func diagnostics(_ state: State) -> [Diagnostic] {
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
