internal import ByteRuns

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a folder holds.
public struct FolderEntry: Sendable, Hashable {
  /// What an entry is.
  public enum Kind: String, Sendable, Hashable {
    case file, folder, link
    /// A FIFO, socket or device.
    case other
  }

  /// The path below the folder that was listed, with `/` between its parts; one that is no UTF-8 in a
  /// form that can be shown, and not be opened.
  public let path: String
  /// What it is; a link is not followed.
  public let kind: Kind
  /// Whether the path is UTF-8; a folder that is not stands for all it holds.
  public let isUTF8: Bool
  /// The path as the system has it, with a zero at its end.
  let bytes: [CChar]

  /// The path as the system has it, whatever its bytes are.
  var rawPath: [UInt8] { bytes.dropLast().map { UInt8(bitPattern: $0) } }

  init(_ bytes: [CChar], _ kind: Kind) {
    self.bytes = bytes
    self.kind = kind
    (path, isUTF8) = bytes.withUnsafeBytes { bytes in
      let name = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
      let path = String(decoding: name, as: UTF8.self)
      return (path, path.utf8.elementsEqual(name))
    }
  }
}

/// Listing folders.
public enum FolderListing {
  /// Everything below a folder, in the order of the paths' bytes; links are listed, not followed, and
  /// so are folders whose names are no UTF-8.
  ///
  /// - Parameter hidden: whether names that begin with a dot are listed too.
  /// - Throws: `DiskError`; a folder that does not exist is one.
  public static func entries(
    below folder: String, hidden: Bool = false
  ) throws(DiskError) -> [FolderEntry] {
    let names = FolderNames()
    var found: [FolderEntry] = []
    var waiting: [FolderEntry?] = [nil]
    while let current = waiting.popLast() {
      let begin = found.count
      try list(RawPath(folder), current, hidden: hidden, names, into: &found)
      for entry in found[begin...] where entry.kind == .folder && entry.isUTF8 {
        waiting.append(entry)
      }
    }
    return inOrder(found)
  }

  /// What lies in a folder itself, in the order of the names' bytes; names that begin with a dot are left out.
  ///
  /// - Throws: `DiskError`; a folder that does not exist is one.
  public static func entries(in folder: String) throws(DiskError) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    try list(RawPath(folder), nil, hidden: false, FolderNames(), into: &entries)
    return inOrder(entries)
  }

  private static func inOrder(_ entries: [FolderEntry]) -> [FolderEntry] {
    var order = ByteOrder(reserving: entries.count)
    for entry in entries { entry.bytes.withUnsafeBytes { order.add($0) } }
    return order.places().map { entries[$0] }
  }

  /// What lies in one folder, in the order in which the system tells it.
  static func list(_ folder: RawPath) throws(DiskError) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    try list(folder, nil, hidden: true, FolderNames(), into: &entries)
    return entries
  }

  /// Adds what lies in a folder, or in one below it.
  private static func list(
    _ folder: RawPath, _ current: FolderEntry?, hidden: Bool, _ names: borrowing FolderNames,
    into entries: inout [FolderEntry]
  ) throws(DiskError) {
    let path = current.map { folder + $0.bytes } ?? folder
    let above = current.map { $0.bytes.dropLast() + [47] } ?? []
    let opened = try OpenFolder(path)
    let number = names.each(in: opened.number) { entry in
      let type = Int32(entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          if isDots(name) || (!hidden && name[0] == 46) { return }
          let whole = UnsafeBufferPointer(start: name, count: strlen(name) + 1)
          entries.append(FolderEntry(above + whole, kind(type, path + Array(whole))))
        }
      }
    }
    if let number { throw DiskError("list the folder", path.shown, number: number) }
  }

  /// Whether a name is that of the folder itself or of the one above it.
  static func isDots(_ name: UnsafePointer<CChar>) -> Bool {
    name[0] == 46 && (name[1] == 0 || (name[1] == 46 && name[2] == 0))
  }

  /// Some file systems do not tell an entry's kind while listing; they are asked for it.
  private static func kind(_ type: Int32, _ path: @autoclosure () -> RawPath) -> FolderEntry.Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      var status = stat()
      guard lstat(path().bytes, &status) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }
}
