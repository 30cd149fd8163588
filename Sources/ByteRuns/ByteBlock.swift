/// Sixteen bytes of a text, looked at in one step.
///
/// It lies at 16 bytes' boundaries, as all memory does that Swift lays out for a function that waits; a longer vector
/// must not be used (`Digest` tells why).
@usableFromInline
struct ByteBlock: Sendable {
  /// How many bytes it has.
  @usableFromInline static let count = 16

  @usableFromInline let bytes: SIMD16<UInt8>

  /// The bytes from a place in memory on.
  @inlinable init(at place: UnsafePointer<UInt8>) {
    bytes = UnsafeRawPointer(place).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// One byte, sixteen times.
  @inlinable init(of byte: UInt8) { bytes = SIMD16(repeating: byte) }

  // Two vectors are compared in one step of the processor; a vector and a byte, in Swift 6.3, byte by byte.

  /// Which of the bytes are those of another block.
  @inlinable func `is`(_ other: ByteBlock) -> Found { Found(bytes .== other.bytes) }

  /// Which of the bytes are control characters.
  @inlinable var isBelowSpace: Found { Found(bytes .< ByteBlock(of: 0x20).bytes) }

  /// The last control character.
  @inlinable static var delete: ByteBlock { ByteBlock(of: 0x7F) }

  /// The first byte of the two that are no characters.
  @inlinable static var noCharacter: ByteBlock { ByteBlock(of: 0xEF) }

  /// Which of sixteen bytes are as they were asked for: 0xFF for each, 0 for others.
  @usableFromInline
  struct Found {
    @usableFromInline let halves: SIMD2<UInt64>

    @inlinable init(_ mask: SIMDMask<SIMD16<Int8>>) {
      halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    }

    @inlinable init(_ halves: SIMD2<UInt64>) { self.halves = halves }

    @inlinable static func | (a: Found, b: Found) -> Found { Found(a.halves | b.halves) }

    @inlinable static func & (a: Found, b: Found) -> Found { Found(a.halves & b.halves) }

    /// The first of them; nil where there is none.
    @inlinable var first: Int? {
      let (low, high) = (UInt64(littleEndian: halves[0]), UInt64(littleEndian: halves[1]))
      if low | high == 0 { return nil }
      return low != 0 ? low.trailingZeroBitCount / 8 : 8 &+ high.trailingZeroBitCount / 8
    }
  }
}

extension [UInt8] {
  /// Where a byte stands first, from a place on; the end where it does not.
  @inlinable public func place(of byte: UInt8, from start: Int) -> Int {
    withUnsafeBufferPointer { $0.place(of: byte, from: start) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first, from a place on; the end where it does not.
  @inlinable public func place(of byte: UInt8, from start: Int) -> Int {
    guard let baseAddress else { return count }
    let wanted = ByteBlock(of: byte)
    var place = start
    while place &+ ByteBlock.count <= count {
      if let found = ByteBlock(at: baseAddress + place).is(wanted).first { return place &+ found }
      place &+= ByteBlock.count
    }
    while place < count, baseAddress[place] != byte { place &+= 1 }
    return place
  }

  /// Where two bytes stand first, one behind the other, from a place on; the end where they do not.
  @inlinable public func place(of byte: UInt8, _ next: UInt8, from start: Int) -> Int {
    guard let baseAddress else { return count }
    let (wanted, wantedNext) = (ByteBlock(of: byte), ByteBlock(of: next))
    var place = start
    while place &+ ByteBlock.count < count {
      let first = ByteBlock(at: baseAddress + place).is(wanted)
      let found = first & ByteBlock(at: baseAddress + place + 1).is(wantedNext)
      if let found = found.first { return place &+ found }
      place &+= ByteBlock.count
    }
    while place &+ 1 < count {
      if baseAddress[place] == byte, baseAddress[place + 1] == next { return place }
      place &+= 1
    }
    return count
  }

  /// Whether the bytes of another text stand at a place; they are looked at eight at once.
  func holds(_ other: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard other.count <= count - place else { return false }
    let (mine, others) = (
      UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(self)[place...]),
      UnsafeRawBufferPointer(other)
    )
    var next = 0
    while next + 8 <= others.count {
      guard
        mine.loadUnaligned(fromByteOffset: next, as: UInt64.self)
          == others.loadUnaligned(fromByteOffset: next, as: UInt64.self)
      else { return false }
      next += 8
    }
    return mine[next..<others.count].elementsEqual(others[next...])
  }

  /// Whether a byte stands twice in a row within a range.
  @inlinable public func holds(twice byte: UInt8, in range: Range<Int>) -> Bool {
    let part = UnsafeBufferPointer(rebasing: self[range])
    return part.place(of: byte, byte, from: 0) < part.count
  }
}
