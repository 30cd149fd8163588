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

  /// What is known of a file.
  private struct Known {
    let digest: Digest
    /// The whole name of the library that it asks for.
    let library: String?
  }

  private static let known = Mutex<[Standing: Known]>([:])

  /// The fingerprint of a program's file and of its library; nil where no folder has the program.
  ///
  /// A file is read once, and again when it was changed.
  ///
  /// - Throws: `DiskError`, where a file cannot be read.
  public static func digest(
    of program: Program, in folders: ProgramFolders
  ) throws(DiskError) -> Digest? {
    guard let path = folders.path(of: program) else { return nil }
    return try known.withLock { known throws(DiskError) -> Digest? in
      guard let file = try look(at: path, library: program.library, &known) else { return nil }
      guard let library = file.library else { return file.digest }
      var bytes = file.digest.bytes
      for folder in libraryFolders(of: path) {
        if let file = try look(at: folder + "/" + library, library: nil, &known) {
          bytes += file.digest.bytes
        }
      }
      return Digest(of: bytes)
    }
  }

  private static func look(
    at path: String, library: String?, _ known: inout [Standing: Known]
  ) throws(DiskError) -> Known? {
    guard let standing = standing(of: path) else { return nil }
    if let found = known[standing] { return found }
    let name = try library.flatMap { beginning throws(DiskError) in
      Self.name(beginning: beginning, in: try FileReading.bytes(of: path))
    }
    let found = Known(digest: try Digest(ofFile: path), library: name)
    known[standing] = found
    return found
  }

  /// A name that stands in a program, up to the zero byte behind it: `libpoppler.so.126`.
  private static func name(beginning text: String, in bytes: [UInt8]) -> String? {
    bytes.firstRange(of: Array(text.utf8)).map { found in
      String(decoding: bytes[found.lowerBound...].prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// Where the libraries of a program lie: `/usr/lib`, and for Debian `/usr/lib/x86_64-linux-gnu`.
  private static func libraryFolders(of program: String) -> [String] {
    #if arch(x86_64)
      let machine = "x86_64-linux-gnu"
    #elseif arch(arm64)
      let machine = "aarch64-linux-gnu"
    #else
      let machine = "linux-gnu"
    #endif
    let parts = program.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return ["lib", "lib64", "lib/" + machine].map { parts.joined(separator: "/") + "/" + $0 }
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
