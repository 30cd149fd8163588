public import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Files that are copied and compared piece by piece, however large they are.
public enum FileCopy {
  /// How many bytes are held at a time.
  private static let piece = 262_144

  /// Copies a regular file to where there is none.
  ///
  /// - Returns: the fingerprint of what was copied, and the copy's stamp.
  /// - Throws: `DiskError`; a file that exists already is one.
  public static func copy(
    _ old: String, to new: String
  ) throws(DiskError) -> (digest: Digest, stamp: FileStamp) {
    let source = try OpenFile(reading: old)
    let target = try OpenFile(creating: new)
    var digest = RunningDigest()
    _ = try source.eachPiece(of: piece) { bytes throws(DiskError) in
      digest.add(bytes)
      try target.write(bytes)
      return true
    }
    guard try source.isUnchanged() else { throw .changing(old) }
    let stamp = try target.close()
    return (Digest(of: digest), stamp)
  }

  /// Gives a file a second name; a copy, where the system lets nobody link what is another user's.
  ///
  /// - Throws: `DiskError`; a file that exists already is one.
  public static func share(_ old: String, as new: String) throws(DiskError) {
    do throws(DiskError) {
      try Folder.link(old, to: new)
    } catch {
      guard error.mayBeCopied, Folder.isFile(old) else { throw error }
      _ = try copy(old, to: new)
    }
  }

  /// The fingerprint of a regular file where another has the same bytes; nil where it has not, or
  /// where there is no other.
  ///
  /// - Throws: `DiskError`, where one of the two cannot be read.
  public static func digest(of file: String, ifSameAs other: String) throws(DiskError) -> Digest? {
    let first = try OpenFile(reading: file)
    let second: OpenFile
    do throws(DiskError) {
      second = try OpenFile(reading: other)
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
    guard first.size == second.size else { return nil }
    var digest = RunningDigest()
    let isSame = try first.eachPiece(of: piece) { bytes throws(DiskError) in
      digest.add(bytes)
      return try second.continues(with: bytes)
    }
    return isSame ? Digest(of: digest) : nil
  }
}
