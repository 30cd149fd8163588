extension String {
  /// The text's bytes, read where they lie: taking it out of its place first would count a reference.
  ///
  /// Nearly all texts lie in one piece; one that does not is put into one.
  @inlinable
  public func withBytes(_ read: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(read) != nil { return }
    var text = self
    text.withUTF8(read)
  }
}
