/// Lines whose line end an extraction lost, with the blank that it stood for.
///
///     niet langer te laten meestijgen met de economische groei uitgebreidgesproken is
///
/// A row wider than the print's lines is several of them, so the word in which the measure ends is two.
/// It is parted only where signs, capitals or known words tell where; and only in texts in which such
/// words often show the line's end, since an extraction that takes hyphens away makes wide rows too.
struct GluedLines {
  /// A word that a lost line end is in, and nobody can tell where.
  struct Doubt {
    let line: Int
    /// Where it begins in that line, in characters.
    let column: Int
    let word: ArraySlice<UInt8>
  }

  private(set) var rows: [Row] = []
  var measure: Measure
  var word: GluedWord
  /// The rows so far, those that are several lines parted.
  var parted: [Row] = []
  /// How many line ends were found again.
  var restored = 0
  /// How many line ends were looked for in vain.
  var missed = 0
  /// The words that may be two.
  var doubts: [Doubt] = []
  /// Up to where the characters of the last row with such a word were counted.
  var told = (line: 0, column: 0, start: 0, place: 0, characters: 0)

  /// Parts the rows that are several lines.
  init(_ whole: [Row], _ words: Vocabulary) {
    rows = Self.withBeginningsParted(whole, words)
    measure = Measure(rows, least: 2, isFlow: Self.isFlow)
    word = GluedWord(known: DocumentWords(Spelling()), small: [], frequent: [], prefixes: [])
    guard measure.pairs > 1, isSuspect else {
      parted = rows
      return
    }
    let tag = LanguageGuess.language(of: rows, words)
    word = GluedWord(
      known: word.known, small: words.small(of: tag), frequent: words.frequent(of: tag),
      prefixes: words.prefixes, endings: words.wordEndings(of: tag))
    learn()
    tune()
    relearn()
    guard isGlued else {
      parted = rows
      return
    }
    relearn()
    parted.reserveCapacity(rows.count + rows.count / 4)
    for index in rows.indices { add(rows[index], ends(of: index)) }
  }

  /// Hands over the rows; they are many, and no others than the paper's are needed any more.
  mutating func takeParted() -> [Row] {
    defer { (rows, parted) = ([], []) }
    return parted
  }

  /// Whether two neighbouring rows are surely one sentence, and the first no more than one line.
  static func isFlow(_ row: Row, _ next: Row) -> Bool {
    next.gap == 0 && next.line == row.line + 1 && 40...130 ~= row.text.count
      && !row.text.endsSentence && next.text.first?.isLetter == true
  }

  /// Whether a row is at least two lines.
  ///
  /// A note's smaller print has a third more letters in a line, a table's row as many as it likes: two
  /// lines in one are wider still.
  func isWide(_ text: ArraySlice<UInt8>) -> Bool {
    measure.isMerged(text, slack: 2) && !text.hasDoubleBlank
  }

  /// Whether a row is wider than a line, and may be two of which one is short.
  func isMoreThanLine(_ text: ArraySlice<UInt8>) -> Bool {
    measure.isMerged(text, slack: 20) && !text.hasDoubleBlank
  }

  /// Whether line ends may be lost: most texts have no rows so wide.
  private var isSuspect: Bool {
    var wide = 0
    for row in rows where isMoreThanLine(row.text) {
      if isWide(row.text) { wide += 1 }
      if wide > 1 || Self.showsEnd(row.text) { return true }
    }
    return false
  }

  /// Whether a line's end shows in a row: a sign or a small letter before a letter where neither stands
  /// within a word, or a hyphen within one.
  private static func showsEnd(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text.dropFirst(2), zip(text.dropFirst(3), text.dropFirst(4))).contains { before, rest in
      let (after, next) = rest
      return (before == Byte.comma || before == Byte.hyphen) && after.isSmall
        || (before == Byte.stop || before == 0x3F || before.isSmall) && after.isCapital
          && (next.isSmall || next == Byte.blank)
    }
  }
}
