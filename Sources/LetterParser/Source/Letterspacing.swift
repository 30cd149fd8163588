/// Words that a print has set in spaced letters, put together: `D e n  H a a g`, `w e l w i l l e n d`.
///
/// Two blanks or more part the words of such a run. Three letters may be initials or an enumeration, so that they are a
/// word only beside a longer one, or where a language has it: `V A N`.
struct Letterspacing {
  private let text: ArraySlice<UInt8>
  /// The tokens, each with how many blanks stand before it.
  private var tokens: [(bytes: Range<Int>, blanks: Int)] = []

  /// A line's text with its spaced words put together; the same text where it has none.
  static func joined(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard mayHave(text) else { return text }
    return Letterspacing(text).joined()
  }

  /// Whether two letters stand alone beside each other.
  private static func mayHave(_ text: ArraySlice<UInt8>) -> Bool {
    var length = 0
    var run = 0
    for byte in text {
      if byte == Byte.blank {
        run = length == 1 ? run + 1 : length == 0 ? run : 0
        if run > 1 { return true }
        length = 0
      } else if byte & 0xC0 != 0x80 {
        length += 1
      }
    }
    return false
  }

  private init(_ text: ArraySlice<UInt8>) {
    self.text = text
    var index = text.startIndex
    var blanks = 0
    while index < text.endIndex {
      if text[index] == Byte.blank {
        blanks += 1
        index += 1
        continue
      }
      let word = text[index...].firstWord
      tokens.append((index..<word.endIndex, blanks))
      index = word.endIndex
      blanks = 0
    }
  }

  private func joined() -> ArraySlice<UInt8> {
    let runs = self.runs
    let isLong = runs.map { $0.count > 3 && !isAlphabet($0) }
    var joined: [UInt8] = []
    joined.reserveCapacity(text.count)
    var token = 0
    var previous = -2
    for (place, run) in runs.enumerated() {
      let isNear = { (other: Int) in
        runs.indices.contains(other) && isLong[other]
          && (other < place
            ? runs[other].upperBound == run.lowerBound : run.upperBound == runs[other].lowerBound)
      }
      guard isLong[place] || isNear(place - 1) || isNear(place + 1) || isSmallWord(run) else {
        continue
      }
      append(token..<run.lowerBound, to: &joined, behindWord: previous == token)
      let first = tokens[run.lowerBound]
      let isNext = previous == run.lowerBound
      if isElided(before: run) {
        // `'s - G r a v e n h a g e`: the hyphen is the word's.
        while joined.last == Byte.blank { joined.removeLast() }
        joined.remove(at: joined.count - 1)
        while joined.last == Byte.blank { joined.removeLast() }
        joined.append(Byte.hyphen)
      } else {
        joined += [UInt8](repeating: Byte.blank, count: isNext ? 1 : Self.around(first.blanks))
      }
      for token in run { joined += text[tokens[token].bytes] }
      token = run.upperBound
      previous = token
    }
    guard token > 0 else { return text }
    append(token..<tokens.count, to: &joined, behindWord: true)
    return joined[...]
  }

  /// Two blanks around a spaced word are one blank of its own measure.
  private static func around(_ blanks: Int) -> Int { blanks == 2 ? 1 : blanks }

  private func append(_ range: Range<Int>, to joined: inout [UInt8], behindWord: Bool) {
    for token in range {
      let blanks = tokens[token].blanks
      let isBehind = behindWord && token == range.lowerBound
      joined += [UInt8](repeating: Byte.blank, count: isBehind ? Self.around(blanks) : blanks)
      joined += text[tokens[token].bytes]
    }
  }

  /// The runs of three letters and more, each alone, with one blank between them.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, end == start || tokens[end].blanks == 1,
        isLetter(end, first: end == start), end == start || !endsWord(end - 1)
      {
        end += 1
      }
      if end - start > 2 { runs.append(start..<end) }
      start = max(end, start + 1)
    }
    return runs
  }

  /// Whether a token is a letter and no more but a sign behind the word's last or before its first.
  private func isLetter(_ token: Int, first: Bool) -> Bool {
    var bytes = text[tokens[token].bytes]
    if first, let sign = bytes.first, "(\"'".utf8.contains(sign) { bytes = bytes.dropFirst() }
    if let sign = bytes.last, ".,;:!?)\"".utf8.contains(sign) { bytes = bytes.dropLast() }
    return bytes.characters == 1 && bytes.first?.isLetter == true
  }

  /// Whether a sign behind a letter ends the word.
  private func endsWord(_ token: Int) -> Bool {
    text[tokens[token].bytes].last?.isLetter == false
  }

  /// Whether each letter is the one after the last: `a b c d`.
  private func isAlphabet(_ run: Range<Int>) -> Bool {
    let letters = run.compactMap { text[tokens[$0].bytes].first?.lowered }
    return zip(letters, letters.dropFirst()).allSatisfy { $1 == $0 + 1 || $1 == $0 }
  }

  private func isSmallWord(_ run: Range<Int>) -> Bool {
    Vocabulary.builtIn.isSmall(run.flatMap { text[tokens[$0].bytes].map(\.lowered) })
  }

  /// Whether an elided article and a hyphen stand before a run: `'s - G r a v e n h a g e`.
  private func isElided(before run: Range<Int>) -> Bool {
    guard run.lowerBound > 1, tokens[run.lowerBound].blanks == 1 else { return false }
    let hyphen = text[tokens[run.lowerBound - 1].bytes]
    let article = text[tokens[run.lowerBound - 2].bytes]
    return hyphen.elementsEqual([Byte.hyphen]) && article.characters == 2
      && (article.first == UInt8(ascii: "'") || article.starts(with: [0xE2, 0x80, 0x99]))
  }
}
