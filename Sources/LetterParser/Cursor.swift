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
  /// What has not been passed yet.
  private(set) var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) { rest = text }

  /// The next byte after blanks; nil at the end.
  var next: UInt8? {
    mutating get {
      skipBlanks()
      return rest.first
    }
  }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool { rest.allSatisfy { $0 == Byte.blank } }

  /// Passes blanks.
  mutating func skipBlanks() { rest = rest.drop { $0 == Byte.blank } }

  /// Passes a phrase, where it comes next.
  mutating func take(_ phrase: Phrase) -> Bool {
    var position = rest.startIndex
    for byte in phrase.bytes {
      while position < rest.endIndex, rest[position] == Byte.blank { position += 1 }
      guard position < rest.endIndex, rest[position].lowered == byte else { return false }
      position += 1
    }
    rest = rest[position...]
    return true
  }

  /// Passes the first of several phrases that comes next as whole words, and tells which it was.
  mutating func takeWords(_ phrases: PhraseList) -> Phrase? {
    let head = self.head
    guard phrases.canBegin(with: head.first) else { return nil }
    let start = rest
    for index in phrases.indices where phrases.canBegin(index, with: head.first ?? 0, head.second) {
      let phrase = phrases[index]
      guard take(phrase) else { continue }
      if let last = phrase.bytes.last, last.isWord, let after = rest.first, after.isWord {
        rest = start
        continue
      }
      return phrase
    }
    return nil
  }

  /// Passes one of several phrases, whatever comes after it.
  mutating func take(anyOf phrases: PhraseList) -> Phrase? {
    let head = self.head
    guard phrases.canBegin(with: head.first) else { return nil }
    for index in phrases.indices where phrases.canBegin(index, with: head.first ?? 0, head.second) {
      if take(phrases[index]) { return phrases[index] }
    }
    return nil
  }

  /// The next two bytes after blanks, capitals made small: they tell that most phrases do not come.
  var head: (first: UInt8?, second: UInt8) {
    var index = rest.startIndex
    while index < rest.endIndex, rest[index] == Byte.blank { index += 1 }
    guard index < rest.endIndex else { return (nil, 0) }
    let first = rest[index].lowered
    index += 1
    while index < rest.endIndex, rest[index] == Byte.blank { index += 1 }
    return (first, index < rest.endIndex ? rest[index].lowered : 0)
  }

  /// Passes one byte after blanks, where it is the one asked for.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Passes digits after blanks, where there are as many as asked for and no more.
  mutating func takeDigits(_ count: ClosedRange<Int>) -> Int? {
    skipBlanks()
    let digits = rest.prefix { $0.isDigit }
    guard count ~= digits.count, digits.count < 10 else { return nil }
    rest = rest[digits.endIndex...]
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Passes a dash of any kind after blanks: the prints have `-`, `–` and `‒` in one place.
  mutating func takeDash() -> Bool {
    skipBlanks()
    if rest.first == Byte.hyphen {
      rest = rest.dropFirst()
      return true
    }
    guard rest.starts(with: [0xE2, 0x80]), let third = rest.dropFirst(2).first,
      0x90...0x95 ~= third
    else { return false }
    rest = rest.dropFirst(3)
    return true
  }

  /// Passes bytes as long as they are wanted.
  mutating func take(while wanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let taken = rest.prefix(while: wanted)
    rest = rest[taken.endIndex...]
    return taken
  }
}
