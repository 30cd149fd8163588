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
    var source = mended ?? source
    if let text = RepairedText(source) { (source, repaired) = (text.bytes, text.told) }
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        let end = source[index...].firstIndex { !Self.isPlain($0) } ?? source.count
        bytes.append(contentsOf: source[index..<end])
        index = end
        if index < source.count, source[index] < 0x80 {
          appendControl(source[index])
          index += 1
        }
        continue
      }
      let end = min(source.count, index + max(1, Self.sequenceLength(source, at: index)))
      appendSequence(
        source[index..<end], next: end < source.count ? source[end] : Byte.newline)
      index = end
    }
  }

  /// Whether a byte is a character of ASCII or a line's end.
  private static func isPlain(_ byte: UInt8) -> Bool { 32..<127 ~= byte || byte == Byte.newline }

  /// Appends a control of ASCII: a tab is a blank, as all others are that end no line or page.
  private mutating func appendControl(_ byte: UInt8) {
    let isKept = byte == Byte.carriageReturn || byte == Byte.formFeed
    bytes.append(isKept ? byte : Byte.blank)
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

  /// Appends one character, or what a reader takes it for.
  private mutating func appendSequence(_ sequence: ArraySlice<UInt8>, next: UInt8) {
    switch sequence.reduce(UInt32(0), { $0 << 8 | UInt32($1) }) {
    case 0xC2A0, 0xE280AF, 0xE28087, 0xE28089, 0xE2808A, 0xE28082, 0xE28083:
      bytes.append(Byte.blank)
    case 0xC2AD:
      // A soft hyphen shows only where its line ends.
      if next == Byte.newline || next == Byte.carriageReturn { bytes.append(Byte.hyphen) }
    // `ont¬` over `werp`: so readers of old prints write the hyphen of a line's end, and it is a sign anywhere else.
    case 0xC2AC
    where (next == Byte.newline || next == Byte.carriageReturn)
      && bytes.last?.isLetter == true:
      bytes.append(Byte.hyphen)
    // A long s is an s, as the one in `ﬅ` is.
    case 0xC5BF: bytes.append(UInt8(ascii: "s"))
    case 0xE2808B, 0xEFBBBF, 0xE281A0, 0xE2808C, 0xE2808D: break
    case 0xEFAC80: bytes += "ff".utf8
    case 0xEFAC81: bytes += "fi".utf8
    case 0xEFAC82: bytes += "fl".utf8
    case 0xEFAC83: bytes += "ffi".utf8
    case 0xEFAC84: bytes += "ffl".utf8
    case 0xEFAC85, 0xEFAC86: bytes += "st".utf8
    case 0xC4B2: bytes += "IJ".utf8
    case 0xC4B3: bytes += "ij".utf8
    case 0xE28090, 0xE28091: bytes.append(Byte.hyphen)
    default: bytes.append(contentsOf: sequence)
    }
  }
}
