public import LetterModel

/// A letter as it was read, and what became of every line of its source.
public struct ParsedLetter: Sendable {
  /// The letter.
  public var letter: Letter
  /// One entry for each line of the source, in order.
  public var account: [LineUse]
  /// The text whose lines the account is of; nil where the source is no text.
  public var source: [UInt8]?

  /// Puts a letter and its account together.
  public init(letter: Letter, account: [LineUse]) {
    self.letter = letter
    self.account = account
  }
}
