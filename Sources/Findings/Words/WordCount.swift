/// What is counted of a word while its letters are read.
struct WordCount {
  private(set) var letters: Int
  private(set) var capitals: Int
  private(set) var digits = 0
  /// The number that it begins with, of nine digits at most.
  private(set) var number: Int32 = 0
  private var startsWithCapital: Bool

  /// A word that begins with some ASCII letters, or none.
  @inline(__always)
  init(letters: Int, capitals: Int, first: UInt8) {
    self.letters = letters
    self.capitals = capitals
    startsWithCapital = letters > 0 && first &- 65 < 26
  }

  /// Takes in a letter or digit by its class.
  mutating func add(_ folded: UInt8, isCapital: Bool) {
    if isCapital {
      capitals += 1
      if letters == 0 { startsWithCapital = true }
    }
    if folded >= 27, folded < FoldedByte.otherLetter {
      if digits == letters, digits < 9 { number = number * 10 + Int32(folded - 27) }
      digits += 1
    }
    letters += 1
  }

  /// How the word is written.
  @inline(__always)
  func shape(isBracketed: Bool) -> Token.Shape {
    var shape: UInt8 = isBracketed ? Token.Shape.bracketed.rawValue : 0
    if startsWithCapital { shape |= Token.Shape.capital.rawValue }
    if capitals > 1, capitals &+ digits == letters { shape |= Token.Shape.capitals.rawValue }
    if digits == letters { shape |= Token.Shape.digits.rawValue }
    if letters == 1, digits == 0 { shape |= Token.Shape.letter.rawValue }
    return Token.Shape(rawValue: shape)
  }
}
