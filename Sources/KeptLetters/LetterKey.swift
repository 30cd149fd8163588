public import Digests

/// What a letter is kept by: the fingerprint of everything that its reading depends on.
public struct LetterKey: Sendable, Hashable, Comparable {
  private let first, second, third, fourth: UInt64

  /// Its bytes as four numbers, the highest first.
  var words: [UInt64] { [first, second, third, fourth] }

  /// Makes a key of a fingerprint.
  public init(_ digest: Digest) {
    self = digest.bytes.withUnsafeBytes { LetterKey(from: $0, at: 0) }
  }

  /// Reads a key of 32 bytes, which must be there.
  init(from bytes: UnsafeRawBufferPointer, at offset: Int) {
    let word = { (place: Int) in
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 8 * place, as: UInt64.self))
    }
    (first, second, third, fourth) = (word(0), word(1), word(2), word(3))
  }

  /// The order in which keys stand in a pack.
  public static func < (a: LetterKey, b: LetterKey) -> Bool {
    (a.first, a.second, a.third, a.fourth) < (b.first, b.second, b.third, b.fourth)
  }
}
