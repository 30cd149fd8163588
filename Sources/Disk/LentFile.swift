#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A regular file whose bytes are lent out in pieces, over however long a time.
///
/// It is opened anew for each piece: whoever takes in a byte a second holds no file open meanwhile, and no more of it
/// in memory than a piece.
public struct LentFile: Sendable {
  /// Where it lies.
  public let path: String
  /// How many bytes it has.
  public var size: Int { Int(stamp.size) }
  private let stamp: FileStamp

  /// Looks at a file.
  ///
  /// - Throws: `DiskError`, where it is none that can be read.
  public init(_ path: String) throws(DiskError) {
    self.path = path
    stamp = try RegularFile(path).stamp
  }

  /// The file at a path, or nil where there is none.
  ///
  /// - Throws: `DiskError` for anything but absence.
  public static func ifPresent(_ path: String) throws(DiskError) -> LentFile? {
    do {
      return try LentFile(path)
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
  }

  /// As many of its bytes as are asked for, from a place on; fewer where it ends before.
  ///
  /// - Throws: `DiskError`, also where another file stands there by now, or it was written into: its pieces would be
  ///   those of two.
  public func piece(from place: Int, of count: Int) throws(DiskError) -> [UInt8] {
    let file = try RegularFile(path)
    guard file.stamp == stamp else { throw .changing(path) }
    var failure: Int32?
    let number = file.number
    let wanted = max(0, min(count, size - place))
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, done in
      while done < wanted, let base = buffer.baseAddress {
        let got = retrying { pread(number, base + done, wanted - done, place + done) }
        failure = got.error
        if got.result <= 0 { return }
        done += got.result
      }
    }
    if let failure { throw DiskError("read", path, number: failure) }
    guard bytes.count == wanted else { throw .changing(path) }
    return bytes
  }
}
