#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder that is open, so that what lies in it is found without the way to it.
struct OpenFolder: ~Copyable {
  /// The system's number of the open folder.
  let number: Int32

  /// Opens a folder.
  ///
  /// - Throws: `DiskError`.
  init(_ path: String) throws(DiskError) { try self.init(RawPath(path)) }

  /// Opens a folder whose path may be no UTF-8.
  ///
  /// - Throws: `DiskError`.
  init(_ path: RawPath) throws(DiskError) {
    let opened = retrying { open(path.bytes, Self.way) }
    if let number = opened.error { throw DiskError("list the folder", path.shown, number: number) }
    number = opened.result
  }

  /// Opens a folder that lies in another; nil where there is none.
  ///
  /// - Parameters:
  ///   - below: its path below the other.
  ///   - path: the path of the other, for what is told where it cannot be opened.
  /// - Throws: `DiskError`.
  init?(
    ifThere below: String, in folder: borrowing OpenFolder, at path: String
  ) throws(DiskError) {
    let outer = folder.number
    let opened = retrying { openat(outer, below, Self.way) }
    if let number = opened.error {
      if number == ENOENT { return nil }
      throw DiskError("list the folder", path + "/" + below, number: number)
    }
    number = opened.result
  }

  /// Opens a folder that lies in another; nil where it cannot be opened.
  init?(_ below: UnsafePointer<CChar>, in folder: Int32) {
    let opened = retrying { openat(folder, below, Self.way) }
    if opened.error != nil { return nil }
    number = opened.result
  }

  private static var way: Int32 { O_RDONLY | O_DIRECTORY | O_CLOEXEC }

  deinit { close(number) }
}
