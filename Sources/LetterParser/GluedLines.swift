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
    let word: String
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

  /// Parts the rows that are several lines.
  init(_ whole: [Row], _ words: Vocabulary) {
    rows = Self.withBeginningsParted(whole, words)
    let tag = LanguageGuess.language(of: rows, words)
    measure = Measure(rows, least: 2, isFlow: Self.isFlow)
    word = GluedWord(
      known: DocumentWords(Spelling()), small: words.small(of: tag),
      frequent: words.frequent(of: tag), prefixes: words.prefixes)
    // A note's smaller print has a third more letters in a line, a table's row as many as it likes:
    // two lines in one are wider still.
    let wide =
      measure.pairs < 2
      ? []
      : rows.indices.filter {
        measure.isMerged(rows[$0].text, slack: 2) && !rows[$0].text.hasDoubleBlank
      }
    guard wide.count > 1, wide.contains(where: { Self.showsEnd(rows[$0].text) }) else {
      parted = rows
      return
    }
    learn()
    tune(to: wide)
    relearn()
    guard isGlued(wide) else {
      parted = rows
      return
    }
    relearn()
    parted.reserveCapacity(rows.count + wide.count)
    for row in rows { add(row) }
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

  /// Whether a line's end shows in a row: a sign or a small letter before a letter where neither stands
  /// within a word.
  private static func showsEnd(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text.dropFirst(2), zip(text.dropFirst(3), text.dropFirst(4))).contains { before, rest in
      let (after, next) = rest
      return before == Byte.comma && after.isSmall
        || (before == Byte.stop || before == 0x3F || before.isSmall) && after.isCapital
          && next.isSmall
    }
  }

  /// Whether most of the line ends that the measure asks for show in the words: a note's smaller print
  /// is wider too, a paragraph may be one line, and a text without its hyphens has whole words there.
  private func isGlued(_ wide: [Int]) -> Bool {
    let ends = wide.prefix(100).filter { rows[$0].text.count < 4000 }
      .flatMap { self.ends(of: rows[$0].text).ends }
    let shown = ends.count { $0.evidence >= .words }
    return shown > 1 && shown * 2 > ends.count
  }

  /// Takes the measure anew: few rows are one line, so they tell it roughly; that for which the most
  /// speaks is the print's.
  private mutating func tune(to wide: [Int]) {
    let sample = wide.prefix(60).filter { rows[$0].text.count < 2000 }
    var best = (measure: measure, score: Int.min)
    for hundredths in (0...20).map({ $0 % 2 == 0 ? 100 + $0 / 2 : 99 - $0 / 2 }) {
      var trial = self
      trial.measure = measure.scaled(to: hundredths)
      let score = sample.reduce(0) { $0 + max(-1000, trial.ends(of: rows[$1].text).score) }
      if score > best.score { best = (trial.measure, score) }
    }
    measure = best.measure
  }

  /// Gathers the words of the rows that are surely one line.
  private mutating func learn() {
    var known = DocumentWords(Spelling())
    for row in rows where !measure.isMerged(row.text, slack: 50) {
      known.insert(words: row.text, without: nil)
    }
    know(known)
  }

  private mutating func know(_ known: DocumentWords) {
    word = GluedWord(
      known: known, small: word.small, frequent: word.frequent, prefixes: word.prefixes)
  }

  /// Gathers the words of all rows, those left aside that a line end may be in.
  private mutating func relearn() {
    var known = DocumentWords(Spelling())
    for row in rows {
      var start = row.text.startIndex
      for end in ends(of: row.text).ends {
        let word = Self.word(at: end.place, in: row.text)
        if start < word.startIndex {
          known.insert(words: row.text[start..<word.startIndex], without: nil)
        }
        start = max(start, word.endIndex)
      }
      known.insert(words: row.text[start...], without: nil)
    }
    know(known)
  }
}
