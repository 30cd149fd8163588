internal import CCrypto

/// The fingerprint of bytes.
public struct Digest: Sendable, Hashable {
  /// The 32 bytes of the SHA-256.
  public let bytes: [UInt8]

  /// The SHA-256 of bytes, by the system's own library.
  public init(of content: [UInt8]) {
    bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      content.withUnsafeBufferPointer { input in
        _ = SHA256(input.baseAddress, input.count, buffer.baseAddress)
      }
      count = 32
    }
  }

  /// The fingerprint in hexadecimal, 64 characters.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
