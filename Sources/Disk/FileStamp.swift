#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What tells a file from every other and from what it was before, without reading it.
public struct FileStamp: Sendable, Hashable {
  /// How many bytes it has.
  public var size: Int64
  /// When its bytes were last changed, in nanoseconds since 1970.
  public var modified: Int64
  /// Its number within the file system: names that are links of one file share it.
  public var number: UInt64

  /// Makes a stamp of its parts.
  public init(size: Int64, modified: Int64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.number = number
  }

  /// How many bytes a stamp takes when it is written down.
  public static let byteCount = 24

  /// Writes it down.
  public func append(to bytes: inout [UInt8]) {
    let numbers = (UInt64(bitPattern: size), UInt64(bitPattern: modified), number)
    withUnsafeBytes(of: numbers) { bytes.append(contentsOf: $0) }
  }

  /// Reads what was written down; nil where there are too few bytes.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.byteCount else { return nil }
    size = bytes.loadUnaligned(as: Int64.self)
    modified = bytes.loadUnaligned(fromByteOffset: 8, as: Int64.self)
    number = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
  }

  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    size = Int64(status.st_size)
    modified = time.nanoseconds
    number = UInt64(status.st_ino)
  }

  /// The stamp of what stands at a path, a link not followed; nil where nothing does.
  public static func of(_ path: String) -> FileStamp? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileStamp(status) : nil
  }
}
