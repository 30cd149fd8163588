/// Text → words, each looked up in the vocabulary while it is read.
struct Tokenizer: ~Copyable {
  private let vocabulary: Vocabulary
  private let tables: Tables
  /// Where the words go: room for as many as the text can have.
  private let tokens: UnsafeMutableBufferPointer<Token>
  private var count = 0
  private var gap = Token.Gap.start
  private var isBracketed = false

  /// The text and the tables through which it is read, held in place while it is.
  private struct Tables {
    let bytes: UnsafeBufferPointer<UInt8>
    let classes: UnsafeBufferPointer<UInt8>
    let forward: UnsafeBufferPointer<PackedTrie.Cell>
  }

  /// The words of a text, in order.
  static func tokens(of text: String, _ vocabulary: Vocabulary) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      vocabulary.classes.withUnsafeBufferPointer { classes in
        vocabulary.forward.cells.withUnsafeBufferPointer { forward in
          let tables = Tables(bytes: bytes, classes: classes, forward: forward)
          // Between two words there is a byte at least.
          return [Token](unsafeUninitializedCapacity: bytes.count / 2 + 1) { tokens, count in
            var tokenizer = Tokenizer(vocabulary, tables, tokens)
            tokenizer.read()
            count = tokenizer.count
          }
        }
      }
    }
  }

  private init(
    _ vocabulary: Vocabulary, _ tables: Tables, _ tokens: UnsafeMutableBufferPointer<Token>
  ) {
    self.vocabulary = vocabulary
    self.tables = tables
    self.tokens = tokens
  }

  private mutating func read() {
    let (bytes, classes) = (tables.bytes, tables.classes)
    var offset = 0
    while offset < bytes.count {
      let folded = classes[Int(bytes[offset])]
      if folded == 0 {
        separate(bytes, offset)
        offset &+= 1
        continue
      }
      if folded == Vocabulary.wide {
        let scalar = FoldedByte.scalar(bytes, offset)
        if scalar.folded == 0 || scalar.isRaised {
          if !scalar.isIgnored { separate(bytes, offset) }
          offset += scalar.width
          continue
        }
      }
      offset = word(from: offset)
    }
  }

  /// Reads one word and gives the offset behind it.
  ///
  /// Nearly all words are ASCII letters alone; what else there is in a word is left to `WordCount`.
  private mutating func word(from start: Int) -> Int {
    let (bytes, classes) = (tables.bytes, tables.classes)
    var walk = TrieWalk(cells: tables.forward)
    var offset = start
    var capitals = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let folded = classes[Int(byte)]
      guard folded &- 1 < 26 else { break }
      capitals &+= byte < 97 ? 1 : 0
      offset &+= 1
      guard walk.step(folded, vocabulary.forward.open) else { break }
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      guard classes[Int(byte)] &- 1 < 26 else { break }
      capitals &+= byte < 97 ? 1 : 0
      offset &+= 1
    }
    var letters = WordCount(letters: offset &- start, capitals: capitals, first: bytes[start])
    if offset < bytes.count, classes[Int(bytes[offset])] > 0 {
      offset = rest(from: offset, &letters, &walk)
    }
    let whole = walk.isKnown ? vocabulary.forward.whole[walk.node] : -1
    (tokens.baseAddress.unsafelyUnwrapped + count).initialize(
      to: Token(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset),
        word: whole >= 0 ? whole : walk.passed,
        ending: letters.digits == 0 ? vocabulary.ending(of: bytes, start, offset) : -1,
        number: bytes[start] &- 48 < 10 && letters.digits < 10 ? letters.number : -1, gap: gap,
        shape: letters.shape(isBracketed: isBracketed)))
    count &+= 1
    gap = .none
    isBracketed = false
    return offset
  }

  /// Reads on in a word that holds digits or letters beyond ASCII.
  private func rest(
    from start: Int, _ count: inout WordCount, _ walk: inout TrieWalk
  ) -> Int {
    let (bytes, classes) = (tables.bytes, tables.classes)
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      var folded = classes[Int(byte)]
      if folded == 0 { break }
      if folded == Vocabulary.wide {
        let scalar = FoldedByte.scalar(bytes, offset)
        if scalar.folded == 0 && !scalar.isIgnored { break }
        // The `₂` of `CO₂` belongs to a word that is looked for, the `²` of `verdrag²` is a note's call.
        if scalar.isRaised, !walk.leadsOn(with: scalar.folded) { break }
        offset += scalar.width
        if scalar.isIgnored { continue }
        folded = scalar.folded
        count.add(folded, isCapital: scalar.isCapital)
      } else {
        offset += 1
        count.add(folded, isCapital: byte &- 65 < 26)
      }
      _ = walk.step(folded, vocabulary.forward.open)
    }
    return offset
  }

  /// Takes in a character between words; the strongest of several stays.
  private mutating func separate(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int
  ) {
    if bytes[offset] == UInt8(ascii: " ") {
      if gap == .none { gap = .space }
      return
    }
    let found = Self.gap(bytes, offset)
    if bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: "[") {
      isBracketed = true
    }
    if gap == .none || gap == .space || (found.rawValue > gap.rawValue && gap != .start) {
      gap = found == .none ? .space : found
    }
  }

  private static func gap(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int
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
