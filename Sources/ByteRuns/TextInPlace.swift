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

extension String {
  /// Four texts as one, with one look for memory: each that is added by itself asks anew how the text before it lies.
  public init(joining a: String, _ b: String, _ c: String, _ d: String = "") {
    let count = a.utf8.count + b.utf8.count + c.utf8.count + d.utf8.count
    self.init(unsafeUninitializedCapacity: count) { bytes in
      var end = 0
      a.copy(to: bytes, from: &end)
      b.copy(to: bytes, from: &end)
      c.copy(to: bytes, from: &end)
      d.copy(to: bytes, from: &end)
      return end
    }
  }

  private func copy(to bytes: UnsafeMutableBufferPointer<UInt8>, from end: inout Int) {
    withBytes { end = bytes[end...].update(fromContentsOf: $0) }
  }
}

extension [UInt8] {
  /// Adds a text's bytes.
  @inlinable
  public mutating func append(bytesOf text: String) {
    text.withBytes { append(contentsOf: $0) }
  }
}
