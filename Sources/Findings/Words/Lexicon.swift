/// The words and phrases that the program knows of a language, each with what it means, as they are
/// gathered from the data files; `Vocabulary` makes them ready for reading.
///
/// A pattern is one word or several: `bezoek`, `tot en met`. A star stands for any beginning or
/// ending of a word: `mensenrecht*`, `*verdrag`.
struct Lexicon: Sendable {
  /// Whole words and `beginning*`.
  private(set) var forward = WordTrie()
  /// `*ending`, from its last letter on.
  private(set) var backward = WordTrie()
  /// How many letters the shortest `*ending` has.
  private(set) var shortestEnding = Int.max
  /// The state that a word leads to from the beginning, 0 for none.
  private(set) var first: [Int32] = []
  /// The state that a word leads to from a state.
  private(set) var following: [UInt64: Int32] = [:]
  /// For each state what a pattern that ends there means.
  private(set) var meanings: [[Meaning]] = [[]]

  /// Adds a pattern with its meaning.
  mutating func add(_ pattern: String, _ meaning: Meaning) {
    var state: Int32 = 0
    var meaning = meaning
    for part in Self.parts(of: pattern) {
      meaning.letters = UInt8(clamping: Int(meaning.letters) + part.letters.count)
      let word = number(of: part)
      state = state == 0 ? enter(word) : step(state, word)
    }
    if state > 0, !meanings[Int(state)].contains(meaning) { meanings[Int(state)].append(meaning) }
  }

  /// Adds a meaning to the last word of a pattern: `d` of `a d`.
  mutating func addLast(of pattern: String, _ meaning: Meaning) {
    guard let part = Self.parts(of: pattern).last else { return }
    let state = enter(number(of: part))
    if !meanings[Int(state)].contains(meaning) { meanings[Int(state)].append(meaning) }
  }

  /// One word of a pattern.
  private struct Part {
    var letters: [UInt8]
    var isOpenBefore: Bool
    var isOpenAfter: Bool
  }

  private static func parts(of pattern: String) -> [Part] {
    var parts: [Part] = []
    var pending = Part(letters: [], isOpenBefore: false, isOpenAfter: false)
    func flush() {
      if !pending.letters.isEmpty { parts.append(pending) }
      pending = Part(letters: [], isOpenBefore: false, isOpenAfter: false)
    }
    var text = pattern
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let scalar = FoldedByte.scalar(bytes, offset)
        if bytes[offset] == UInt8(ascii: "*") {
          if pending.letters.isEmpty {
            pending.isOpenBefore = true
          } else {
            pending.isOpenAfter = true
          }
        } else if scalar.folded > 0 {
          pending.letters.append(scalar.folded)
        } else if !scalar.isIgnored {
          flush()
        }
        offset += scalar.width
      }
    }
    flush()
    return parts
  }

  private mutating func number(of part: Part) -> Int32 {
    let number = Int32(first.count)
    if part.isOpenBefore { shortestEnding = min(shortestEnding, part.letters.count) }
    let found =
      part.isOpenBefore
      ? backward.add(part.letters.reversed(), isOpen: true, number: number)
      : forward.add(part.letters, isOpen: part.isOpenAfter, number: number)
    if found == number { first.append(0) }
    return found
  }

  private mutating func enter(_ word: Int32) -> Int32 {
    if first[Int(word)] == 0 {
      first[Int(word)] = Int32(meanings.count)
      meanings.append([])
    }
    return first[Int(word)]
  }

  private mutating func step(_ state: Int32, _ word: Int32) -> Int32 {
    let key = Self.key(state, word)
    if let known = following[key] { return known }
    following[key] = Int32(meanings.count)
    meanings.append([])
    return Int32(meanings.count - 1)
  }

  /// The key of `following`.
  private static func key(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
