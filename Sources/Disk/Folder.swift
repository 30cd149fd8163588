internal import CLinux

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Folders: making, linking, exchanging, removing.
public enum Folder {
  /// Makes a folder and those above it, where they do not exist.
  ///
  /// - Throws: `DiskError`.
  public static func make(_ path: String) throws(DiskError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw DiskError("make the folder", path, number: errno)
    }
    try make(String(path[..<slash]))
    if mkdir(path, 0o755) != 0, errno != EEXIST {
      throw DiskError("make the folder", path, number: errno)
    }
  }

  /// The path of a folder from the system's root on, links followed: for whoever stands elsewhere.
  ///
  /// - Throws: `DiskError`, where there is no such folder.
  public static func absolute(_ path: String) throws(DiskError) -> String {
    guard let found = realpath(path, nil) else {
      throw DiskError("find the folder", path, number: errno)
    }
    defer { free(found) }
    return String(cString: found)
  }

  /// Whether there is a folder at a path, a link to one included.
  public static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether there is a folder at a path, where all else that may stand there is told of: a file, a link
  /// that leads nowhere, what may not be seen.
  ///
  /// - Throws: `DiskError`, for anything but a folder and nothing.
  public static func stands(at path: String) throws(DiskError) -> Bool {
    var status = stat()
    if stat(path, &status) != 0 {
      let number = errno
      if number == ENOENT, !isThere(path) { return false }
      throw DiskError("list the folder", path, number: number)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw DiskError("list the folder", path, number: ENOTDIR)
    }
    return true
  }

  /// Whether two folders lie on one file system, so that one can take the other's place.
  ///
  /// - Throws: `DiskError`, where one is not there.
  public static func areTogether(_ a: String, _ b: String) throws(DiskError) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(a, &first) == 0 else { throw DiskError("find the folder", a, number: errno) }
    guard stat(b, &second) == 0 else { throw DiskError("find the folder", b, number: errno) }
    return first.st_dev == second.st_dev
  }

  /// Whether a folder stands at a path, and no link to one.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything stands at a path; a link is not followed.
  public static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a link stands at a path, wherever it leads.
  public static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a regular file stands at a path; a link is not followed.
  public static func isFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Gives a file a second name, its bytes and times shared: `old` stays.
  ///
  /// - Throws: `DiskError`.
  public static func link(_ old: String, to new: String) throws(DiskError) {
    guard linkat(AT_FDCWD, old, AT_FDCWD, new, 0) == 0 else {
      throw DiskError("link", new, number: errno)
    }
  }

  /// Gives a folder the owner and the rights of another, as far as the system lets us.
  ///
  /// - Throws: `DiskError`, where the rights cannot be given; an owner is given where that is allowed.
  public static func takeRights(of old: String, to new: String) throws(DiskError) {
    var (wanted, present) = (stat(), stat())
    guard stat(old, &wanted) == 0, stat(new, &present) == 0 else { return }
    if wanted.st_uid != present.st_uid || wanted.st_gid != present.st_gid {
      // Only a superuser gives folders away; for others they stay their own.
      _ = chown(new, wanted.st_uid, wanted.st_gid)
    }
    let mode = wanted.st_mode & 0o7777
    guard mode != present.st_mode & 0o7777 || wanted.st_uid != present.st_uid else { return }
    if chmod(new, mode) != 0 { throw DiskError("change", new, number: errno) }
  }

  /// Gives a folder or file another path: for a folder there must be none, a file takes the place of one there.
  ///
  /// - Throws: `DiskError`.
  public static func move(_ old: String, to new: String) throws(DiskError) {
    guard rename(old, new) == 0 else { throw DiskError("move", old, number: errno) }
  }

  /// Exchanges two folders in one step: at every moment each path has the one or the other, whole.
  ///
  /// - Throws: `DiskError`, where the file system has no such step.
  public static func exchange(_ a: String, _ b: String) throws(DiskError) {
    #if os(Linux)
      let exchangeFlag: UInt32 = 2  // RENAME_EXCHANGE in linux/fs.h
      let done = renameat2(AT_FDCWD, a, AT_FDCWD, b, exchangeFlag)
    #else
      let done = renamex_np(a, b, UInt32(RENAME_SWAP))
    #endif
    guard done == 0 else { throw DiskError("exchange", b, number: errno) }
  }
}
