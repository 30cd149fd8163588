/// The letters of words, without what a reader of a print may change: blanks, hyphens, digits, signs and
/// capitals.
enum Letters {
  /// The letters of words.
  static func of(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { text in
      [UInt8](unsafeUninitializedCapacity: text.count) { letters, count in
        count = read(text, into: letters)
      }
    }
  }

  /// Puts the letters of a text, which are no more bytes than it has, into a buffer; gives their number.
  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, into letters: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let end = index + (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
      if end == index + 1 {
        if byte.isSmall || byte.isCapital {
          letters.initializeElement(at: count, to: byte | 0x20)
          count += 1
        }
      } else if isLetter(text[index..<end]) {
        for place in index..<end {
          letters.initializeElement(at: count, to: text[place])
          count += 1
        }
      }
      index = end
    }
    return count
  }

  /// Whether the bytes of one character beyond ASCII are a letter's.
  private static func isLetter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = bytes.first else { return false }
    let next = bytes[bytes.startIndex + 1]
    // U+00C0 to U+024F, but `×` and `÷`
    if 0xC3...0xC8 ~= first || first == 0xC9 && next < 0x90 {
      return first != 0xC3 || next != 0x97 && next != 0xB7
    }
    // U+0080 to U+00BF; U+2000 to U+206F
    if first == 0xC2 { return false }
    if first == 0xE2, next == 0x80 || next == 0x81 && bytes[bytes.startIndex + 2] < 0xB0 {
      return false
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.properties.isAlphabetic
      == true
  }

  /// How many letters the mark of an item has that words may begin with: one of `a.`, two of `(ii)`.
  static func ofMark(_ text: String) -> Int {
    let mark = text.utf8.prefix { $0 != Byte.blank }
    guard mark.count <= 5, mark.count < text.utf8.count, let last = mark.last,
      last == Byte.stop || last == UInt8(ascii: ")") || last == UInt8(ascii: ":")
    else { return 0 }
    let inner = mark.dropLast().drop { $0 == UInt8(ascii: "(") }
    guard inner.allSatisfy({ $0.isSmall || $0.isCapital }) else { return 0 }
    return inner.count
  }
}
