internal import Digests
internal import Disk

/// What the program itself keeps of the site that it last made: every file with the fingerprint of
/// its bytes and of what they were made from.
///
/// It lies in the workspace and is no more than a memory: whatever in it does not fit the files that
/// are there is passed over, and one that is lost or damaged costs time alone.
struct PublicRecord: Sendable {
  /// The files by their paths below Public.
  var files: [String: PublicFile] = [:]
  /// How the site's own list of files lay on the disk, by which it is known for the one of these files.
  var manifest = FileStamp(size: 0, modified: 0, number: 0)

  private static let mark = Array("zendbrief public 1\n".utf8)

  init() {}

  /// Reads a record; nil for bytes that are none, or not whole.
  init?(parsing bytes: [UInt8]) {
    guard bytes.count > Self.mark.count + Digest.count, bytes.starts(with: Self.mark) else {
      return nil
    }
    let isWhole = bytes.withUnsafeBytes { bytes in
      let own = UnsafeRawBufferPointer(rebasing: bytes.dropLast(Digest.count))
      let digest = Digest(bytes: .init(rebasing: bytes.suffix(Digest.count)))
      return Digest(of: own) == digest && read(own)
    }
    guard isWhole else { return nil }
  }

  /// Takes in what was written down, and tells whether it was all there.
  private mutating func read(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var place = Self.mark.count
    func next(_ count: Int) -> UnsafeRawBufferPointer? {
      guard place + count <= bytes.count else { return nil }
      defer { place += count }
      return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
    }
    guard let head = next(FileStamp.byteCount + 8), let stamp = FileStamp(head) else {
      return false
    }
    manifest = stamp
    let count = head.loadUnaligned(fromByteOffset: FileStamp.byteCount, as: UInt64.self)
    files.reserveCapacity(Int(clamping: min(count, UInt64(bytes.count / Self.least))))
    while place < bytes.count {
      guard let fixed = next(Self.least),
        let digest = Digest(bytes: .init(rebasing: fixed[..<Digest.count])),
        let key = Digest(bytes: .init(rebasing: fixed[Digest.count..<2 * Digest.count])),
        let stamp = FileStamp(.init(rebasing: fixed[(2 * Digest.count)...])),
        let path = next(
          Int(fixed.loadUnaligned(fromByteOffset: Self.least - 4, as: UInt32.self)))
      else { return false }
      files[String(decoding: path, as: UTF8.self)] = PublicFile(
        digest: digest, key: key == .none ? nil : key, stamp: stamp)
    }
    return files.count == Int(clamping: count)
  }

  /// The bytes of an entry without its path.
  private static let least = 2 * Digest.count + FileStamp.byteCount + 4

  /// The record as it is written down.
  var bytes: [UInt8] {
    var out = Self.mark
    out.reserveCapacity(files.count * (Self.least + 64) + 128)
    manifest.append(to: &out)
    withUnsafeBytes(of: UInt64(files.count)) { out.append(contentsOf: $0) }
    for (path, file) in files {
      file.digest.append(to: &out)
      (file.key ?? .none).append(to: &out)
      file.stamp.append(to: &out)
      withUnsafeBytes(of: UInt32(path.utf8.count)) { out.append(contentsOf: $0) }
      out.append(contentsOf: path.utf8)
    }
    Digest(of: out).append(to: &out)
    return out
  }
}
