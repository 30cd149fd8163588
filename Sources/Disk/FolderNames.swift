internal import CLinux

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Lists one folder after another, with one space for what the system tells of each.
///
/// `opendir` makes a space of its own for each folder, and asks once more what was opened.
struct FolderNames: ~Copyable {
  private let space: UnsafeMutableRawBufferPointer

  init() { space = .allocate(byteCount: 1 << 16, alignment: MemoryLayout<dirent>.alignment) }

  deinit { space.deallocate() }

  /// Lends out all that a folder holds, in the order in which the system tells it, the folder itself and the one
  /// above it among them.
  ///
  /// - Parameters:
  ///   - folder: the system's number of a folder that was just opened.
  ///   - take: is given what the system says, where it lies.
  /// - Returns: the system's error number; nil where all were told.
  func each(in folder: Int32, _ take: (UnsafeMutablePointer<dirent>) -> Void) -> Int32? {
    // Where numbers have 64 bits, what the system gives is laid out as what `readdir` gives.
    #if canImport(Glibc) && _pointerBitWidth(_64)
      while true {
        let got = retrying { getdents64(folder, space.baseAddress, space.count) }
        if let number = got.error {
          // A folder that was removed while it is open holds nothing.
          return number == ENOENT ? nil : number
        }
        guard got.result > 0, let base = space.baseAddress else { return nil }
        var place = 0
        while place < got.result {
          let entry = (base + place).assumingMemoryBound(to: dirent.self)
          place += Int(entry.pointee.d_reclen)
          take(entry)
        }
      }
    #else
      let own = dup(folder)
      guard own >= 0 else { return errno }
      guard let stream = fdopendir(own) else {
        let number = errno
        close(own)
        return number
      }
      defer { closedir(stream) }
      while true {
        errno = 0
        guard let entry = readdir(stream) else { return errno == 0 ? nil : errno }
        take(entry)
      }
    #endif
  }
}
