/// A phrase to look for, ready to be compared: small letters, no blanks.
struct Phrase: Sendable {
  /// The bytes to compare.
  let bytes: [UInt8]
  /// The phrase as the language's file has it.
  let text: String

  init(_ text: String) {
    self.text = text
    bytes = text.utf8.filter { $0 != Byte.blank }.map(\.lowered)
  }
}

/// A way through one row from left to right.
///
/// Phrases are found without regard to case and blanks: extractions lose blanks
/// (`’s-Gravenhage 2024Tweede Kamer`) and put them in (`T w e e d e Kamer`).
struct Cursor {
  private let text: ArraySlice<UInt8>
  /// Where what has not been passed yet begins.
  private var position: Int

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    position = text.startIndex
  }

  /// What has not been passed yet.
  var rest: ArraySlice<UInt8> { text[position...] }

  /// The next byte, be it a blank; nil at the end.
  var first: UInt8? { position < text.endIndex ? text[position] : nil }

  /// The next byte after blanks; nil at the end.
  var next: UInt8? {
    mutating get {
      skipBlanks()
      return first
    }
  }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool {
    var index = position
    while index < text.endIndex, text[index] == Byte.blank { index += 1 }
    return index == text.endIndex
  }

  /// Passes blanks.
  mutating func skipBlanks() {
    while position < text.endIndex, text[position] == Byte.blank { position += 1 }
  }

  /// Passes a phrase, where it comes next.
  mutating func take(_ phrase: Phrase) -> Bool {
    var index = position
    for byte in phrase.bytes {
      while index < text.endIndex, text[index] == Byte.blank { index += 1 }
      guard index < text.endIndex, text[index].lowered == byte else { return false }
      index += 1
    }
    position = index
    return true
  }

  /// Passes the first of several phrases that comes next as whole words, and tells which it was.
  mutating func takeWords(_ phrases: PhraseList) -> Phrase? {
    guard let found = phrases.first(in: text, from: position, asWords: true) else { return nil }
    position = found.end
    return phrases[found.phrase]
  }

  /// Passes one of several phrases, whatever comes after it.
  mutating func take(anyOf phrases: PhraseList) -> Phrase? {
    guard let found = phrases.first(in: text, from: position, asWords: false) else { return nil }
    position = found.end
    return phrases[found.phrase]
  }

  /// The next two bytes after blanks, capitals made small: they tell that most phrases do not come.
  var head: (first: UInt8?, second: UInt8) {
    var index = position
    while index < text.endIndex, text[index] == Byte.blank { index += 1 }
    guard index < text.endIndex else { return (nil, 0) }
    let first = text[index].lowered
    index += 1
    while index < text.endIndex, text[index] == Byte.blank { index += 1 }
    return (first, index < text.endIndex ? text[index].lowered : 0)
  }

  /// Whether one of many phrases may come next, as far as their first two bytes tell.
  func mayBegin(_ heads: PhraseHeads) -> Bool {
    let head = head
    return head.first.map { heads.canBegin(with: $0, head.second) } == true
  }

  /// Passes one byte after blanks, where it is the one asked for.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Passes digits after blanks, where there are as many as asked for and no more.
  mutating func takeDigits(_ count: ClosedRange<Int>) -> Int? {
    skipBlanks()
    var end = position
    var number = 0
    while end < text.endIndex, text[end].isDigit {
      guard end - position < 9 else { return nil }
      number = number * 10 + Int(text[end] - 48)
      end += 1
    }
    guard count ~= end - position else { return nil }
    position = end
    return number
  }

  /// Passes a dash of any kind after blanks: the prints have `-`, `–` and `‒` in one place.
  mutating func takeDash() -> Bool {
    skipBlanks()
    if first == Byte.hyphen {
      position += 1
      return true
    }
    guard position + 2 < text.endIndex, text[position] == 0xE2, text[position + 1] == 0x80,
      0x90...0x95 ~= text[position + 2]
    else { return false }
    position += 3
    return true
  }

  /// Passes bytes as long as they are wanted.
  mutating func take(while wanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    while position < text.endIndex, wanted(text[position]) { position += 1 }
    return text[start..<position]
  }
}
