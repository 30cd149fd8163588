public import Digests

extension Digest {
  /// The SHA-256 of a regular file's bytes, read piece by piece.
  ///
  /// - Throws: `DiskError`.
  public init(ofFile path: String) throws(DiskError) {
    var running = RunningDigest()
    _ = try OpenFile(reading: path).eachPiece(of: 262_144) { piece in
      running.add(piece)
      return true
    }
    self.init(of: running)
  }
}
