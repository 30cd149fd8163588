/// UTF-8 that was read as Latin-1 or Windows-1252 and written as UTF-8 again: `Ã©` for `é`, `â€™` for
/// `’`, and `7Â november` for a blank that does not break.
enum TwiceEncoded {
  /// The text as it was; nil where it was not encoded twice.
  ///
  /// Such a sequence is hardly ever meant, but may be: `«MANHÃ»`. So they are taken for what they were
  /// only where there are more of them than of other characters outside ASCII.
  static func mended(_ source: [UInt8]) -> [UInt8]? {
    guard source.contains(where: { $0 == 0xC3 || $0 == 0xC2 }) else { return nil }
    var mended: [UInt8] = []
    mended.reserveCapacity(source.count)
    var twice = 0
    var once = 0
    var index = 0
    while index < source.count {
      guard source[index] >= 0x80 else {
        mended.append(source[index])
        index += 1
        continue
      }
      if let found = sequence(source, at: index) {
        mended.append(contentsOf: found.bytes)
        index += found.length
        twice += 1
      } else if isLoneLead(source, at: index) {
        index += 2
        twice += 1
      } else {
        let length = max(1, Decoding.sequenceLength(source, at: index))
        mended.append(contentsOf: source[index..<(index + length)])
        index += length
        once += 1
      }
    }
    return twice > once ? mended : nil
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
