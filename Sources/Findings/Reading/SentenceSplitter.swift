/// Words → sentences.
enum SentenceSplitter {
  /// The sentences of a text, as ranges of its words.
  ///
  /// A sentence ends at a stop before a capital or digit, but not behind an initial, an abbreviation
  /// or an ordinal; a colon or semicolon ends none.
  static func sentences(of tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(tokens.count / 16 + 1)
    var start = 0
    for index in tokens.indices.dropFirst() {
      let isEnd = tokens[index].gap == .stop && begins(at: index, tokens)
      guard isEnd || index - start == longest else { continue }
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// How many words a sentence may have: what is longer is a table or list run together, and rules
  /// that compare each word of a sentence with each are not to see it whole.
  private static let longest = 400

  /// Whether nothing but a country's adjective begins at a word, and a small word follows.
  private static func isAdjective(at index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].meanings.meets(.kind(.countryAdjective))
      && !tokens[index].meanings.meets(.kind(.countryName))
      && index + 1 < tokens.count && !tokens[index + 1].shape.contains(.capital)
      && tokens[index + 1].gap == .space
  }

  private static func begins(at index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    let before = tokens[index - 1]
    // No white space behind the stop: an address, a number, an abbreviation such as `a.s.`.
    guard token.start - before.end >= 2 else { return false }
    guard token.shape.contains(.capital) || token.number >= 0 else {
      return false
    }
    if before.meanings.meets(.kind(.abbreviation)) { return false }
    // `op 25 oktober jl. Amerikaanse mariniers`: a sentence begins rarely with an adjective.
    if before.meanings.meets(.cue(DateCue.marker)), isAdjective(at: index, tokens) { return false }
    if before.shape.contains(.letter) {
      // `a.s. De`: an abbreviation that may end a sentence; `M. J.`: initials, which do not.
      return !before.shape.contains(.capital) && before.gap == .stop
        && !(token.number >= 0)
    }
    if before.shape.contains(.digits), before.number < 10, token.number >= 0 { return false }
    return true
  }
}
