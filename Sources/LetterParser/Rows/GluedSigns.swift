/// The signs within a word by which a lost line end shows, or by which it is one word after all.
extension ArraySlice<UInt8> {
  /// Whether a word is a link, a mail address or an alternative.
  var isLink: Bool {
    contains(UInt8(ascii: "/")) || contains(UInt8(ascii: "@")) || starts(with: Array("www.".utf8))
      || isCoded
  }

  /// Whether a link's coded sign is within: `veelal,Nederland%20naar`.
  var isCoded: Bool { zip(self, dropFirst()).contains { $0 == 0x25 && $1.isDigit } }

  /// Whether a word is of capitals alone: `NVWA`.
  var isAcronym: Bool {
    let letters = drop { !$0.isWord }
    return letters.count > 1 && letters.allSatisfy(\.isCapital)
  }

  /// The longest end of which all bytes are so.
  func suffix(while isSo: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let before = lastIndex { !isSo($0) }
    return self[(before.map { $0 + 1 } ?? startIndex)...]
  }

  /// Whether a word with a full stop at its end has one within, or is a letter: `m.b.t.`.
  ///
  /// A year or a bracket before it ends a sentence: `in 2007.De`, `nr. 12).De`.
  var isAbbreviation: Bool {
    let stem = dropLast()
    if stem.last == UInt8(ascii: ")") || stem.count == 4 && stem.allSatisfy(\.isDigit) {
      return false
    }
    return stem.contains(Byte.stop) || stem.count { $0.isLetter } < 2
  }

  /// Whether an opening sign is at the end: `(`, `«`, `“`, `‘`.
  var endsOpening: Bool {
    if last == UInt8(ascii: "(") || last == UInt8(ascii: "[") { return true }
    return suffix(2).elementsEqual([0xC2, 0xAB]) || suffix(3).elementsEqual([0xE2, 0x80, 0x9C])
      || suffix(3).elementsEqual([0xE2, 0x80, 0x98])
  }

  var beginsOpening: Bool {
    if first == UInt8(ascii: "(") { return true }
    return prefix(2).elementsEqual([0xC2, 0xAB]) || prefix(3).elementsEqual([0xE2, 0x80, 0x9C])
  }

  var endsClosing: Bool {
    suffix(2).elementsEqual([0xC2, 0xBB]) || suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
  }

  /// Whether a closing sign or an apostrophe is at the beginning.
  var beginsClosing: Bool {
    prefix(2).elementsEqual([0xC2, 0xBB]) || prefix(3).elementsEqual([0xE2, 0x80, 0x9D])
      || prefix(3).elementsEqual([0xE2, 0x80, 0x99])
      || first.map { !$0.isWord && $0 < 0x80 && $0 != UInt8(ascii: "(") } == true
  }
}
