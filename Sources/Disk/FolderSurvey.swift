public import Digests

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
    modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    number = UInt64(status.st_ino)
  }

  /// The stamp of what stands at a path, a link not followed; nil where nothing does.
  public static func of(_ path: String) -> FileStamp? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileStamp(status) : nil
  }
}

/// Everything below a folder with its stamp, as it stands at one moment.
public struct FolderSurvey: Sendable {
  /// A file, link or device.
  public struct Entry: Sendable {
    /// The path below the folder, with `/` between its parts.
    public let path: String
    /// Whether it is a regular file.
    public let isFile: Bool
    /// Its stamp.
    public let stamp: FileStamp
  }

  /// The files, links and devices, in no order.
  public private(set) var entries: [Entry] = []
  /// The folders, each after the one that it lies in.
  public private(set) var folders: [String] = []
  /// What has a name that is no UTF-8; a folder stands for all it holds.
  public private(set) var misnamed: [FolderEntry] = []
  /// Whether a folder holds nothing.
  public private(set) var hasEmptyFolder = false

  /// Surveys a folder; nothing where there is none.
  ///
  /// - Parameter opening: whether folders that their owner may not list or write are opened to him.
  /// - Throws: `DiskError`, where it cannot be listed.
  public init(of folder: String, opening: Bool = false) throws(DiskError) {
    guard Folder.exists(folder) else { return }
    let names = FolderNames()
    let root = try OpenFolder(folder)
    if let number = list(root, "", names, opening) {
      throw DiskError("list the folder", folder, number: number)
    }
    // What a folder holds is told behind all that was told before: each is listed when its turn comes.
    var next = 0
    while next < folders.count {
      let current = folders[next]
      guard let found = try OpenFolder(ifThere: current, in: root, at: folder) else {
        // What vanishes while it is looked at is not there, and may have been all that another folder held.
        folders.remove(at: next)
        hasEmptyFolder = true
        continue
      }
      let before = count
      if let number = list(found, current, names, opening) {
        throw DiskError("list the folder", folder + "/" + current, number: number)
      }
      if count == before { hasEmptyFolder = true }
      next += 1
    }
  }

  private var count: Int { entries.count + folders.count + misnamed.count }

  /// Adds what a folder holds; gives the system's error number where it cannot be listed.
  private mutating func list(
    _ folder: borrowing OpenFolder, _ current: String, _ names: borrowing FolderNames,
    _ opening: Bool
  ) -> Int32? {
    let file = folder.number
    return names.each(in: file) { entry in
      if let found = ListedEntry(entry, in: file, opening: opening) { add(found, below: current) }
    }
  }

  private mutating func add(_ found: ListedEntry, below current: String) {
    guard let name = found.name else {
      let above = current.isEmpty ? [] : Array(current.utf8CString.dropLast()) + [47]
      misnamed.append(FolderEntry(above + found.rawName, found.isFolder ? .folder : .other))
      return
    }
    let path = current.isEmpty ? name : current + "/" + name
    if found.isFolder {
      folders.append(path)
    } else {
      entries.append(Entry(path: path, isFile: found.isFile, stamp: found.stamp))
    }
  }

  /// The fingerprint of all entries: another where any has another path or stamp.
  public var seal: Digest {
    var space: [UInt8] = []
    return entries.reduce(.none) { $0 &+ Self.seal(of: $1.path, $1.stamp, in: &space) }
  }

  /// What one entry adds to a seal.
  public static func seal(of path: String, _ stamp: FileStamp) -> Digest {
    var space: [UInt8] = []
    return seal(of: path, stamp, in: &space)
  }

  private static func seal(
    of path: String, _ stamp: FileStamp, in space: inout [UInt8]
  ) -> Digest {
    space.removeAll(keepingCapacity: true)
    stamp.append(to: &space)
    space.append(contentsOf: path.utf8)
    return Digest(of: space)
  }
}
