public import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading from the disk.
public enum FileReading {
  /// All bytes of a regular file.
  ///
  /// A FIFO, socket or device is refused without waiting for it.
  ///
  /// - Throws: `DiskError`.
  public static func bytes(of path: String) throws(DiskError) -> [UInt8] {
    try bytes(of: path, atMost: nil)
  }

  /// The first bytes of a regular file, all of them where it has no more than `count`.
  ///
  /// - Throws: `DiskError`.
  public static func head(of path: String, count: Int) throws(DiskError) -> [UInt8] {
    try bytes(of: path, atMost: count)
  }

  /// The fingerprint of a regular file, however large it is.
  ///
  /// - Throws: `DiskError`.
  public static func digest(of path: String) throws(DiskError) -> Digest {
    let status = FileStamp.of(path)
    // Most letters are small: read at one go they need no machinery.
    guard let status, status.size < 1 << 20 else { return try Digest(ofFile: path) }
    return Digest(of: try bytes(of: path))
  }

  private static func bytes(of path: String, atMost limit: Int?) throws(DiskError) -> [UInt8] {
    let opened = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    if let number = opened.error { throw DiskError("read", path, number: number) }
    defer { close(opened.result) }
    var status = stat()
    guard fstat(opened.result, &status) == 0 else { throw DiskError("read", path, number: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw DiskError("read", path, number: EISDIR)
    default: throw DiskError("read", path, number: EINVAL)
    }
    let size = Int(status.st_size)
    return try bytes(
      from: opened.result, expecting: min(size, limit ?? size), isWhole: limit == nil, path: path)
  }

  /// The bytes of a file, or nil where there is no such file.
  ///
  /// - Throws: `DiskError` for anything but absence.
  public static func bytesIfPresent(of path: String) throws(DiskError) -> [UInt8]? {
    do {
      return try bytes(of: path)
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return nil }
      throw error
    }
  }

  private static func bytes(
    from file: Int32, expecting size: Int, isWhole: Bool, path: String
  ) throws(DiskError) -> [UInt8] {
    var failure: Int32?
    // Room for a byte more shows the end of a file that has as many as it says.
    let room = isWhole ? size + 1 : size
    var bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room, let base = buffer.baseAddress {
        let got = retrying { read(file, base + count, room - count) }
        failure = got.error
        if got.result <= 0 { return }
        count += got.result
      }
    }
    // A file that grew while it was read is read to its new end.
    let isLonger = isWhole && failure == nil && bytes.count == room
    var more = [UInt8](repeating: 0, count: isLonger ? 65_536 : 0)
    while isLonger, failure == nil {
      let got = more.withUnsafeMutableBytes { space in
        retrying { read(file, space.baseAddress, space.count) }
      }
      failure = got.error
      if got.result <= 0 { break }
      bytes.append(contentsOf: more[0..<got.result])
    }
    if let number = failure { throw DiskError("read", path, number: number) }
    return bytes
  }
}
