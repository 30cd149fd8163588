/// A word or number of a text, with what stands before it.
struct Token: Sendable {
  /// Where it begins, in bytes of the text.
  var start: Int32
  /// Where it ends, in bytes of the text.
  var end: Int32
  /// The number of the lexicon's word or `beginning*` that it is, or -1.
  var word: Int32
  /// The number of the lexicon's `*ending` that it has, or -1.
  var ending: Int32
  /// The number it begins with; -1 where it begins with none or with one of ten digits and more.
  var number: Int32
  /// Where the matches that begin at it begin in `ReadText.matches`.
  var firstMatch: Int32 = 0
  /// How many there are.
  var matchCount: UInt16 = 0
  /// What stands between the word before and this one.
  var gap: Gap
  /// How it is written.
  var shape: Shape
  /// What begins at it.
  var meanings: MeaningSet = []

  /// What stands between two words, the strongest mark where there are several.
  enum Gap: UInt8, Sendable {
    /// White space alone; the marks that follow grow stronger.
    case space
    /// Nothing at all: a mark that belongs to the word, as in `24e`.
    case none
    case apostrophe, hyphen, dash, slash, quote, comma, bracket, colon, stop
    /// The beginning of the text.
    case start
  }

  /// How a word is written.
  struct Shape: OptionSet, Sendable {
    let rawValue: UInt8
    /// The first letter is a capital.
    static let capital = Shape(rawValue: 1)
    /// There are two capitals or more and no small letter.
    static let capitals = Shape(rawValue: 2)
    /// It is all digits.
    static let digits = Shape(rawValue: 4)
    /// It is one letter.
    static let letter = Shape(rawValue: 8)
    /// An opening bracket stands before it.
    static let bracketed = Shape(rawValue: 16)
  }
}
