#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A regular file that is opened for reading: nothing else is, and nothing is waited for.
struct RegularFile: ~Copyable {
  /// The system's number of the open file.
  let number: Int32
  /// What the file was when it was opened.
  let stamp: FileStamp

  init(_ path: String) throws(DiskError) {
    let (file, status) = try Self.opened(path)
    number = file
    stamp = FileStamp(status)
  }

  private static func opened(_ path: String) throws(DiskError) -> (Int32, stat) {
    let opened = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    if let number = opened.error {
      throw [ELOOP, ENXIO, ENODEV].contains(number)
        ? DiskError.noRegularFile(path, number: number) : DiskError("read", path, number: number)
    }
    var status = stat()
    var failure: DiskError?
    if fstat(opened.result, &status) != 0 {
      failure = DiskError("read", path, number: errno)
    } else if status.st_mode & S_IFMT != S_IFREG {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      failure = .noRegularFile(path, number: isFolder ? EISDIR : EINVAL)
    }
    guard let failure else { return (opened.result, status) }
    close(opened.result)
    throw failure
  }

  deinit { close(number) }

  /// Gives the open file to whoever closes it.
  consuming func release() -> Int32 {
    let number = self.number
    discard self
    return number
  }

  /// Whether the file is still what it was when it was opened, and has as many bytes as were read.
  func isUnchanged(_ count: Int, _ path: String) throws(DiskError) -> Bool {
    guard count == Int(stamp.size) else { return false }
    return try FileStamp(of: number, path) == stamp
  }
}

extension FileStamp {
  /// The stamp of an open file.
  init(of file: Int32, _ path: String) throws(DiskError) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw DiskError("read", path, number: errno) }
    self.init(status)
  }
}
