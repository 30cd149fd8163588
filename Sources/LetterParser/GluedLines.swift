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
    measure = Measure(rows, least: 4, isFlow: Self.isFlow)
    word = GluedWord(
      known: DocumentWords(Spelling()), small: words.small(of: tag),
      frequent: words.frequent(of: tag), prefixes: words.prefixes)
    // A note's smaller print has a third more letters in a line, a table's row as many as it likes:
    // two lines in one are wider still. Where most rows are too wide, the measure is a margin's and not
    // the text's.
    let wide =
      measure.pairs < 4
      ? []
      : rows.indices.filter {
        measure.isMerged(rows[$0].text, slack: 2) && !rows[$0].text.hasDoubleBlank
      }
    guard wide.count > 1, wide.count * 2 < rows.count, isGlued(wide) else {
      parted = rows
      return
    }
    tune(to: wide)
    learn()
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

  /// Whether lost line ends show in the words in which the measure ends: a note's smaller print is
  /// wider too, and a text without its hyphens has whole words there.
  func isGlued(_ wide: [Int]) -> Bool {
    let hyphens = zip(rows, rows.dropFirst()).count { row, next in
      row.text.last == Byte.hyphen && next.text.first?.isSmall == true
    }
    var crossings = 0
    var atSigns = 0
    var atHyphens = 0
    for index in wide {
      var line = rows[index].text
      while measure.isMerged(line, slack: 50), let word = measure.crossing(line) {
        crossings += 1
        if line[word].isBroken(atHyphens: false) {
          atSigns += 1
        } else if line[word].isBroken(atHyphens: true) {
          atHyphens += 1
        }
        guard word.upperBound < line.endIndex else { break }
        line = line[(word.lowerBound + max(1, word.count / 2))...]
      }
    }
    // Where an extraction takes the hyphens away, those that are left are the words' own; no sign is
    // glued there to the next word.
    let broken = atSigns + (hyphens > 0 || atSigns > 0 ? atHyphens : 0)
    if broken >= 2, broken * 10 >= crossings { return true }
    return hyphens >= 3 && wide.count * 10 >= rows.count
  }

  /// Takes the measure anew: few rows are one line, so they tell it roughly; that at which the most line
  /// ends are found is the print's.
  private mutating func tune(to wide: [Int]) {
    let sample = wide.prefix(300).filter { rows[$0].text.count < 4000 }
    var best = (measure: measure, score: Int.min)
    for hundredths in [100, 99, 101, 98, 102, 97, 103, 96, 104, 95, 105, 94, 106] {
      var trial = self
      trial.measure = measure.scaled(to: hundredths)
      trial.learn()
      for index in sample { trial.add(rows[index]) }
      let score = trial.restored - trial.missed
      if score > best.score { best = (trial.measure, score) }
    }
    measure = best.measure
  }

  /// Gathers the document's words, those that may be two left aside.
  private mutating func learn() {
    var known = DocumentWords(Spelling())
    for row in rows {
      var line = row.text
      while measure.isMerged(line, slack: 50), let word = measure.crossing(line) {
        known.insert(words: line[..<word.lowerBound], without: nil)
        line = line[word.upperBound...].trimmed
      }
      known.insert(words: line, without: nil)
    }
    word = GluedWord(
      known: known, small: word.small, frequent: word.frequent, prefixes: word.prefixes)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a line's end shows within a word: a sign before a letter, a capital, or a hyphen, unless
  /// the extraction takes those away.
  fileprivate func isBroken(atHyphens: Bool) -> Bool {
    zip(self, dropFirst()).dropFirst().contains { before, after in
      after.isLetter
        && (before == Byte.hyphen && atHyphens || before == Byte.comma || before == Byte.stop
          || before == UInt8(ascii: "?"))
        || before.isSmall && after.isCapital
    }
  }
}
