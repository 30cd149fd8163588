#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Folder {
  /// Removes a folder with all it holds, or a file; links are removed, not followed.
  ///
  /// A folder that may not be written is its owner's all the same: what was put into Public by others
  /// comes here with the rights they gave it.
  ///
  /// - Throws: `DiskError`; that there is nothing to remove is none.
  public static func remove(_ path: String) throws(DiskError) { try remove(RawPath(path)) }

  /// Removes what a listing of a folder found, whatever its name is.
  ///
  /// - Throws: `DiskError`.
  public static func remove(_ entry: FolderEntry, of folder: String) throws(DiskError) {
    try remove(RawPath(folder) + entry.bytes)
  }

  private static func remove(_ root: RawPath) throws(DiskError) {
    if unlinkat(AT_FDCWD, root.bytes, 0) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else {
      throw DiskError("remove", root.shown, number: errno)
    }
    var folders: [RawPath] = []
    var waiting = [root]
    while let folder = waiting.popLast() {
      folders.append(folder)
      for entry in try opened(folder) {
        let below = folder + entry.bytes
        if entry.kind == .folder { waiting.append(below) } else { try removeFile(below) }
      }
    }
    // Whatever lies within a folder was found after it.
    for folder in folders.reversed() where rmdir(folder.bytes) != 0 && errno != ENOENT {
      throw DiskError("remove", folder.shown, number: errno)
    }
  }

  /// What a folder holds that is about to be emptied.
  private static func opened(_ folder: RawPath) throws(DiskError) -> [FolderEntry] {
    var status = stat()
    let isOpen =
      lstat(folder.bytes, &status) == 0 && status.st_mode & S_IRWXU == S_IRWXU
    if !isOpen { chmod(folder.bytes, 0o700) }
    return try FolderListing.list(folder)
  }

  private static func removeFile(_ path: RawPath) throws(DiskError) {
    if unlinkat(AT_FDCWD, path.bytes, 0) != 0, errno != ENOENT {
      throw DiskError("remove", path.shown, number: errno)
    }
  }

  /// Gives what a listing of one folder found the same place below another, its bytes and times
  /// shared: a folder with all it holds, and whatever its name is.
  ///
  /// - Throws: `DiskError`.
  public static func link(
    _ entry: FolderEntry, of folder: String, to other: String
  ) throws(DiskError) {
    var waiting = [(RawPath(folder) + entry.bytes, RawPath(other) + entry.bytes, entry.kind)]
    while let (old, new, kind) = waiting.popLast() {
      guard kind == .folder else {
        if linkat(AT_FDCWD, old.bytes, AT_FDCWD, new.bytes, 0) != 0 {
          throw DiskError("link", new.shown, number: errno)
        }
        continue
      }
      if mkdir(new.bytes, 0o755) != 0, errno != EEXIST {
        throw DiskError("make the folder", new.shown, number: errno)
      }
      for below in try FolderListing.list(old) {
        waiting.append((old + below.bytes, new + below.bytes, below.kind))
      }
    }
  }
}
