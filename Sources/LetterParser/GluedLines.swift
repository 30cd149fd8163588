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

  private let rows: [Row]
  private var measure: Measure
  private var word: GluedWord
  /// The rows so far, those that are several lines parted.
  private(set) var parted: [Row] = []
  /// How many line ends were found again.
  private(set) var restored = 0
  /// How many line ends were looked for in vain.
  private var missed = 0
  /// The words that may be two.
  private(set) var doubts: [Doubt] = []

  /// Parts the rows that are several lines.
  init(_ whole: [Row], _ words: Vocabulary) {
    rows = whole.flatMap { Self.parts(of: $0, words) }
    let flow = zip(rows, rows.dropFirst()).filter { Self.isFlow($0, $1) }
    let tag = LanguageGuess.language(of: rows, words)
    measure = Measure(rows.map(\.text), flow: flow.map { ($0.text, $1.text) }, least: 4)
    word = GluedWord(
      known: DocumentWords(Spelling()), small: words.small(of: tag),
      frequent: words.frequent(of: tag), prefixes: words.prefixes)
    // A note's smaller print has a third more letters in a line, a table's row as many as it likes:
    // two lines in one are wider still. Where most rows are too wide, the measure is a margin's and not
    // the text's.
    let wide =
      flow.count < 4
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

  /// Whether two neighbouring rows are surely one sentence, and the first no more than one line.
  private static func isFlow(_ row: Row, _ next: Row) -> Bool {
    next.gap == 0 && next.line == row.line + 1 && 40...130 ~= row.text.count
      && !row.text.endsSentence && next.text.first?.isLetter == true
  }

  /// A row parted before a dateline, a paper's number with its heading, an addressee or an office that
  /// a lost line end glued to the row above: `regioNr. 66 BRIEF VAN DE MINISTER`.
  private static func parts(of row: Row, _ words: Vocabulary) -> [Row] {
    let text = row.text
    guard 12..<300 ~= text.count else { return [row] }
    for index in text.indices.dropFirst(3).dropLast(4)
    where text[index].isCapital && text[index - 1] != Byte.blank && text[index + 1].isSmall {
      let before = text[index - 1]
      guard before.isLetter || before == Byte.stop || before == Byte.comma else { continue }
      let rest = text[index...]
      var cursor = Cursor(rest)
      let begins =
        Dateline(rest, words) != nil
        || PaperNumber(rest, words)?.heading.map { $0.first?.isCapital == true } == true
        || (rest.last == Byte.comma && Office.begins(rest, words))
        || (cursor.takeWords(words.addressees) != nil && cursor.takeWords(words.articles) != nil
          && cursor.takeWords(words.offices) != nil)
      guard begins else { continue }
      let (first, second) = row.parted(at: index)
      return [first] + parts(of: second, words)
    }
    return [row]
  }

  /// Whether lost line ends show in the words in which the measure ends: a note's smaller print is
  /// wider too, and a text without its hyphens has whole words there.
  private func isGlued(_ wide: [Int]) -> Bool {
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

  /// Adds a row, or the rows that it is.
  private mutating func add(_ row: Row) {
    var row = row
    var start = row.text.startIndex
    while true {
      let line = row.text[start...]
      // No line is longer; the rest of a long row is looked at when its turn comes.
      let seam = seam(line.prefix(600))
      var cut = seam
      if measure.isMerged(line, slack: 50), let crossing = measure.crossing(line),
        seam.map({ $0 > crossing.upperBound }) ?? true
      {
        cut = self.cut(line, crossing, isSure: start == row.text.startIndex)
        if cut == nil {
          missed += 1
          doubt(line, crossing, row)
          // Where the word cannot be parted the next line is measured from its middle.
          if crossing.upperBound < row.text.endIndex {
            start = crossing.lowerBound + max(1, crossing.count / 2)
            continue
          }
          cut = seam
        }
      }
      guard let cut, cut < row.text.endIndex else { break }
      let (first, second) = row.parted(at: cut)
      restored += 1
      parted.append(first)
      row = second
      start = row.text.startIndex
    }
    parted.append(row)
  }

  /// Keeps a word in mind that nobody can part: that in which the measure ends, or one beside it where
  /// that one is whole.
  private mutating func doubt(_ line: ArraySlice<UInt8>, _ crossing: Range<Int>, _ row: Row) {
    let words = [line[crossing]] + beside(crossing, in: line)
    guard let word = words.first(where: { $0.count > 3 && !word.isWhole($0) }), !isLink(word),
      word.contains(where: \.isSmall)
    else { return }
    doubts.append(Doubt(line: row.line, word: word.string))
  }

  /// The words before and after a word.
  private func beside(_ word: Range<Int>, in text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let before = text[..<word.lowerBound].suffix(200).trimmed.lastWord
    let after = text[word.upperBound...].prefix(200).trimmed.firstWord
    return [before, after].filter { !$0.isEmpty }
  }

  /// The first place where a sentence or a heading surely ends without a blank: `luister.Peking`,
  /// `blijft lastigChina`, `ZAKENAan`.
  private func seam(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.count > 8 else { return nil }
    for index in text.indices.dropFirst(4).dropLast(3) where text[index].isCapital {
      let before = text[index - 1]
      guard before != Byte.blank, text[index + 1].isSmall, text[index + 2].isSmall else { continue }
      let left = text[..<index].lastWord
      let right = text[index...].prefix(while: \.isLetter)
      guard !isLink(left), left.count > 3 else { continue }
      if before == Byte.stop || before == UInt8(ascii: "?") {
        if left.dropLast().suffix(3).allSatisfy(\.isSmall) { return index }
      } else if before.isSmall, left.suffix(3).allSatisfy(\.isSmall) {
        if word.isWhole(left) { return index }
      } else if before.isCapital, left.suffix(4).allSatisfy(\.isCapital), word.isWhole(right) {
        return index
      }
    }
    return nil
  }

  /// Where the word that the measure ends in is two words, or the word beside it: a line may be a
  /// little shorter than the measure, and one whose beginning is not known ends anywhere near it.
  private func cut(_ text: ArraySlice<UInt8>, _ crossing: Range<Int>, isSure: Bool) -> Int? {
    let found = word.cut(text[crossing], isSure: isSure) { !isSure || measure.holds(text[..<$0]) }
    if let found { return found }
    for beside in beside(crossing, in: text) where !isSure || beside.endIndex <= crossing.lowerBound
    {
      let found = word.cuts(beside) { _ in true }
      if found.evidence == .signs || !isSure && found.evidence == .smallWords {
        return found.places.last
      }
    }
    return nil
  }

  private func isLink(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(UInt8(ascii: "/")) || word.contains(UInt8(ascii: "@"))
      || word.starts(with: Array("www.".utf8))
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

extension Row {
  /// The row as two, one after the other in the line.
  fileprivate func parted(at cut: Int) -> (Row, Row) {
    let before = text[..<cut].count { $0 & 0xC0 != 0x80 }
    let first = with(text: text[..<cut].trimmed)
    var second = Row(
      line: line, column: column + before, text: text[cut...].trimmed, gap: 0, sheet: sheet)
    second.page = page
    return (first, second)
  }
}
