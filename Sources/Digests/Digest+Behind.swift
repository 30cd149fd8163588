extension Digest {
  /// The fingerprint that stands behind the bytes that it is of.
  ///
  /// - Parameter bytes: what was written down, and behind it its fingerprint.
  /// - Returns: nil where others stand there: the bytes are damaged, or not all there.
  public init?(behind bytes: UnsafeRawBufferPointer) {
    let own = UnsafeRawBufferPointer(rebasing: bytes.dropLast(Self.count))
    guard let digest = Digest(bytes: .init(rebasing: bytes.suffix(Self.count))),
      digest == Digest(of: own)
    else { return nil }
    self = digest
  }
}
