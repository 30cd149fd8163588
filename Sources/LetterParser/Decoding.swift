/// Bytes of a source, whatever they come as, made clean UTF-8.
struct Decoding {
  /// The clean bytes: as many lines as the source has.
  private(set) var bytes: [UInt8] = []
  /// What had to be mended; nil where the source was UTF-8.
  private(set) var repaired: String?

  init(_ source: [UInt8]) {
    if source.contains(where: { $0 >= 0x7F || ($0 < 32 && $0 != Byte.newline) }) {
      read(source)
    } else {
      bytes = source
    }
  }

  private mutating func read(_ source: [UInt8]) {
    let mended = TwiceEncoded.mended(source)
    if mended != nil {
      repaired = "UTF-8 that had been read as Windows-1252 was read as UTF-8 again"
    }
    let source = mended ?? source
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        appendASCII(byte)
        index += 1
        continue
      }
      let length = Self.sequenceLength(source, at: index)
      if length == 0 {
        repaired = "bytes that are no UTF-8 were read as Windows-1252"
        append(CodePage.scalar(of: byte))
        index += 1
      } else {
        appendSequence(
          source[index..<(index + length)],
          next: index + length < source.count ? source[index + length] : Byte.newline)
        index += length
      }
    }
  }

  private mutating func appendASCII(_ byte: UInt8) {
    switch byte {
    case Byte.tab:
      // A tab leads to the next column of eight, as a terminal shows it.
      bytes.append(Byte.blank)
    case Byte.newline, Byte.carriageReturn, Byte.formFeed: bytes.append(byte)
    case 0..<32, 127: bytes.append(Byte.blank)
    default: bytes.append(byte)
    }
  }

  /// How many bytes a well-formed sequence at `index` has; 0 where there is none.
  static func sequenceLength(_ source: [UInt8], at index: Int) -> Int {
    let lead = source[index]
    let length = lead >= 0xF5 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, index + length <= source.count else { return 0 }
    for offset in 1..<length where source[index + offset] & 0xC0 != 0x80 { return 0 }
    let second = source[index + 1]
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return 0
    default: return length
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
  }

  /// Appends one character, or what a reader takes it for.
  private mutating func appendSequence(_ sequence: ArraySlice<UInt8>, next: UInt8) {
    switch Array(sequence) {
    case [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x87], [0xE2, 0x80, 0x89],
      [0xE2, 0x80, 0x8A], [0xE2, 0x80, 0x82], [0xE2, 0x80, 0x83]:
      bytes.append(Byte.blank)
    case [0xC2, 0xAD]:
      // A soft hyphen shows only where its line ends.
      if next == Byte.newline || next == Byte.carriageReturn { bytes.append(Byte.hyphen) }
    case [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF], [0xE2, 0x81, 0xA0], [0xE2, 0x80, 0x8C],
      [0xE2, 0x80, 0x8D]:
      break
    case [0xEF, 0xAC, 0x80]: bytes += Array("ff".utf8)
    case [0xEF, 0xAC, 0x81]: bytes += Array("fi".utf8)
    case [0xEF, 0xAC, 0x82]: bytes += Array("fl".utf8)
    case [0xEF, 0xAC, 0x83]: bytes += Array("ffi".utf8)
    case [0xEF, 0xAC, 0x84]: bytes += Array("ffl".utf8)
    case [0xEF, 0xAC, 0x85], [0xEF, 0xAC, 0x86]: bytes += Array("st".utf8)
    case [0xC4, 0xB2]: bytes += Array("IJ".utf8)
    case [0xC4, 0xB3]: bytes += Array("ij".utf8)
    case [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91]: bytes.append(Byte.hyphen)
    default: bytes.append(contentsOf: sequence)
    }
  }
}
