/// A text with its words, and what the lexicon knows of them.
final class ReadText: Sendable {
  /// The text.
  let text: String
  /// Its words.
  let tokens: [Token]
  /// All that the lexicon knows, by first word and then longest first.
  let matches: [Match]

  /// Reads a text once through the vocabulary.
  init(_ text: String, _ vocabulary: Vocabulary) {
    self.text = text
    var tokens = Tokenizer.tokens(of: text, vocabulary)
    var phrases = PhraseReader(vocabulary)
    phrases.read(&tokens)
    self.tokens = tokens
    matches = phrases.matches
  }

  /// The places of the matches that begin at a word, longest first.
  @inline(__always)
  func places(at index: Int) -> Range<Int> {
    let token = tokens[index]
    return Int(token.firstMatch)..<Int(token.firstMatch) + Int(token.matchCount)
  }

  /// Whether something of a set begins at a word; not beyond the text.
  @inline(__always)
  func begins(_ wanted: MeaningSet, at index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].meanings.meets(wanted)
  }

  /// The longest match of a cue of some grammar that begins at a word.
  @inline(__always)
  func match(_ set: MeaningSet, _ kind: Meaning.Kind, _ cue: UInt8, at index: Int) -> Match? {
    guard begins(set, at: index) else { return nil }
    for place in places(at: index) {
      let match = matches[place]
      if match.meaning.kind == kind, match.meaning.cue == cue { return match }
    }
    return nil
  }

  /// The longest match of a citation's word that begins at a word.
  func citation(at index: Int) -> Match? {
    guard begins(.kind(.citation), at: index) else { return nil }
    for place in places(at: index) where matches[place].meaning.kind == .citation {
      return matches[place]
    }
    return nil
  }

  /// What begins at any of some words, together.
  func meanings(in range: Range<Int>) -> MeaningSet {
    var set: MeaningSet = []
    for index in range { set.formUnion(tokens[index].meanings) }
    return set
  }

  /// Whether a token goes on with the word that the one before it begins: between them stands nothing
  /// but one mark that words have within them, as in `minister-president`.
  func isWithinWord(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return false }
    switch tokens[index].gap {
    case .none: return true
    case .hyphen, .apostrophe, .slash:
      let marks = text.utf8.dropFirst(Int(tokens[index - 1].end))
        .prefix(Int(tokens[index].start - tokens[index - 1].end))
      // The hyphens and apostrophes beyond ASCII are all of U+2000 to U+203F.
      return marks.count == 1 || (marks.count == 3 && marks.first == 0xE2)
    default: return false
    }
  }

  /// Whether a sentence asks: it ends in a question mark, and proves nothing of what it asks.
  func isQuestion(_ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last else { return false }
    let end = Int(tokens[last].end)
    let next = last + 1 < tokens.count ? Int(tokens[last + 1].start) : text.utf8.count
    return text.utf8.dropFirst(end).prefix(next - end).contains(UInt8(ascii: "?"))
  }

  /// The text from one word to another, both included.
  func words(_ range: ClosedRange<Int>) -> String {
    slice(Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound].end))
  }

  /// The text between two offsets in bytes.
  func slice(_ range: Range<Int>) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(
        decoding: UnsafeBufferPointer(rebasing: bytes[range.clamped(to: bytes.indices)]),
        as: UTF8.self)
    }
  }
}
