public import LetterModel

/// A letter as it was read, and what became of every line of its source.
public struct ParsedLetter: Sendable {
  /// The letter.
  public var letter: Letter
  /// What became of the source's lines.
  public let uses: LineAccount
  /// One entry for each line of the source, in order: worked out each time it is asked for.
  public var account: [LineUse] { uses.lines }
  /// The text whose lines the account is of; nil where the source is no text.
  public var source: [UInt8]?

  /// Puts a letter and its account together.
  public init(letter: Letter, account: @autoclosure @escaping @Sendable () -> [LineUse]) {
    self.letter = letter
    uses = LineAccount(account)
  }
}

/// What became of every line of a source, worked out where it is asked for: most letters are read without
/// anybody asking.
public struct LineAccount: Sendable {
  private let account: @Sendable () -> [LineUse]

  init(_ account: @escaping @Sendable () -> [LineUse]) { self.account = account }

  /// One entry for each line of the source, in order.
  public var lines: [LineUse] { account() }
}
