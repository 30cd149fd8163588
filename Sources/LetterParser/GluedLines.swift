/// Lines whose line end an extraction lost, with the blank that it stood for.
///
///     niet langer te laten meestijgen met de economische groei uitgebreidgesproken is
///
/// A row wider than the print's lines is several of them, so the word in which the measure ends is two.
/// It is parted only where signs, capitals or known words tell where; and only in texts in which such
/// words often show the line's end, since an extraction that takes hyphens away makes wide rows too.
struct GluedLines {
  private let rows: [Row]
  private let words: Vocabulary
  private let measure: Measure
  private let small: Set<[UInt8]>
  private var known = DocumentWords(Spelling())

  /// The rows, those that are several lines parted.
  static func parted(_ whole: [Row], _ words: Vocabulary) -> [Row] {
    let rows = whole.flatMap { parts(of: $0, words) }
    let flow = zip(rows, rows.dropFirst()).filter { row, next in
      next.gap == 0 && next.line == row.line + 1 && !row.text.endsSentence
        && next.text.first?.isSmall == true
    }
    guard flow.count >= 6 else { return rows }
    let measure = Measure(rows.map(\.text), flow: flow.map { ($0.text, $1.text) })
    // A note's smaller print has a third more letters in a line, a table's row as many as it likes:
    // two lines in one are wider still.
    let wide = rows.indices.filter {
      measure.isMerged(rows[$0].text, slack: 2) && !rows[$0].text.hasDoubleBlank
    }
    // Where most rows are too wide, the measure is a margin's and not the text's.
    guard wide.count > 1, wide.count * 2 < rows.count else { return rows }
    var glued = GluedLines(rows: rows, words: words, measure: measure)
    guard glued.isGlued(wide) else { return rows }
    glued.learn()
    var parted: [Row] = []
    parted.reserveCapacity(rows.count + wide.count)
    for row in rows { glued.add(row, to: &parted) }
    return parted
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

  private init(rows: [Row], words: Vocabulary, measure: Measure) {
    self.rows = rows
    self.words = words
    self.measure = measure
    small = words.small(of: LanguageGuess.language(of: rows, words))
  }

  /// Whether lost line ends show in the words in which the measure ends: a note's smaller print is
  /// wider too, and a text without its hyphens has whole words there.
  private func isGlued(_ wide: [Int]) -> Bool {
    let hyphens = zip(rows, rows.dropFirst()).count { row, next in
      row.text.last == Byte.hyphen && next.text.first?.isSmall == true
    }
    let broken = wide.count { index in
      measure.crossing(rows[index].text).map {
        rows[index].text[$0].isBroken(atHyphens: hyphens > 0)
      } == true
    }
    if broken >= 2, broken * 10 >= wide.count { return true }
    return hyphens >= 3 && wide.count * 10 >= rows.count
  }

  /// Gathers the document's words, those that may be two left aside.
  private mutating func learn() {
    for row in rows {
      let crossing = measure.isMerged(row.text) ? measure.crossing(row.text) : nil
      known.insert(words: row.text, without: crossing)
    }
  }

  /// Adds a row, or the rows that it is.
  private func add(_ row: Row, to rows: inout [Row]) {
    var row = row
    var start = row.text.startIndex
    while true {
      let line = row.text[start...]
      let seam = seam(line)
      var cut = seam
      if measure.isMerged(line, slack: 50), let word = measure.crossing(line),
        seam.map({ $0 > word.upperBound }) ?? true
      {
        cut = self.cut(line, word)
        // Where the word cannot be parted the next line is measured from its middle.
        if cut == nil, seam == nil, word.upperBound < row.text.endIndex {
          start = word.lowerBound + max(1, word.count / 2)
          continue
        }
        cut = cut ?? seam
      }
      guard let cut, cut < row.text.endIndex else { break }
      let (first, second) = row.parted(at: cut)
      rows.append(first)
      row = second
      start = row.text.startIndex
    }
    rows.append(row)
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
        if known.contains(left.drop { !$0.isWord }) || known.contains(right) { return index }
      } else if before.isCapital, left.suffix(4).allSatisfy(\.isCapital) {
        return index
      }
    }
    return nil
  }

  /// Where the word that the measure ends in is two words, or the word before it, since a line may be
  /// a little shorter than the measure.
  private func cut(_ text: ArraySlice<UInt8>, _ word: Range<Int>) -> Int? {
    let found = best(text, word)
    if let found, found.score > 3 { return found.cut }
    let before = text[..<word.lowerBound].trimmed
    guard !before.isEmpty else { return found?.cut }
    let last = before.lastWord
    if let earlier = best(text, last.startIndex..<last.endIndex), earlier.score > 4 {
      return earlier.cut
    }
    return found?.cut
  }

  /// The surest place to part a word; nil where none is sure.
  private func best(_ text: ArraySlice<UInt8>, _ word: Range<Int>) -> (score: Int, cut: Int)? {
    let whole = text[word]
    var best: (score: Int, cut: Int)?
    for index in whole.indices.dropFirst() where whole[index] & 0xC0 != 0x80 {
      guard measure.holds(text[..<index]) else { break }
      let score = score(whole[..<index], whole[index...])
      if score > 0, score >= best?.score ?? 0 { best = (score, index) }
    }
    return best
  }

  /// How surely two parts are words of their own.
  private func score(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    guard let last = left.last, let first = right.first, !isLink(left) else { return 0 }
    if last == Byte.hyphen { return left.count > 2 && first.isSmall ? 9 : 0 }
    if last.isDigit || first.isDigit || !(first.isLetter || first == UInt8(ascii: "(")) { return 0 }
    if !last.isLetter || last == 0xBB { return left.count > 2 ? 8 : 0 }
    if last.isSmall, first.isCapital { return 7 }
    guard last.isLetter, first.isSmall || first >= 0x80 else { return 0 }
    let isLeft = known.contains(left.drop { !$0.isWord })
    let isRight = known.contains(right.prefix { $0.isWord || $0 == Byte.hyphen })
    if known.contains(left + right.prefix(while: \.isWord)) { return 0 }
    let begins = small.contains(left.map(\.lowered))
    let ends = small.contains(Array(right.prefix(while: \.isLetter)))
    if isLeft && isRight { return begins || ends ? 6 : 5 }
    if begins, right.count > 3 {
      return isRight ? 4 : words.prefixes.contains(left.map(\.lowered)) ? 0 : 2
    }
    if ends, left.count > 2, isLeft || right.count > 3 { return isLeft ? 4 : 2 }
    let shorter = min(left.count(where: \.isLetter), right.count(where: \.isLetter))
    return shorter > 3 && (isLeft || isRight) ? 1 : 0
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
