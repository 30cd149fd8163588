extension String {
  /// The text's bytes, read where they lie: taking it out of its place first would count a reference.
  ///
  /// Nearly all texts lie in one piece; one that does not is put into one.
  @inlinable @inline(__always)
  public func withBytes(_ read: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(read) != nil { return }
    var text = self
    text.withUTF8(read)
  }
}

extension String {
  /// The text of which these are the bytes; nil where they are no UTF-8.
  ///
  /// Swift's own check looks for how it is to be done each time, which for short texts takes longer than the check.
  public init?(ifUTF8 bytes: UnsafeBufferPointer<UInt8>) {
    self.init(decoding: bytes, as: UTF8.self)
    guard utf8.count == bytes.count else { return nil }
    var isSame = true
    withBytes { text in
      // What was no character has become U+FFFD, which begins with 0xEF.
      if text.place(of: 0xEF, from: 0) < text.count { isSame = text.elementsEqual(bytes) }
    }
    if !isSame { return nil }
  }
}

extension [UInt8] {
  /// Adds a text's bytes.
  @inlinable
  public mutating func append(bytesOf text: String) {
    text.withBytes { append(contentsOf: $0) }
  }
}
