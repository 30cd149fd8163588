#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A lock that one program at a time holds; it goes with the program, however that ends.
public struct FolderLock: ~Copyable, Sendable {
  private let file: Int32

  /// Takes the lock that a file stands for; nil where another program holds it.
  ///
  /// - Throws: `DiskError`.
  public init?(at path: String) throws(DiskError) {
    let opened = retrying { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644) }
    if let number = opened.error { throw DiskError("lock", path, number: number) }
    let locked = retrying { flock(opened.result, LOCK_EX | LOCK_NB) }
    if let number = locked.error {
      close(opened.result)
      if number == EWOULDBLOCK { return nil }
      throw DiskError("lock", path, number: number)
    }
    file = opened.result
  }

  deinit {
    // A program that is just being started holds every open file too, until it takes its own place: closing alone
    // would leave the lock to it for that moment.
    flock(file, LOCK_UN)
    close(file)
  }
}
