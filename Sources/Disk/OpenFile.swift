#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A regular file that is open.
final class OpenFile {
  private var file: Int32
  private let path: String
  /// What it was when it was opened; nil for one that is new.
  private let stamp: FileStamp?
  /// How many bytes it had when it was opened.
  var size: Int { Int(stamp?.size ?? 0) }

  init(reading path: String) throws(DiskError) {
    let opened = try RegularFile(path)
    self.path = path
    stamp = opened.stamp
    file = opened.release()
  }

  init(creating path: String) throws(DiskError) {
    let opened = retrying { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
    if let number = opened.error { throw DiskError("write", path, number: number) }
    file = opened.result
    self.path = path
    stamp = nil
  }

  deinit { if file >= 0 { _ = endFile(file) } }

  /// Lends out the file's bytes in pieces until there are no more or `take` wants none.
  ///
  /// - Returns: whether all were taken.
  func eachPiece(
    of count: Int, _ take: (UnsafeRawBufferPointer) throws(DiskError) -> Bool
  ) throws(DiskError) -> Bool {
    var space = [UInt8](repeating: 0, count: count)
    while true {
      let got = try fill(&space, count)
      if got == 0 { return true }
      var failure: DiskError?
      let wantsMore = space.withUnsafeBytes { bytes in
        do throws(DiskError) {
          return try take(UnsafeRawBufferPointer(rebasing: bytes[..<got]))
        } catch {
          failure = error
          return false
        }
      }
      if let failure { throw failure }
      if !wantsMore { return false }
    }
  }

  /// Whether the next bytes of the file are these.
  func continues(with bytes: UnsafeRawBufferPointer) throws(DiskError) -> Bool {
    var space = [UInt8](repeating: 0, count: bytes.count)
    let got = try fill(&space, bytes.count)
    return got == bytes.count && space.elementsEqual(bytes)
  }

  /// Whether the file is still what it was when it was opened.
  func isUnchanged() throws(DiskError) -> Bool {
    guard let stamp else { return true }
    return try FileStamp(of: file, path) == stamp
  }

  /// Reads until the space is full or the file ends; gives how many bytes there are.
  private func fill(_ space: inout [UInt8], _ count: Int) throws(DiskError) -> Int {
    var done = 0
    var failure: Int32?
    let file = self.file
    space.withUnsafeMutableBytes { buffer in
      while done < count, let base = buffer.baseAddress {
        let got = retrying { read(file, base + done, count - done) }
        failure = got.error
        if got.result <= 0 { return }
        done += got.result
      }
    }
    if let failure { throw DiskError("read", path, number: failure) }
    return done
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(DiskError) {
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let wrote = retrying { putBytes(file, base + done, bytes.count - done) }
      if let number = wrote.error { throw DiskError("write", path, number: number) }
      done += wrote.result
    }
  }

  /// Ends the writing and gives the file's stamp; a full disk may be told only here.
  func close() throws(DiskError) -> FileStamp {
    let file = self.file
    self.file = -1
    var status = stat()
    let isKnown = fstat(file, &status) == 0
    guard endFile(file) == 0, isKnown else { throw DiskError("write", path, number: errno) }
    return FileStamp(status)
  }
}

/// The system's `close` and `write`, which a type with methods of these names cannot call.
private func endFile(_ file: Int32) -> Int32 { close(file) }

private func putBytes(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, bytes, count)
}
