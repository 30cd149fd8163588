internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file without a name for what a program has made, needs again later, and would rather not keep
/// in memory meanwhile.
///
/// It goes with the spool, however the program ends.
public final class Spool: Sendable {
  /// Where bytes lie in a spool.
  public struct Place: Sendable, Hashable {
    fileprivate let offset: Int
    /// How many they are.
    public let count: Int
  }

  private let file: Int32
  private let path: String
  private let end = Atomic<Int>(0)

  /// Begins a spool in a folder.
  ///
  /// - Throws: `DiskError`.
  public init(in folder: String) throws(DiskError) {
    path = folder + "/spool"
    // What a build that was ended left behind, or somebody put there.
    try Folder.remove(path)
    let opened = retrying { [path] in open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    if let number = opened.error { throw DiskError("write", path, number: number) }
    file = opened.result
    unlink(path)
  }

  deinit { close(file) }

  /// Adds bytes.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Throws: `DiskError`.
  public func put(_ bytes: [UInt8]) throws(DiskError) -> Place {
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    var failure: Int32?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress, failure == nil {
        let wrote = retrying { pwrite(file, base + done, buffer.count - done, off_t(start + done)) }
        failure = wrote.error
        done += max(0, wrote.result)
      }
    }
    if let number = failure { throw DiskError("write", path, number: number) }
    return Place(offset: start, count: bytes.count)
  }

  /// The bytes at a place.
  ///
  /// May be called from several tasks at once.
  ///
  /// - Throws: `DiskError`.
  public func bytes(at place: Place) throws(DiskError) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, count in
      while count < place.count, let base = buffer.baseAddress, failure == nil {
        let got = retrying {
          pread(file, base + count, place.count - count, off_t(place.offset + count))
        }
        failure = got.result == 0 ? EIO : got.error
        count += max(0, got.result)
      }
    }
    if let number = failure { throw DiskError("read", path, number: number) }
    return bytes
  }
}
