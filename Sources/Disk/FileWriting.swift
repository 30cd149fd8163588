public import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writing to the disk.
public enum FileWriting {
  /// Writes a new file.
  ///
  /// The folder it lies in must exist.
  ///
  /// - Returns: the file's stamp.
  /// - Throws: `DiskError`; a file that exists already is one.
  @discardableResult
  public static func create(_ path: String, _ bytes: [UInt8]) throws(DiskError) -> FileStamp {
    try write(bytes, to: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
  }

  /// Writes a file that may exist; whoever reads it at the same time sees the old or the new whole.
  ///
  /// - Throws: `DiskError`.
  public static func replace(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    try WaitingFile(for: path, bytes).takePlace()
  }

  /// Writes a new file piece by piece.
  ///
  /// - Returns: the fingerprint of all its bytes, and its stamp.
  /// - Throws: `DiskError`; a file that exists already is one.
  public static func create(
    _ path: String, pieces: some Sequence<[UInt8]>
  ) throws(DiskError) -> (digest: Digest, stamp: FileStamp) {
    var running = RunningDigest()
    let stamp = try written(to: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC) { file in
      for piece in pieces {
        piece.withUnsafeBytes { running.add($0) }
        if let number = write(piece, to: file) { return number }
      }
      return nil
    }
    return (Digest(of: running), stamp)
  }

  private static func write(
    _ bytes: [UInt8], to path: String, flags: Int32
  ) throws(DiskError) -> FileStamp {
    try written(to: path, flags: flags) { write(bytes, to: $0) }
  }

  /// Opens a file, has it written, and closes it; `write` gives the number of what went wrong.
  private static func written(
    to path: String, flags: Int32, _ write: (Int32) -> Int32?
  ) throws(DiskError) -> FileStamp {
    let opened = retrying { open(path, flags, 0o644) }
    if let number = opened.error { throw DiskError("write", path, number: number) }
    var failure = write(opened.result)
    var status = stat()
    if fstat(opened.result, &status) != 0, failure == nil { failure = errno }
    // A full disk may be told only here.
    if close(opened.result) != 0, failure == nil { failure = errno }
    if let number = failure { throw DiskError("write", path, number: number) }
    return FileStamp(status)
  }

  /// Writes bytes to an open file; gives the number of what went wrong.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress {
        #if canImport(Glibc)
          let wrote = retrying { Glibc.write(file, base + done, buffer.count - done) }
        #else
          let wrote = retrying { Darwin.write(file, base + done, buffer.count - done) }
        #endif
        if let number = wrote.error { return number }
        done += max(0, wrote.result)
      }
      return nil
    }
  }
}
