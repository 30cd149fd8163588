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

  /// The fingerprint of the file, and of the libraries that read letters for it.
  ///
  /// Another program has another. Read once; nil where the system does not show the files.
  public static let digest: Digest? = {
    guard let file else { return nil }
    do throws(DiskError) {
      var bytes: [UInt8] = []
      for path in [file] + libraries { bytes += try fingerprint(of: path) }
      return Digest(of: bytes)
    } catch {
      return nil
    }
  }()

  /// What tells a program or library from any other: its length and the number that its linker worked out from its
  /// bytes, or the fingerprint of them all. (Who changes a file behind its linker, and leaves its length, is not seen.)
  private static func fingerprint(of path: String) throws(DiskError) -> [UInt8] {
    let (head, size) = try FileReading.head(of: path, count: BuildID.reach)
    guard let number = BuildID(inHead: head) else { return try Digest(ofFile: path).bytes }
    return Array(number.bytes) + withUnsafeBytes(of: Int64(size)) { Array($0) }
  }

  /// The libraries of the system by which letters are read, by the beginnings of their names.
  private static let readers = ["libcmark", "libexpat"]

  /// The paths of those that are in use, each once.
  private static var libraries: [String] {
    #if os(Linux)
      let maps: [UInt8]
      do throws(DiskError) { maps = try FileReading.bytes(of: "/proc/self/maps") } catch {
        return []
      }
      let paths = maps.split(separator: UInt8(ascii: "\n")).compactMap { line in
        line.firstIndex(of: UInt8(ascii: "/")).map { String(decoding: line[$0...], as: UTF8.self) }
      }
    #else
      let paths = (0..<_dyld_image_count()).compactMap { _dyld_get_image_name($0) }
        .map { String(cString: $0) }
    #endif
    return Set(paths).filter { path in
      let name = path.split(separator: "/").last ?? ""
      return readers.contains { name.hasPrefix($0) }
    }.sorted()
  }

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
