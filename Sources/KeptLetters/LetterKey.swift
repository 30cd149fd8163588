public import Digests
public import Disk

/// What a letter is kept by: the fingerprint of everything that its reading depends on.
public struct LetterKey: Sendable, Hashable, Comparable {
  let words: SIMD4<UInt64>

  /// Makes a key of a fingerprint.
  public init(_ digest: Digest) {
    self = digest.bytes.withUnsafeBytes { LetterKey(from: $0, at: 0) }
  }

  /// Reads a key of 32 bytes, which must be there.
  init(from bytes: UnsafeRawBufferPointer, at offset: Int) {
    let word = { (place: Int) in
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 8 * place, as: UInt64.self))
    }
    words = SIMD4(word(0), word(1), word(2), word(3))
  }

  /// The order in which keys stand in a pack.
  public static func < (a: LetterKey, b: LetterKey) -> Bool {
    for place in 0..<4 where a.words[place] != b.words[place] {
      return a.words[place] < b.words[place]
    }
    return false
  }
}
