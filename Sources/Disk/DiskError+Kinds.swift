#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension DiskError {
  /// Whether there is nothing at the path.
  public var isAbsence: Bool { number == ENOENT || number == ENOTDIR }

  /// Whether a file may have no second name here, but be copied: systems let nobody link another user's file.
  var mayBeCopied: Bool { action == "link" && (number == EPERM || number == EMLINK) }

  /// Whether what should be read is a folder, FIFO, socket or device, or a link that leads to itself.
  public var isNoRegularFile: Bool {
    action == "read" && [EISDIR, EINVAL, ENXIO, ENODEV, ELOOP].contains(number)
  }

  /// Whether the file is larger than anything that is read.
  public var isTooLarge: Bool { action == "read" && number == EFBIG }

  /// What is no regular file and is not read.
  static func noRegularFile(_ path: String, number: Int32 = EINVAL) -> DiskError {
    let reason = number == ELOOP ? "the link leads to itself" : "it is no regular file"
    return DiskError("read", path, number: number, reason: reason)
  }

  /// What has more bytes than are read.
  static func tooLarge(_ path: String, most: Int) -> DiskError {
    DiskError("read", path, number: EFBIG, reason: "it has more than \(most >> 20) MB")
  }

  /// What never stands still long enough to be read whole.
  static func changing(_ path: String) -> DiskError {
    DiskError("read", path, number: EAGAIN, reason: "it changes while it is read")
  }

  /// Two folders of which one can never take the other's place.
  public static func apart(_ folder: String, from other: String) -> DiskError {
    DiskError(
      "put a new site in the place of", folder, number: EXDEV,
      reason: "it lies on another file system than \(other)")
  }

  /// What to do about it, in a few words; nil where the system's own are all that is known.
  public var advice: String? {
    switch number {
    case EACCES, EPERM:
      "look who owns it and who may read and write it, or run zendbrief as another user"
    case ENOSPC, EDQUOT: "make room on the disk and try again"
    case EMFILE, ENFILE: "let the program open more files, as by “ulimit -n 256”"
    case EROFS: "the disk can only be read: mount it so that it can be written"
    case EFBIG where action == "read": "look whether the file is what its name says"
    case EFBIG: "let the program write larger files, as by “ulimit -f unlimited”"
    case EXDEV, EBUSY: "keep Public and .zendbrief as plain folders on one file system"
    case ENAMETOOLONG: "give the folders shorter names"
    case EIO: "look after the disk, and put a copy in the file’s place"
    case EAGAIN: "wait until it is written, and try again"
    case ENOENT: "look whether it is still there, and try again"
    case ENOTDIR, EISDIR, EEXIST, ENOTEMPTY, ELOOP, ENXIO:
      "something else stands where this belongs: move it away, and try again"
    case EINVAL where action == "read": "put a copy of the file’s text here"
    case EINVAL where action == "exchange", ENOSYS:
      "this file system cannot exchange two folders in one step: keep the site on another"
    case ENOLCK: "this file system cannot lock files: keep the site on another"
    case ENOMEM: "let the program have more memory"
    default: nil
    }
  }
}
