#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a folder's list has, looked at.
struct ListedEntry {
  /// The name; nil where it is no UTF-8.
  let name: String?
  /// The name's bytes with the zero behind them, where it is no UTF-8; else none.
  let rawName: [CChar]
  private let status: stat

  /// Looks at an entry; nil for the folder itself, the one above it, and what has vanished since.
  ///
  /// - Parameters:
  ///   - folder: the system's number of the open folder.
  ///   - opening: whether a folder that its owner may not list or write is opened to him.
  init?(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32, opening: Bool) {
    var status = stat()
    let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
    let named: (text: String?, raw: [CChar])? = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        if FolderListing.isDots(name) { return nil }
        if isFolder, !opening {
          // Nothing else is asked of a folder.
          status.st_mode = S_IFDIR
        } else if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0 {
          return nil
        }
        if opening, status.st_mode & S_IFMT == S_IFDIR, status.st_mode & S_IRWXU != S_IRWXU {
          fchmodat(folder, name, 0o755, 0)
        }
        if let text = String(validatingCString: name) { return (text, []) }
        return (nil, Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1)))
      }
    }
    guard let named else { return nil }
    (name, rawName) = named
    self.status = status
  }

  /// Whether it is a folder.
  var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
  /// How it lies on the disk; of a folder that is not known.
  var stamp: FileStamp { FileStamp(status) }
}
