/// UTF-8 that was read as Latin-1 or Windows-1252 and written as UTF-8 again: `Ã©` for `é`, `â€™` for
/// `’`, and `7Â november` for a blank that does not break.
enum TwiceEncoded {
  /// The text as it was; nil where it was not encoded twice.
  ///
  /// Such a sequence is hardly ever meant, but may be: `«MANHÃ»`. So they are taken for what they were
  /// only where there are more of them than of other characters outside ASCII.
  static func mended(_ source: [UInt8]) -> [UInt8]? {
    guard source.contains(where: { $0 == 0xC3 || $0 == 0xC2 }) else { return nil }
    var twice = 0
    var once = 0
    pass(source) { _, found in if found == nil { once += 1 } else { twice += 1 } }
    guard twice > once else { return nil }
    var mended: [UInt8] = []
    mended.reserveCapacity(source.count)
    var start = 0
    pass(source) { place, found in
      guard let found else { return }
      mended.append(contentsOf: source[start..<place.lowerBound])
      mended.append(contentsOf: found)
      start = place.upperBound
    }
    mended.append(contentsOf: source[start...])
    return mended
  }

  /// Goes through the characters outside ASCII, each with what it was where it is encoded twice.
  private static func pass(_ source: [UInt8], _ take: (Range<Int>, [UInt8]?) -> Void) {
    var index = 0
    while let start = source[index...].firstIndex(where: { $0 >= 0x80 }) {
      if let found = sequence(source, at: start) {
        index = start + found.length
        take(start..<index, found.bytes)
      } else if isLoneLead(source, at: start) {
        index = start + 2
        take(start..<index, [])
      } else {
        index = start + max(1, Decoding.sequenceLength(source, at: start))
        take(start..<index, nil)
      }
    }
  }

  /// The character that stands encoded twice at a place, and how many bytes it takes.
  private static func sequence(_ source: [UInt8], at index: Int) -> (bytes: [UInt8], length: Int)? {
    guard let lead = byte(source, at: index), lead.value >= 0xC2 else { return nil }
    var bytes = [lead.value]
    var place = index + lead.length
    let count = lead.value >= 0xF0 ? 4 : lead.value >= 0xE0 ? 3 : 2
    while bytes.count < count, let next = byte(source, at: place), 0x80..<0xC0 ~= next.value {
      bytes.append(next.value)
      place += next.length
    }
    guard bytes.count == count, Decoding.sequenceLength(bytes, at: 0) == count else { return nil }
    return (bytes, place - index)
  }

  /// Whether `Â` stands before a blank, after a word: the rest of a blank that does not break.
  private static func isLoneLead(_ source: [UInt8], at index: Int) -> Bool {
    index > 0 && index + 2 < source.count && source[index] == 0xC3 && source[index + 1] == 0x82
      && source[index + 2] == Byte.blank && (source[index - 1].isDigit || source[index - 1].isSmall)
  }

  /// The byte that a character outside ASCII was read from, and how many bytes it takes now.
  private static func byte(_ source: [UInt8], at index: Int) -> (value: UInt8, length: Int)? {
    guard index < source.count, source[index] >= 0x80 else { return nil }
    let length = Decoding.sequenceLength(source, at: index)
    guard 2...3 ~= length,
      let scalar = source[index..<(index + length)].firstScalar
    else { return nil }
    if scalar.value < 0x100 { return (UInt8(scalar.value), length) }
    return CodePage.byte(of: scalar).map { ($0, length) }
  }
}
