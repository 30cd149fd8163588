/// How far bytes stand for themselves in a form of writing: HTML, XML, JSON.
///
/// What every form looks at are control characters and 0xEF, the first byte of the two that are no
/// characters (U+FFFE, U+FFFF); each form adds bytes of its own. Eight bytes are looked at in one step, since
/// every byte of every page comes by here and hardly one in a hundred is not plain.
public struct PlainRun: Sendable {
  @usableFromInline let own: (UInt64, UInt64, UInt64, UInt64, UInt64)

  /// Makes a run that ends at control characters, at 0xEF, and at these.
  ///
  /// - Parameter own: from one to five bytes.
  public init(until own: UInt8...) {
    precondition(1...5 ~= own.count, "a run ends at one to five bytes of its form's own")
    let each = (own + Array(repeating: own[0], count: 5)).prefix(5).map { UInt64($0) &* Self.ones }
    self.own = (each[0], each[1], each[2], each[3], each[4])
  }

  /// Where the first byte that is not plain stands, from a place on; the text's end where none does.
  @inlinable public func end(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return text.count }
    var place = start
    while place &+ 8 <= text.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
      let found = special(word)
      // The lowest byte that is told is one; of those above it that is not certain.
      if found != 0 { return place &+ found.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < text.count, special(UInt64(base[place]) | Self.spaces) == 0 {
      place &+= 1
    }
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
    var start = 0
    var place = end(of: text, from: 0)
    while place < text.count {
      if let (sign, width) = replacement(place) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
        output.append(
          contentsOf: UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))
        start = place + width
      }
      place = end(of: text, from: max(place + 1, start))
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
  @usableFromInline static let tops: UInt64 = 0x8080_8080_8080_8080

  /// A step's bytes but the first, each a space.
  @usableFromInline static let spaces: UInt64 = 0x2020_2020_2020_2000

  /// The top bit of each byte that is not plain, up to the first at least.
  @inlinable func special(_ word: UInt64) -> UInt64 {
    var found = (word &- Self.ones &* 0x20) & ~word
    found |= zero(word ^ Self.ones &* 0x7F) | zero(word ^ Self.ones &* 0xEF)
    found |= zero(word ^ own.0) | zero(word ^ own.1) | zero(word ^ own.2)
    found |= zero(word ^ own.3) | zero(word ^ own.4)
    return found & Self.tops
  }

  /// The top bit of each byte that is zero.
  @inlinable func zero(_ word: UInt64) -> UInt64 { (word &- Self.ones) & ~word }
}
