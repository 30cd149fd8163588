#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a folder holds.
public struct FolderEntry: Sendable, Hashable, Comparable {
  /// What an entry is.
  public enum Kind: Sendable, Hashable {
    case file, folder, link
    /// A FIFO, socket or device.
    case other
  }

  /// The path below the folder that was listed, with `/` between its parts.
  public let path: String
  /// What it is; a link is not followed.
  public let kind: Kind

  /// By the bytes of the path: the same order on every machine.
  public static func < (a: FolderEntry, b: FolderEntry) -> Bool {
    a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
  }
}

/// Listing folders.
public enum FolderListing {
  /// Everything below a folder, in the order of the paths' bytes; links are listed, not followed.
  ///
  /// - Parameter hidden: whether names that begin with a dot are listed too.
  /// - Throws: `DiskError`; a folder that does not exist is one.
  public static func entries(
    below folder: String, hidden: Bool = false
  ) throws(DiskError) -> [FolderEntry] {
    var found: [FolderEntry] = []
    var waiting = [""]
    while let current = waiting.popLast() {
      for entry in try list(folder, current) {
        let name = entry.path.split(separator: "/").last ?? ""
        if !hidden, name.hasPrefix(".") { continue }
        found.append(entry)
        if entry.kind == .folder { waiting.append(entry.path) }
      }
    }
    return found.sorted()
  }

  private static func list(
    _ folder: String, _ current: String
  ) throws(DiskError) -> [FolderEntry] {
    let path = current.isEmpty ? folder : folder + "/" + current
    guard let stream = opendir(path) else {
      throw DiskError("list the folder", path, number: errno)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw DiskError("list the folder", path, number: errno) }
        return entries
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      let below = current.isEmpty ? name : current + "/" + name
      entries.append(
        FolderEntry(path: below, kind: kind(Int32(entry.pointee.d_type), folder + "/" + below)))
    }
  }

  /// Some file systems do not tell an entry's kind while listing; they are asked for it.
  private static func kind(_ type: Int32, _ path: String) -> FolderEntry.Kind {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      var status = stat()
      guard lstat(path, &status) == 0 else { return .other }
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
