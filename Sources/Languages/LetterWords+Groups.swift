internal import WordTrees

/// Groups of words of a letter's parts.
extension LetterWords {
  /// The labels that stand above an e-mail, each before a colon.
  public struct Mail: Sendable {
    private let tree: WordTree

    init(_ tree: WordTree) { self.tree = tree }

    /// What stands before who sent it: `Van`.
    public var senders: [String] { tree["senders"].words }
    /// What stands before whom it was sent to: `Aan`.
    public var addressees: [String] { tree["addressees"].words }
    /// What stands before the day: `Verzonden`.
    public var dates: [String] { tree["dates"].words }
    /// What stands before the subject: `Onderwerp`.
    public var subjects: [String] { tree["subjects"].words }
    /// Labels of what no fact of a letter is: `CC`.
    public var others: [String] { tree["others"].words }
    /// Labels of a house's paper, which a fax has there too: `Tel`.
    public var fields: [String] { tree["fields"].words }
  }

  /// What stands before the lines of a telegram's head.
  public struct Telegram: Sendable {
    private let tree: WordTree

    init(_ tree: WordTree) { self.tree = tree }

    /// What stands before the post that sent it: `FM`.
    public var senders: [String] { tree["senders"].words }
    /// What stands before the post that it went to: `TO`.
    public var addressees: [String] { tree["addressees"].words }
    /// What stands before its number: `TELNO`.
    public var numbers: [String] { tree["numbers"].words }
    /// How fast it goes: `IMMEDIATE`.
    public var precedences: [String] { tree["precedences"].words }
  }

  /// Parts of words that keep a hyphen in spelling.
  public struct Hyphenated: Sendable {
    private let tree: WordTree

    init(_ tree: WordTree) { self.tree = tree }

    /// First parts: `oud`, `ex`.
    public var first: [String] { tree["first"].words }
    /// Beginnings of words that only look as if they had a first part: `expert`.
    public var unparted: [String] { tree["unparted"].words }
    /// Second parts: `generaal`.
    public var second: [String] { tree["second"].words }
    /// Beginnings of endings that follow a word without hyphen whatever the vowels: `ings`.
    public var endings: [String] { tree["endings"].words }
    /// Endings that are conjunctions too, and tell a plural after a vowel: `en` in `marktpartij-⏎en`.
    public var plurals: [String] { tree["plurals"].words }
    /// Pairs of vowels between which a compound has a hyphen: `ee` in `zee-eend`.
    public var clashes: [String] { tree["clashes"].words }
  }
}
