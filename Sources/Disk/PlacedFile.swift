#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is open and whose bytes are read from any place, by several tasks at once.
///
/// It can be read to its end even when its name is taken away meanwhile.
public final class PlacedFile: Sendable {
  let file: Int32
  let path: String

  /// Opens a regular file.
  ///
  /// - Throws: `DiskError`.
  public init(reading path: String) throws(DiskError) {
    let opened = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    if let number = opened.error { throw DiskError("read", path, number: number) }
    file = opened.result
    self.path = path
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw DiskError("read", path, number: EINVAL)
    }
  }

  /// Takes over an open file.
  init(_ file: Int32, path: String) {
    self.file = file
    self.path = path
  }

  deinit { close(file) }

  /// Takes its name away, where it has one still; what is open can be read to its end.
  public func removeName() { unlink(path) }

  /// How many bytes it has now.
  ///
  /// - Throws: `DiskError`.
  public func size() throws(DiskError) -> Int {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw DiskError("read", path, number: errno) }
    return Int(status.st_size)
  }

  /// How it lies on the disk now.
  ///
  /// - Throws: `DiskError`.
  public func stamp() throws(DiskError) -> FileStamp { try FileStamp(of: file, path) }

  /// The bytes at a place.
  ///
  /// - Throws: `DiskError`, where the file ends before them as well.
  public func bytes(at offset: Int, count wanted: Int) throws(DiskError) -> [UInt8] {
    guard offset >= 0, wanted >= 0 else { throw DiskError("read", path, number: EINVAL) }
    // The empty array is one for all threads, and filling it would write into it.
    guard wanted > 0 else { return [] }
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted, let base = buffer.baseAddress, failure == nil {
        let got = retrying { pread(file, base + count, wanted - count, off_t(offset + count)) }
        failure = got.result == 0 ? EIO : got.error
        count += max(0, got.result)
      }
    }
    if let number = failure { throw DiskError("read", path, number: number) }
    return bytes
  }

  /// Writes bytes at a place.
  func put(_ bytes: [UInt8], at offset: Int) throws(DiskError) {
    var failure: Int32?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress, failure == nil {
        let wrote = retrying {
          pwrite(file, base + done, buffer.count - done, off_t(offset + done))
        }
        failure = wrote.error
        done += max(0, wrote.result)
      }
    }
    if let number = failure { throw DiskError("write", path, number: number) }
  }
}
