public import Digests
public import Disk
internal import Synchronization

/// What comes into the new site: files as bytes, in pieces, or copied.
extension PublicWriter {
  /// Adds a file to the new site.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameters:
  ///   - path: below Public, with `/` between its parts; the pages' addresses are made so that no part
  ///     is empty or begins with a dot.
  ///   - key: the fingerprint of all that the bytes were made from, where that is known.
  /// - Throws: `DiskError`.
  public func put(
    _ path: String, _ bytes: [UInt8], madeFrom key: Digest? = nil
  ) throws(DiskError) {
    Self.check(path)
    let digest = Digest(of: bytes)
    if let stamp = try stamp(of: path, ifHolding: digest) {
      _ = state.withLock { $0.add(path, PublicFile(digest: digest, key: key, stamp: stamp)) }
      return
    }
    guard claim(path, digest, key) else { return }
    let stamp = try growing.put(path, bytes)
    state.withLock { $0.put[path]?.stamp = stamp }
  }

  /// Adds a file to the new site that is made piece by piece, however large it is; of the file that stands those
  /// pieces are taken over that were made from the same.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameters:
  ///   - path: below Public, as with bytes.
  ///   - key: the fingerprint of all that the bytes were made from, where that is known.
  /// - Throws: `DiskError`.
  public func put(
    _ path: String, pieces: some Sequence<FilePiece>, madeFrom key: Digest? = nil
  ) throws(DiskError) {
    Self.check(path)
    guard claim(path, .none, key) else { return }
    let former = standing.pieces(of: path)
    var (made, digest, stamp) = try putPieces(path, pieces, after: former)
    if let former, !former.isUnchanged {
      (made, digest, stamp) = try putPieces(path, pieces, after: nil)
    }
    let isKeyed = made.contains { $0.key != nil }
    if let same = try self.stamp(of: path, ifHolding: digest) {
      // It came out as it stands, which is known only now.
      try growing.take(path, numbered: same.number, from: folder)
      state.withLock { state in
        state.put[path] = PublicFile(digest: digest, key: key, stamp: same)
        state.pieces[path] = isKeyed ? made : nil
        state.written.remove(path)
      }
      return
    }
    state.withLock { state in
      state.put[path] = PublicFile(digest: digest, key: key, stamp: stamp)
      state.pieces[path] = isKeyed ? made : nil
    }
  }

  /// Puts pieces in, those of the file that stands among them.
  private func putPieces(
    _ path: String, _ pieces: some Sequence<FilePiece>, after former: StandingPieces?
  ) throws(DiskError) -> ([StandingPiece], Digest, FileStamp) {
    var made: [StandingPiece] = []
    let (digest, stamp) = try growing.put(
      path,
      pieces: pieces.lazy.map { piece in
        let bytes = piece.key.flatMap { former?.bytes(madeFrom: $0) } ?? piece.bytes()
        made.append(StandingPiece(key: piece.key, count: bytes.count))
        return bytes
      })
    return (made, digest, stamp)
  }

  /// Adds a file to the new site that is copied from the disk, however large it is.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Parameters:
  ///   - path: below Public, as with bytes.
  ///   - source: the path of a regular file.
  /// - Throws: `DiskError`.
  public func put(_ path: String, copying source: String) throws(DiskError) {
    Self.check(path)
    let present = folder + "/" + path
    // A folder or a device where the file comes counts as one that is not ours.
    if let stamp = standing.stamps[path], Folder.isFile(present),
      let digest = try FileCopy.digest(of: source, ifSameAs: present)
    {
      _ = state.withLock { $0.add(path, PublicFile(digest: digest, key: nil, stamp: stamp)) }
      return
    }
    guard claim(path, .none, nil) else { return }
    let (digest, stamp) = try growing.put(path, copying: source)
    state.withLock { $0.put[path] = PublicFile(digest: digest, key: nil, stamp: stamp) }
  }

  /// The stamp of a file that stands and has these bytes; nil where there is none.
  func stamp(of path: String, ifHolding digest: Digest) throws(DiskError) -> FileStamp? {
    if let file = standing.intact[path] { return file.digest == digest ? file.stamp : nil }
    guard let stamp = standing.stamps[path], Folder.isFile(folder + "/" + path),
      let bytes = try FileReading.bytesIfPresent(of: folder + "/" + path)
    else { return nil }
    return Digest(of: bytes) == digest ? stamp : nil
  }

  /// Takes an address for bytes that have to be written; tells whether they may be.
  private func claim(_ path: String, _ digest: Digest, _ key: Digest?) -> Bool {
    let isForeign = standing.isForeign(path)
    let file = PublicFile(
      digest: digest, key: key, stamp: FileStamp(size: 0, modified: 0, number: 0))
    return state.withLock { state in
      guard state.add(path, file) else { return false }
      if isForeign {
        state.foreign.append(path)
        return false
      }
      state.written.insert(path)
      return true
    }
  }

  private static func check(_ path: String) {
    precondition(
      !path.isEmpty
        && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
          .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) },
      "no address: \(path)")
  }
}
