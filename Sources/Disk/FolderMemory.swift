public import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a folder held when somebody left it: whoever comes back sees whether it still does, and lists hardly any of
/// the folders in it.
///
/// A folder's times are others once a name in it comes, goes or becomes another. Where the system's clock was still at
/// the moment in which a folder last changed, a name more might have come unseen; so its names are compared, and those
/// of the folder itself, which may get another place.
public struct FolderMemory: Sendable {
  /// What something is, and by what it is known.
  enum Kind: UInt8 {
    /// By its stamp.
    case file
    /// By its stamp and the time at which anything of it was last changed, which nobody can set back.
    case folder
    /// By its names: a fingerprint of all of them.
    case namedFolder
    /// Something with a name that is no UTF-8: by being there.
    case misnamed
    /// The same where it is a folder, which stands for all that it holds.
    case misnamedFolder

    var byteCount: Int {
      switch self {
      case .file: FileStamp.byteCount
      case .folder: FileStamp.byteCount + 8
      case .namedFolder: Digest.count
      case .misnamed, .misnamedFolder: 0
      }
    }
  }

  static let mark = Array("zendbrief folder 2\n".utf8)

  /// What is written down.
  public let bytes: [UInt8]
  /// The fingerprint of what is written down: another where anything lay otherwise.
  public let seal: Digest
  /// Whether a folder held nothing.
  private let hasEmptyFolder: Bool

  /// Reads what was written down; nil for bytes that are no memory, or not whole, or that speak of what lies elsewhere.
  public init?(parsing bytes: [UInt8]) {
    let begin = Self.mark.count
    guard bytes.count > begin + Digest.count, bytes.starts(with: Self.mark),
      let seal = bytes.withUnsafeBytes(Digest.init(behind:))
    else { return nil }
    self.bytes = bytes
    self.seal = seal
    hasEmptyFolder = bytes[begin] != 0
    var hasRoot = false
    let areSound = each { thing in
      if thing.isRoot { hasRoot = true }
      return thing.isRoot ? thing.kind == .namedFolder : thing.isBelow
    }
    guard areSound, hasRoot else { return nil }
  }

  /// Whether a folder holds what is remembered, nothing more, and all of it as it lay.
  ///
  /// - Parameter changing: whether its owner means to change each folder, and so must be able to.
  public func fits(_ folder: String, changing: Bool) -> Bool {
    do throws(DiskError) {
      let root = try OpenFolder(folder)
      let names = FolderNames()
      return each { thing in
        let number = root.number
        var status = stat()
        guard fstatat(number, thing.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        switch thing.kind {
        case .file: return FileStamp(status) == FileStamp(thing.print)
        case .misnamed: return !isFolder
        case .misnamedFolder: return isFolder
        case .folder, .namedFolder: break
        }
        guard isFolder, !changing || status.st_mode & S_IRWXU == S_IRWXU else { return false }
        return thing.kind == .folder
          ? FolderStamp(status) == FolderStamp(thing.print)
          : Self.names(of: thing.name, in: number, names) == Digest(bytes: thing.print)
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

  /// Lends out what is remembered, until `take` wants no more; tells whether all were taken.
  private func each(_ take: (Thing) -> Bool) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var place = Self.mark.count + 1
      let end = bytes.count - Digest.count
      while place < end {
        guard let thing = Thing(at: &place, of: bytes, before: end), take(thing) else {
          return false
        }
      }
      return true
    }
  }

  /// What lay in the folder.
  public var survey: FolderSurvey {
    var survey = FolderSurvey(hasEmptyFolder: hasEmptyFolder)
    _ = each { thing in
      let path = String(decoding: thing.path, as: UTF8.self)
      switch thing.kind {
      case .file:
        if let stamp = FileStamp(thing.print) {
          survey.entries.append(FolderSurvey.Entry(path: path, stamp: stamp))
        }
      case .folder, .namedFolder: if !thing.isRoot { survey.folders.append(path) }
      case .misnamed, .misnamedFolder:
        let name = UnsafeBufferPointer(start: thing.name, count: thing.path.count + 1)
        survey.misnamed.append(
          FolderEntry(Array(name), thing.kind == .misnamed ? .other : .folder))
      }
      return true
    }
    return survey
  }
}
