public import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading from the disk.
public enum FileReading {
  /// How many bytes are read at most where nobody says otherwise: a file of a terabyte has none on the
  /// disk, and room for it in memory ends the program.
  public static let most = 1 << 30

  /// All bytes of a regular file, as they were at one moment.
  ///
  /// A FIFO, socket or device is refused without waiting for it; so is a file that goes on changing.
  ///
  /// - Parameter most: how many bytes it may have.
  /// - Throws: `DiskError`.
  public static func bytes(of path: String, most: Int = most) throws(DiskError) -> [UInt8] {
    for _ in 0..<4 {
      let file = try RegularFile(path)
      guard Int(file.stamp.size) <= most else { throw .tooLarge(path, most: most) }
      let bytes = try bytes(
        from: file.number, expecting: Int(file.stamp.size), most: most, path: path)
      if try file.isUnchanged(bytes.count, path) { return bytes }
    }
    throw .changing(path)
  }

  /// All bytes of a regular file that has less than some; nil for one that has more, and so need not come into
  /// memory as a whole.
  ///
  /// - Parameter most: how many bytes it may have.
  /// - Throws: `DiskError`, where it has more than `most` or cannot be read.
  public static func bytes(
    of path: String, ifBelow limit: Int, most: Int
  ) throws(DiskError) -> [UInt8]? {
    for _ in 0..<4 {
      let file = try RegularFile(path)
      let size = Int(file.stamp.size)
      guard size <= most else { throw .tooLarge(path, most: most) }
      guard size < limit else { return nil }
      let bytes = try bytes(from: file.number, expecting: size, most: most, path: path)
      if try file.isUnchanged(bytes.count, path) { return bytes }
    }
    throw .changing(path)
  }

  /// The first bytes of a regular file, all of them where it has no more than `count`, and how many it
  /// has.
  ///
  /// - Throws: `DiskError`.
  public static func head(
    of path: String, count: Int
  ) throws(DiskError) -> (bytes: [UInt8], size: Int) {
    let file = try RegularFile(path)
    let size = Int(file.stamp.size)
    let head = try bytes(from: file.number, expecting: min(size, count), most: nil, path: path)
    return (head, size)
  }

  /// The fingerprint of a regular file, however large it is.
  ///
  /// - Throws: `DiskError`.
  public static func digest(of path: String) throws(DiskError) -> Digest {
    // Most files are small: read at one go they need no machinery.
    guard let bytes = try bytes(of: path, ifBelow: 1 << 20, most: .max) else {
      return try Digest(ofFile: path)
    }
    return Digest(of: bytes)
  }

  /// Makes sure that a regular file has no more than some bytes.
  ///
  /// - Throws: `DiskError`, where it has, or cannot be read.
  public static func check(_ path: String, hasAtMost most: Int) throws(DiskError) {
    if try size(of: path) > most { throw .tooLarge(path, most: most) }
  }

  /// How many bytes a regular file has.
  ///
  /// - Throws: `DiskError`.
  public static func size(of path: String) throws(DiskError) -> Int {
    Int(try RegularFile(path).stamp.size)
  }

  /// The bytes of a file, or nil where there is no such file.
  ///
  /// - Parameter most: how many bytes it may have.
  /// - Throws: `DiskError` for anything but absence.
  public static func bytesIfPresent(
    of path: String, most: Int = most
  ) throws(DiskError) -> [UInt8]? {
    do {
      return try bytes(of: path, most: most)
    } catch {
      if error.isAbsence { return nil }
      throw error
    }
  }

  private static func bytes(
    from file: Int32, expecting size: Int, most: Int?, path: String
  ) throws(DiskError) -> [UInt8] {
    var failure: Int32?
    let isWhole = most != nil
    // Room for a byte more shows the end of a file that has as many as it says.
    let room = isWhole ? size + 1 : size
    // The empty array is one for all threads, and filling it would write into it.
    guard room > 0 else { return [] }
    var bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room, let base = buffer.baseAddress {
        let got = retrying { read(file, base + count, room - count) }
        failure = got.error
        if got.result <= 0 { return }
        count += got.result
        // Asked for a byte more than there should be, the system gave those: there is no other.
        if isWhole, count == size { return }
      }
    }
    // A file that grew while it was read is read to its new end.
    let isLonger = isWhole && failure == nil && bytes.count == room
    var more = [UInt8](repeating: 0, count: isLonger ? 65_536 : 0)
    while isLonger, failure == nil {
      let got = more.withUnsafeMutableBytes { space in
        retrying { read(file, space.baseAddress, space.count) }
      }
      failure = got.error
      if got.result <= 0 { break }
      bytes.append(contentsOf: more[0..<got.result])
      if let most, bytes.count > most { throw .tooLarge(path, most: most) }
    }
    if let number = failure { throw DiskError("read", path, number: number) }
    return bytes
  }
}
