internal import CCrypto

/// The fingerprint of bytes: their SHA-256.
///
/// Four numbers and no array, since a site has one for each of its files.
public struct Digest: Sendable, Hashable {
  /// How many bytes it has.
  public static let count = 32

  /// Its bytes as four numbers.
  ///
  /// Not a vector of four: one lies at 32 bytes' boundaries, and a function that waits keeps its values in memory
  /// that Swift's runtime lays at 16; such a function, optimized, wrote past the end of what it had.
  struct Words: Sendable, Hashable {
    var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    static func &+ (a: Words, b: Words) -> Words {
      var sum = Words()
      sum.first = a.first &+ b.first
      sum.second = a.second &+ b.second
      sum.third = a.third &+ b.third
      sum.fourth = a.fourth &+ b.fourth
      return sum
    }
  }

  private let words: Words

  /// The SHA-256 of bytes, by the system's own library.
  public init(of content: [UInt8]) {
    self = content.withUnsafeBytes { Digest(of: $0) }
  }

  /// The SHA-256 of bytes that lie in memory.
  public init(of content: UnsafeRawBufferPointer) {
    words = Self.words { target in
      var context = SHA256_CTX()
      SHA256_Init(&context)
      SHA256_Update(&context, content.baseAddress, content.count)
      SHA256_Final(target, &context)
    }
  }

  /// The first 16 bytes of the SHA-256 of bytes, as two numbers.
  public static func halves(of content: UnsafeRawBufferPointer) -> (first: UInt64, second: UInt64) {
    let words = Digest(of: content).words
    return (UInt64(bigEndian: words.first), UInt64(bigEndian: words.second))
  }

  /// The fingerprint of what was taken in until now.
  public init(of running: borrowing RunningDigest) {
    words = running.words
  }

  /// The fingerprint of which these are the bytes; nil where they are not 32.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.count else { return nil }
    words = bytes.loadUnaligned(as: Words.self)
  }

  /// The fingerprint of which these are the bytes; nil where they are not 32.
  public init?(bytes: [UInt8]) {
    guard let digest = bytes.withUnsafeBytes(Digest.init(bytes:)) else { return nil }
    self = digest
  }

  /// The fingerprint that 64 hexadecimal digits in small letters write; nil for anything else.
  public init?(hex: ArraySlice<UInt8>) {
    guard hex.count == 2 * Self.count else { return nil }
    var isHex = true
    var half: UInt8 = 0
    words = Self.words { target in
      for (place, digit) in hex.enumerated() {
        guard let value = Self.value(of: digit) else {
          isHex = false
          return
        }
        if place % 2 == 0 { half = value << 4 } else { target[place / 2] = half | value }
      }
    }
    if !isHex { return nil }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 48...57: digit - 48
    case 97...102: digit - 87
    default: nil
    }
  }

  /// The 32 bytes of the SHA-256.
  public var bytes: [UInt8] { withUnsafeBytes(of: words, Array.init) }

  /// Writes its bytes down.
  public func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: words) { bytes.append(contentsOf: $0) }
  }

  /// Its first eight bytes as a number: enough to spread fingerprints by.
  public var head: UInt64 { words.first }

  /// The fingerprint of a set of fingerprints, whatever their order: their sum.
  public static func sum(_ all: some Sequence<Digest>) -> Digest {
    Digest(words: all.reduce(into: Words()) { $0 = $0 &+ $1.words })
  }

  /// The sum of two.
  public static func &+ (a: Digest, b: Digest) -> Digest { Digest(words: a.words &+ b.words) }

  /// The fingerprint of nothing, for sums.
  public static let none = Digest(words: Words())

  private init(words: Words) { self.words = words }

  static func words(_ fill: (UnsafeMutablePointer<UInt8>) -> Void) -> Words {
    var words = Words()
    withUnsafeMutableBytes(of: &words) { buffer in
      guard let base = buffer.baseAddress else { return }
      fill(base.assumingMemoryBound(to: UInt8.self))
    }
    return words
  }

  /// The fingerprint in hexadecimal, 64 characters.
  public var hex: String {
    String(unsafeUninitializedCapacity: 2 * Self.count) { buffer in
      withUnsafeBytes(of: words) { bytes in
        for (index, byte) in bytes.enumerated() {
          buffer[2 * index] = Self.digit(byte >> 4)
          buffer[2 * index + 1] = Self.digit(byte & 15)
        }
      }
      return 2 * Self.count
    }
  }

  /// Writes it down in hexadecimal.
  public func appendHex(to bytes: inout [UInt8]) {
    withUnsafeBytes(of: words) { own in
      for byte in own {
        bytes.append(Self.digit(byte >> 4))
        bytes.append(Self.digit(byte & 15))
      }
    }
  }

  private static func digit(_ half: UInt8) -> UInt8 {
    half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") - 10 + half
  }
}
