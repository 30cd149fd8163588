/// Text → words, each looked up in the lexicon while it is read.
struct Tokenizer: ~Copyable {
  private let lexicon: Lexicon
  private var tokens: [Token] = []
  private var gap = Token.Gap.start
  private var isBracketed = false

  /// The words of a text, in order.
  static func tokens(of text: String, _ lexicon: Lexicon) -> [Token] {
    var tokenizer = Tokenizer(lexicon)
    var text = text
    text.withUTF8 { tokenizer.read($0) }
    return tokenizer.tokens
  }

  private init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.reserveCapacity(bytes.count / 6)
    var offset = 0
    while offset < bytes.count {
      let scalar = FoldedByte.scalar(bytes, offset)
      if scalar.folded > 0 {
        offset = word(bytes, from: offset)
      } else {
        if !scalar.isIgnored { separate(bytes, offset, scalar.width) }
        offset += scalar.width
      }
    }
  }

  /// Reads one word and gives the offset behind it.
  private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    var node: Int32 = 0
    var isKnown = true
    var passed: Int32 = -1
    var letters = 0, capitals = 0, digits = 0
    var number: Int32 = 0
    while offset < bytes.count {
      let scalar = FoldedByte.scalar(bytes, offset)
      if scalar.folded == 0 && !scalar.isIgnored { break }
      offset += scalar.width
      if scalar.isIgnored { continue }
      letters += 1
      if scalar.isCapital { capitals += 1 }
      if scalar.folded >= 27, scalar.folded < FoldedByte.otherLetter {
        if digits == letters - 1, digits < 9 { number = number * 10 + Int32(scalar.folded - 27) }
        digits += 1
      }
      guard isKnown else { continue }
      node = lexicon.forward.step(node, scalar.folded)
      isKnown = node > 0
      if isKnown, lexicon.forward.open[Int(node)] >= 0 { passed = lexicon.forward.open[Int(node)] }
    }
    let whole = isKnown ? lexicon.forward.whole[Int(node)] : -1
    var shape: Token.Shape = isBracketed ? [.bracketed] : []
    if FoldedByte.scalar(bytes, start).isCapital { shape.insert(.capital) }
    if capitals > 1, capitals + digits == letters { shape.insert(.capitals) }
    if digits == letters { shape.insert(.digits) }
    if letters == 1, digits == 0 { shape.insert(.letter) }
    let startsWithDigit = (48...57).contains(bytes[start])
    tokens.append(
      Token(
        start: Int32(start), end: Int32(offset), word: whole >= 0 ? whole : passed,
        ending: digits == 0 ? ending(bytes, start, offset) : -1,
        number: startsWithDigit && digits < 10 ? number : -1, gap: gap, shape: shape))
    gap = .none
    isBracketed = false
    return offset
  }

  /// The longest known ending of a word, from its last letter on.
  private func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    var node: Int32 = 0
    var found: Int32 = -1
    var offset = end
    while offset > start {
      repeat { offset -= 1 } while offset > start && bytes[offset] & 0xC0 == 0x80
      let scalar = FoldedByte.scalar(bytes, offset)
      if scalar.isIgnored { continue }
      node = lexicon.backward.step(node, scalar.folded)
      if node == 0 { break }
      if lexicon.backward.open[Int(node)] >= 0 { found = lexicon.backward.open[Int(node)] }
    }
    return found
  }

  /// Takes in a character between words; the strongest of several stays.
  private mutating func separate(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ width: Int
  ) {
    let found = Self.gap(bytes, offset, width)
    if bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: "[") {
      isBracketed = true
    }
    if gap == .none || gap == .space || (found.rawValue > gap.rawValue && gap != .start) {
      gap = found == .none ? .space : found
    }
  }

  private static func gap(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ width: Int
  ) -> Token.Gap {
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): .space
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    case UInt8(ascii: ";"), UInt8(ascii: ":"): .colon
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case 0xC2 where bytes[offset + 1] == 0xA0: .space
    case 0xE2 where bytes[offset + 1] == 0x80: punctuation(bytes[offset + 2])
    default: .quote
    }
  }

  /// Of the marks U+2000…U+203F, by their last byte.
  private static func punctuation(_ last: UInt8) -> Token.Gap {
    switch last {
    case 0x80...0x8A, 0xAF: .space
    case 0x90, 0x91: .hyphen
    case 0x92...0x95: .dash
    case 0x98, 0x99: .apostrophe
    case 0xA6: .stop
    default: .quote
    }
  }
}
