public import Digests
public import Disk
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What programs of the system are, by their files' bytes: another version reads letters another way.
public enum ProgramFingerprints {
  /// What tells a file from the one that stood there before, while this program runs.
  private struct Standing: Hashable {
    let path: String
    let device, file: UInt64
    let size, changed, nanoseconds: Int
  }

  private static let known = Mutex<[Standing: Digest]>([:])

  /// The fingerprint of a program's file; nil where no folder has the program.
  ///
  /// A file is read once, and again when it was changed.
  ///
  /// - Throws: `DiskError`, where the file cannot be read.
  public static func digest(
    of program: Program, in folders: ProgramFolders
  ) throws(DiskError) -> Digest? {
    guard let path = folders.path(of: program), let standing = standing(of: path) else {
      return nil
    }
    return try known.withLock { known throws(DiskError) in
      if let digest = known[standing] { return digest }
      let digest = try Digest(ofFile: path)
      known[standing] = digest
      return digest
    }
  }

  private static func standing(of path: String) -> Standing? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let changed = status.st_ctim
    #else
      let changed = status.st_ctimespec
    #endif
    return Standing(
      path: path, device: UInt64(truncatingIfNeeded: status.st_dev),
      file: UInt64(status.st_ino), size: Int(status.st_size), changed: Int(changed.tv_sec),
      nanoseconds: Int(changed.tv_nsec))
  }
}
