internal import CCrypto

/// The fingerprint of bytes.
public struct Digest: Sendable, Hashable {
  /// The 32 bytes of the SHA-256.
  public let bytes: [UInt8]

  /// A fingerprint that was taken before; nil where it has not 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The SHA-256 of bytes, by the system's own library.
  public init(of content: [UInt8]) {
    bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      content.withUnsafeBufferPointer { input in
        _ = SHA256(input.baseAddress, input.count, buffer.baseAddress)
      }
      count = 32
    }
  }

  /// The SHA-256 of a regular file's bytes, read piece by piece.
  ///
  /// - Throws: `DiskError`.
  public init(ofFile path: String) throws(DiskError) {
    var running = RunningDigest()
    _ = try OpenFile(reading: path).eachPiece(of: 262_144) { piece in
      running.add(piece)
      return true
    }
    self.init(of: running)
  }

  /// The first 16 bytes of the SHA-256 of bytes, as two numbers.
  public static func halves(of content: UnsafeRawBufferPointer) -> (first: UInt64, second: UInt64) {
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { digest in
      _ = SHA256(content.baseAddress, content.count, digest.baseAddress)
      return (
        UInt64(bigEndian: digest.load(as: UInt64.self)),
        UInt64(bigEndian: digest.load(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }

  /// The fingerprint of what was taken in until now.
  init(of running: borrowing RunningDigest) {
    bytes = running.bytes
  }

  /// The fingerprint in hexadecimal, 64 characters.
  public var hex: String {
    let digit = { (half: UInt8) in
      half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") - 10 + half
    }
    return String(unsafeUninitializedCapacity: 2 * bytes.count) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = digit(byte >> 4)
        buffer[2 * index + 1] = digit(byte & 15)
      }
      return 2 * bytes.count
    }
  }
}

/// The fingerprint of bytes that come piece by piece, as those of a file too large to be held.
struct RunningDigest: ~Copyable {
  private let context: OpaquePointer?

  init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes in the next bytes.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// The 32 bytes of the SHA-256.
  fileprivate var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
      count = 32
    }
  }
}
