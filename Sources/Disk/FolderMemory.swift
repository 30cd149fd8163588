public import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a folder held when somebody left it: whoever comes back sees whether it still does, and lists none of the
/// folders in it.
///
/// A folder's time is another once a name in it comes, goes or becomes another. Where the system's clock was still at
/// the moment in which a folder last changed, a name more might have come unseen; so its names are compared.
public struct FolderMemory: Sendable {
  /// What something is, and by what it is known.
  enum Kind: UInt8 {
    /// By its stamp.
    case file
    /// By its stamp.
    case folder
    /// By its names: a fingerprint of all of them.
    case namedFolder

    var byteCount: Int { self == .namedFolder ? Digest.count : FileStamp.byteCount }
  }

  static let mark = Array("zendbrief folder 1\n".utf8)

  /// What is written down.
  public let bytes: [UInt8]
  /// The fingerprint of what is written down: another where anything lay otherwise.
  public let seal: Digest
  /// Whether a folder held nothing.
  private let hasEmptyFolder: Bool

  /// Reads what was written down; nil for bytes that are no memory, or not whole.
  public init?(parsing bytes: [UInt8]) {
    let begin = Self.mark.count
    guard bytes.count > begin + Digest.count, bytes.starts(with: Self.mark) else { return nil }
    let (own, digest) = bytes.withUnsafeBytes { bytes in
      (
        Digest(of: .init(rebasing: bytes.dropLast(Digest.count))),
        Digest(bytes: .init(rebasing: bytes.suffix(Digest.count)))
      )
    }
    guard own == digest else { return nil }
    self.bytes = bytes
    seal = own
    hasEmptyFolder = bytes[begin] != 0
  }

  /// Whether a folder holds what is remembered, nothing more, and all of it as it lay; and whether its owner may
  /// change each folder.
  public func fits(_ folder: String) -> Bool {
    do throws(DiskError) {
      let root = try OpenFolder(folder)
      let names = FolderNames()
      return each { thing in
        let number = root.number
        var status = stat()
        guard fstatat(number, thing.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
        if thing.kind == .file { return FileStamp(status) == FileStamp(thing.print) }
        guard status.st_mode & S_IRWXU == S_IRWXU else { return false }
        if thing.kind == .folder { return FileStamp(status) == FileStamp(thing.print) }
        return Self.names(of: thing.name, in: number, names) == Digest(bytes: thing.print)
      }
    } catch {
      // Whoever looks at it otherwise will find what is wrong, and tells it.
      return false
    }
  }

  /// The fingerprint of all names in a folder; nil where they cannot be told.
  private static func names(
    of name: UnsafePointer<CChar>, in root: Int32, _ names: borrowing FolderNames
  ) -> Digest? {
    guard let folder = OpenFolder(name, in: root) else { return nil }
    var sum = Digest.none
    let failure = names.each(in: folder.number) { entry in
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          if FolderListing.isDots(name) { return }
          sum = sum &+ Digest(of: UnsafeRawBufferPointer(start: name, count: strlen(name)))
        }
      }
    }
    return failure == nil ? sum : nil
  }

  /// Something that is remembered, where it is written down.
  private struct Thing {
    let kind: Kind
    let print: UnsafeRawBufferPointer
    /// Its path below the folder, with a zero behind it; the folder itself is `.`.
    let name: UnsafePointer<CChar>
    let path: UnsafeRawBufferPointer
  }

  /// Lends out what is remembered, until `take` wants no more; tells whether all were taken.
  private func each(_ take: (Thing) -> Bool) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var place = Self.mark.count + 1
      let end = bytes.count - Digest.count
      while place < end {
        guard let kind = Kind(rawValue: bytes[place]) else { return false }
        let print = place + 1..<place + 1 + kind.byteCount
        let begin = print.upperBound + 4
        guard begin <= end else { return false }
        let length = bytes.loadUnaligned(fromByteOffset: print.upperBound, as: UInt32.self)
        guard Int(length) < end - begin, bytes[begin + Int(length)] == 0 else { return false }
        let path = UnsafeRawBufferPointer(rebasing: bytes[begin..<begin + Int(length) + 1])
        guard let name = path.bindMemory(to: CChar.self).baseAddress else { return false }
        let thing = Thing(
          kind: kind, print: UnsafeRawBufferPointer(rebasing: bytes[print]), name: name,
          path: UnsafeRawBufferPointer(rebasing: path.dropLast()))
        guard take(thing) else { return false }
        place = begin + path.count
      }
      return true
    }
  }

  /// What lay in the folder.
  public var survey: FolderSurvey {
    var survey = FolderSurvey(hasEmptyFolder: hasEmptyFolder)
    _ = each { thing in
      let path = String(decoding: thing.path, as: UTF8.self)
      if thing.kind != .file {
        if path != "." { survey.folders.append(path) }
      } else if let stamp = FileStamp(thing.print) {
        survey.entries.append(FolderSurvey.Entry(path: path, stamp: stamp))
      }
      return true
    }
    return survey
  }
}
