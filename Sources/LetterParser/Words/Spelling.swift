internal import Languages

/// What a language keeps a hyphen in when words are set together.
struct Spelling: Sendable {
  /// Parts that a hyphen follows: `oud`, `ex`.
  private(set) var firsts: Set<[UInt8]> = []
  /// Beginnings of words that only look as if they had such a part: `expert`.
  private(set) var unparted: [[UInt8]] = []
  /// Pairs of vowels that are parted by a hyphen.
  private(set) var clashes: Set<[UInt8]> = []

  /// None at all.
  init() {}

  init(_ hyphenated: LetterWords.Hyphenated) {
    firsts = Set(hyphenated.first.map { Phrase($0).bytes })
    unparted = hyphenated.unparted.map { Phrase($0).bytes }
    clashes = Set(hyphenated.clashes.map { Array($0.utf8) })
  }

  /// What either of two languages has.
  func union(_ other: Spelling) -> Spelling {
    var both = self
    both.firsts.formUnion(other.firsts)
    both.unparted += other.unparted
    both.clashes.formUnion(other.clashes)
    return both
  }
}
