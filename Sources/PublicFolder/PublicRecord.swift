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
  /// Of long files, from what each piece was made.
  var pieces: [String: [StandingPiece]] = [:]
  /// How the site's own list of files lay on the disk, by which it is known for the one of these files.
  var manifest = FileStamp(size: 0, modified: 0, number: 0)

  /// How many bytes a list of all files may have: such lists grow with the site, a gibibyte of them tells of eight
  /// million files.
  static let mostBytes = 1 << 36

  private static let mark = Array("zendbrief public 2\n".utf8)

  init() {}

  /// Reads a record; nil for bytes that are none, or not whole.
  init?(parsing bytes: [UInt8]) {
    guard bytes.count > Self.mark.count + Digest.count, bytes.starts(with: Self.mark) else {
      return nil
    }
    let isWhole = bytes.withUnsafeBytes { bytes in
      let own = UnsafeRawBufferPointer(rebasing: bytes.dropLast(Digest.count))
      return Digest(behind: bytes) != nil && read(own)
    }
    guard isWhole else { return nil }
  }

  /// Takes in what was written down, and tells whether it was all there.
  private mutating func read(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var reader = Reader(bytes: bytes, place: Self.mark.count)
    guard let stamp = reader.next(FileStamp.byteCount).flatMap({ FileStamp($0) }),
      let count = reader.count()
    else { return false }
    manifest = stamp
    files.reserveCapacity(min(count, bytes.count / Self.least))
    for _ in 0..<min(count, bytes.count) {
      guard let (path, file) = reader.file() else { return false }
      files[path] = file
    }
    guard let long = reader.count() else { return false }
    for _ in 0..<min(long, bytes.count) {
      guard let path = reader.text(), let count = reader.count() else { return false }
      var all: [StandingPiece] = []
      for _ in 0..<min(count, bytes.count) {
        guard let key = reader.digest(), let count = reader.count() else { return false }
        all.append(StandingPiece(key: key == .none ? nil : key, count: count))
      }
      pieces[path] = all
    }
    return reader.place == bytes.count && files.count == count && pieces.count == long
  }

  /// The bytes of an entry without its path.
  private static let least = 2 * Digest.count + FileStamp.byteCount + 8

  /// The record as it is written down.
  var bytes: [UInt8] {
    var out = Self.mark
    out.reserveCapacity(files.count * (Self.least + 64) + 128)
    manifest.append(to: &out)
    Self.append(files.count, to: &out)
    for (path, file) in files {
      file.digest.append(to: &out)
      (file.key ?? .none).append(to: &out)
      file.stamp.append(to: &out)
      Self.append(path, to: &out)
    }
    Self.append(pieces.count, to: &out)
    for (path, all) in pieces {
      Self.append(path, to: &out)
      Self.append(all.count, to: &out)
      for piece in all {
        (piece.key ?? .none).append(to: &out)
        Self.append(piece.count, to: &out)
      }
    }
    Digest(of: out).append(to: &out)
    return out
  }

  private static func append(_ count: Int, to out: inout [UInt8]) {
    withUnsafeBytes(of: UInt64(count)) { out.append(contentsOf: $0) }
  }

  private static func append(_ text: String, to out: inout [UInt8]) {
    append(text.utf8.count, to: &out)
    out.append(contentsOf: text.utf8)
  }

  /// Reads what was written down, value by value; nil where the bytes end before.
  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var place: Int

    mutating func next(_ count: Int) -> UnsafeRawBufferPointer? {
      guard count <= bytes.count - place else { return nil }
      defer { place += count }
      return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
    }

    mutating func count() -> Int? {
      next(8).map { Int(clamping: $0.loadUnaligned(as: UInt64.self)) }
    }

    mutating func text() -> String? {
      count().flatMap { next($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    mutating func digest() -> Digest? { next(Digest.count).flatMap { Digest(bytes: $0) } }

    mutating func file() -> (path: String, file: PublicFile)? {
      guard let digest = digest(), let key = self.digest(),
        let stamp = next(FileStamp.byteCount).flatMap({ FileStamp($0) }), let path = text()
      else { return nil }
      return (path, PublicFile(digest: digest, key: key == .none ? nil : key, stamp: stamp))
    }
  }
}
