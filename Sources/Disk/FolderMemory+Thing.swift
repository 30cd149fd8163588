internal import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What tells a folder from every other and from what it was before, without listing it.
struct FolderStamp: Equatable {
  let stamp: FileStamp
  /// When anything of it was last changed, in nanoseconds since 1970: the system keeps this time, and lets nobody set it.
  let changed: Int64

  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_ctimespec
    #else
      let time = status.st_ctim
    #endif
    stamp = FileStamp(status)
    changed = time.nanoseconds
  }

  /// Reads what was written down; nil where there are too few bytes.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= FileStamp.byteCount + 8, let stamp = FileStamp(bytes) else { return nil }
    self.stamp = stamp
    changed = bytes.loadUnaligned(fromByteOffset: FileStamp.byteCount, as: Int64.self)
  }

  /// Writes it down.
  func append(to bytes: inout [UInt8]) {
    stamp.append(to: &bytes)
    withUnsafeBytes(of: changed) { bytes.append(contentsOf: $0) }
  }

  /// Whether it last changed before a time.
  func isBefore(_ time: Int64) -> Bool { max(stamp.modified, changed) < time }
}

extension FolderMemory {
  /// Something that is remembered, where it is written down.
  struct Thing {
    let kind: Kind
    /// By what it is known.
    let print: UnsafeRawBufferPointer
    /// Its path below the folder; the folder itself is `.`.
    let path: UnsafeRawBufferPointer
    /// The same with a zero behind it, as the system takes it.
    let name: UnsafePointer<CChar>

    /// Reads the next of what was written down, and passes it over; nil where there is none.
    init?(at place: inout Int, of bytes: UnsafeRawBufferPointer, before end: Int) {
      guard let kind = Kind(rawValue: bytes[place]) else { return nil }
      let print = place + 1..<place + 1 + kind.byteCount
      let begin = print.upperBound + 4
      guard begin <= end else { return nil }
      let length = Int(bytes.loadUnaligned(fromByteOffset: print.upperBound, as: UInt32.self))
      guard length < end - begin, bytes[begin + length] == 0 else { return nil }
      let whole = UnsafeRawBufferPointer(rebasing: bytes[begin...begin + length])
      guard let name = whole.bindMemory(to: CChar.self).baseAddress else { return nil }
      self.kind = kind
      self.print = UnsafeRawBufferPointer(rebasing: bytes[print])
      self.name = name
      path = UnsafeRawBufferPointer(rebasing: whole.dropLast())
      place = begin + length + 1
    }

    /// Whether it is the folder itself.
    var isRoot: Bool { path.count == 1 && path[0] == UInt8(ascii: ".") }

    /// Whether its path leads to what lies below the folder, and is the only one that does.
    var isBelow: Bool {
      var (length, dots) = (0, 0)
      for byte in path {
        switch byte {
        case 0: return false
        case UInt8(ascii: "/"):
          guard length > dots || dots > 2 else { return false }
          (length, dots) = (0, 0)
        default:
          length += 1
          if byte == UInt8(ascii: ".") { dots += 1 }
        }
      }
      return length > dots || dots > 2
    }
  }
}
