#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Folder {
  /// Makes a folder for a large tree, away from where other trees have just been removed.
  ///
  /// Linux's ext4 puts a new folder near the one that it lies in, and gives no inode out again for a minute
  /// after it was freed: whoever removes a site and makes it anew has each new file pass over all that were
  /// removed, which took longer than making the pages (30,000 files: 9 seconds of the kernel's time, 1 second
  /// elsewhere on the disk). So the folder above is marked as one whose folders have nothing to do with
  /// each other, as `/home` is, and the new one is made under a name of its own, since the name says where
  /// on the disk it comes. Where a file system knows nothing of this, the folder is only made.
  ///
  /// - Throws: `DiskError`; a folder that exists already is one.
  public static func makeApart(_ path: String) throws(DiskError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      return try make(path)
    }
    let above = String(path[..<slash])
    try make(above)
    markForSpreading(above)
    // Of a few names, so that what a run that was broken off here leaves is taken by a later one.
    let begun = path + "-\(Int.random(in: 0..<64))"
    try make(begun)
    try move(begun, to: path)
  }

  /// Tells the file system that the folders in a folder need not lie near each other.
  private static func markForSpreading(_ path: String) {
    #if os(Linux) && (arch(x86_64) || arch(arm64))
      // FS_IOC_GETFLAGS, FS_IOC_SETFLAGS and FS_TOPDIR_FL of linux/fs.h; the kernel reads and writes an int.
      let (get, set): (UInt, UInt) = (0x8008_6601, 0x4008_6602)
      let spreading: Int = 0x0002_0000
      let file = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard file >= 0 else { return }
      defer { close(file) }
      var flags = 0
      guard ioctl(file, get, &flags) == 0, flags & spreading == 0 else { return }
      flags |= spreading
      _ = ioctl(file, set, &flags)
    #endif
  }
}
