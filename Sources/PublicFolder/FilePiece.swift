public import Digests

/// A piece of a long file, which is made when it is needed.
public struct FilePiece {
  /// The fingerprint of all that its bytes are made from; nil where that is not known.
  public let key: Digest?
  /// Makes its bytes.
  public let bytes: () -> [UInt8]

  /// Says how a piece is made.
  public init(key: Digest?, bytes: @escaping () -> [UInt8]) {
    self.key = key
    self.bytes = bytes
  }
}
