public import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
  internal import MachO
#endif

/// The program that runs, as the file that it was started from.
public enum OwnProgram {
  /// The file's name without its folders.
  public static let name: String = {
    let path = file.map { linkTarget(of: $0) ?? $0 } ?? ""
    return path.split(separator: "/").last.map(String.init) ?? "zendbrief"
  }()

  /// The fingerprint of the file's bytes, read once: another program has another.
  ///
  /// Nil where the system does not show the file.
  public static let digest: Digest? = {
    guard let file else { return nil }
    do throws(DiskError) { return try Digest(ofFile: file) } catch { return nil }
  }()

  /// On Linux this is the very file that runs, even where another has taken its name since.
  private static var file: String? {
    #if os(Linux)
      return "/proc/self/exe"
    #else
      var size = UInt32(4096)
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    #endif
  }

  private static func linkTarget(of path: String) -> String? {
    var space = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &space, space.count)
    guard count > 0 else { return nil }
    let name = String(decoding: space[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // What was removed or replaced since is shown with this behind its name.
    return name.hasSuffix(" (deleted)") ? String(name.dropLast(10)) : name
  }
}
