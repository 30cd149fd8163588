/// A text with its words, and what the lexicon knows of them.
struct ReadText: Sendable {
  /// The text.
  let text: String
  /// Its words.
  let tokens: [Token]
  /// All that the lexicon knows, by first word and then longest first.
  let matches: [Match]
  /// For each word, and for the end, where the matches that begin there begin.
  private let firstMatch: [Int32]

  /// Reads a text once through the lexicon.
  init(_ text: String, _ lexicon: Lexicon) {
    self.text = text
    tokens = Tokenizer.tokens(of: text, lexicon)
    var matches: [Match] = []
    var starts: [Int32] = []
    starts.reserveCapacity(tokens.count + 1)
    for index in tokens.indices {
      starts.append(Int32(matches.count))
      Self.collect(at: index, tokens, lexicon, &matches)
    }
    starts.append(Int32(matches.count))
    self.matches = matches
    firstMatch = starts
  }

  /// The matches that begin at a word, longest first.
  func matches(at index: Int) -> ArraySlice<Match> {
    guard tokens.indices.contains(index) else { return [] }
    return matches[Int(firstMatch[index])..<Int(firstMatch[index + 1])]
  }

  /// The longest match of a kind that begins at a word.
  func match(_ kind: Meaning.Kind, at index: Int) -> Match? {
    matches(at: index).first { $0.meaning.kind == kind }
  }

  /// The text from one word to another, both included.
  func words(_ range: ClosedRange<Int>) -> String {
    slice(Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound].end))
  }

  /// The text between two offsets in bytes.
  func slice(_ range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  private static func collect(
    at index: Int, _ tokens: [Token], _ lexicon: Lexicon, _ matches: inout [Match]
  ) {
    guard tokens[index].word >= 0 || tokens[index].ending >= 0 else { return }
    let before = matches.count
    var states = readings(of: tokens[index], lexicon).compactMap { word in
      lexicon.first[Int(word)] > 0 ? lexicon.first[Int(word)] : nil
    }
    var last = index
    while !states.isEmpty {
      for state in states {
        for meaning in lexicon.meanings[Int(state)] {
          matches.append(Match(first: index, last: last, meaning: meaning))
        }
      }
      last += 1
      guard last < tokens.count, last - index < 8, joins(tokens[last - 1], tokens[last]) else {
        break
      }
      let words = readings(of: tokens[last], lexicon)
      states = states.flatMap { state in
        words.compactMap { lexicon.following[Lexicon.key(state, $0)] }
      }
    }
    if matches.count - before > 1 { matches[before...].reverse() }
  }

  /// Whether a phrase may run on from one word to the next; over a stop only within `a.s.`.
  private static func joins(_ left: Token, _ right: Token) -> Bool {
    right.gap.joinsPhrase || (right.gap == .stop && right.start - left.end == 1)
  }

  /// The words of the lexicon that a token is: itself, and all beginnings and endings of it.
  private static func readings(of token: Token, _ lexicon: Lexicon) -> [Int32] {
    var words: [Int32] = []
    for start in [token.word, token.ending] {
      var word = start
      while word >= 0 {
        words.append(word)
        word = lexicon.wider[Int(word)]
      }
    }
    return words
  }
}

extension Token.Gap {
  /// Whether a phrase may run on over it.
  var joinsPhrase: Bool {
    switch self {
    case .space, .none, .apostrophe, .hyphen, .dash, .slash, .quote: true
    default: false
    }
  }
}
