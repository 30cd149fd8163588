/// How far bytes stand for themselves in a form of writing: HTML, XML, JSON.
///
/// What every form looks at are control characters and 0xEF, the first byte of the two that are no
/// characters (U+FFFE, U+FFFF); each form adds bytes of its own. Sixteen bytes are looked at in one step, since
/// every byte of every page comes by here and hardly one in a hundred is not plain.
public struct PlainRun: Sendable {
  @usableFromInline let own: (ByteBlock, ByteBlock, ByteBlock, ByteBlock, ByteBlock)
  /// A bit for each of the first 128 bytes that is not plain.
  @usableFromInline let bits: (UInt64, UInt64)

  /// Makes a run that ends at control characters, at 0xEF, and at these.
  ///
  /// - Parameter own: from one to five bytes, each of ASCII.
  public init(until own: UInt8...) {
    precondition(
      1...5 ~= own.count && own.allSatisfy { $0 < 0x80 },
      "a run ends at one to five bytes of ASCII of its form's own")
    let each = (own + Array(repeating: own[0], count: 5)).map(ByteBlock.init(of:))
    var bits: (UInt64, UInt64) = (0xFFFF_FFFF, 1 << 63)
    for byte in own {
      if byte < 64 { bits.0 |= 1 << byte } else { bits.1 |= 1 << (byte & 63) }
    }
    self.bits = bits
    self.own = (each[0], each[1], each[2], each[3], each[4])
  }

  /// Where the first byte that is not plain stands, from a place on; the text's end where none does.
  @inlinable public func end(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return text.count }
    var place = start
    while place &+ ByteBlock.count <= text.count {
      if let found = special(ByteBlock(at: base + place)).first {
        return place &+ found
      }
      place &+= ByteBlock.count
    }
    while place < text.count, !isSpecial(base[place]) { place &+= 1 }
    return place
  }

  /// Adds text in which what is not plain is written otherwise; runs between are copied whole.
  ///
  /// - Parameter replacement: what stands for the bytes at a place, and how many they are; nil for what stands for
  ///   itself.
  @inlinable public func append(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8],
    replacing replacement: (Int) -> (sign: StaticString, width: Int)?
  ) {
    walk(text, replacement) { output.append(contentsOf: $0) }
  }

  /// The same behind what was written.
  @inlinable public func append(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout WrittenBytes,
    replacing replacement: (Int) -> (sign: StaticString, width: Int)?
  ) {
    walk(text, replacement) { output.append($0) }
  }

  /// Gives a text run by run, and what stands for the bytes between.
  @inline(__always) @inlinable
  func walk(
    _ text: UnsafeBufferPointer<UInt8>,
    _ replacement: (Int) -> (sign: StaticString, width: Int)?,
    _ add: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var start = 0
    var place = end(of: text, from: 0)
    while place < text.count {
      if let (sign, width) = replacement(place) {
        add(UnsafeBufferPointer(rebasing: text[start..<place]))
        add(UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))
        start = place + width
      }
      place = end(of: text, from: max(place + 1, start))
    }
    add(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Which of sixteen bytes are not plain.
  @inline(__always) @inlinable func special(_ block: ByteBlock) -> ByteBlock.Found {
    block.isBelowSpace | block.is(ByteBlock.delete) | block.is(ByteBlock.noCharacter)
      | block.is(own.0) | block.is(own.1) | block.is(own.2) | block.is(own.3) | block.is(own.4)
  }

  /// Whether a byte is not plain.
  @inlinable func isSpecial(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return byte == 0xEF }
    return (byte < 64 ? bits.0 : bits.1) &>> UInt64(byte & 63) & 1 != 0
  }
}
