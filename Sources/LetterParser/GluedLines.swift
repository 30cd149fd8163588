/// Lines whose line end an extraction lost, with the blank that it stood for:
///
///     niet langer te laten meestijgen met de economische groei uitgebreidgesproken is
///
/// A row wider than the print's lines is several of them, so the word in which the measure ends is two.
/// It is parted only where signs, capitals or known words tell where; and only in texts that keep the
/// hyphens of their line ends, since others put the parts of words together and with them the lines.
struct GluedLines {
  private let rows: [Row]
  private let words: Vocabulary
  private let measure: Measure
  private var known = DocumentWords(clashes: [])

  /// The rows, those that are several lines parted.
  static func parted(_ rows: [Row], _ words: Vocabulary) -> [Row] {
    let flow = zip(rows, rows.dropFirst()).filter { row, next in
      next.gap == 0 && next.line == row.line + 1 && !row.text.endsSentence
        && next.text.first?.isSmall == true
    }
    guard flow.count >= 6 else { return rows }
    let measure = Measure(rows.map(\.text), flow: flow.map { ($0.text, $1.text) })
    let wide = rows.indices.filter { measure.isMerged(rows[$0].text) }
    guard wide.count > 1 else { return rows }
    var glued = GluedLines(rows: rows, words: words, measure: measure)
    guard glued.keepsHyphens(wide) else { return rows }
    glued.learn()
    var parted: [Row] = []
    parted.reserveCapacity(rows.count + wide.count)
    for row in rows { glued.add(row, to: &parted) }
    return parted
  }

  private init(rows: [Row], words: Vocabulary, measure: Measure) {
    self.rows = rows
    self.words = words
    self.measure = measure
  }

  /// Whether the text keeps the hyphens that its line ends put into words.
  private func keepsHyphens(_ wide: [Int]) -> Bool {
    var hyphens = 0
    for (row, next) in zip(rows, rows.dropFirst())
    where row.text.last == Byte.hyphen && next.text.first?.isSmall == true {
      hyphens += 1
    }
    for index in wide {
      guard let word = measure.crossing(rows[index].text) else { continue }
      let text = rows[index].text[word]
      if text.dropFirst().dropLast().contains(Byte.hyphen) { hyphens += 1 }
    }
    return hyphens >= 2 && hyphens * 5 >= wide.count
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
    while measure.isMerged(row.text, slack: 50), let word = measure.crossing(row.text),
      let cut = cut(row.text, word), cut < row.text.endIndex
    {
      let (first, second) = row.parted(at: cut)
      rows.append(first)
      row = second
    }
    rows.append(row)
  }

  /// Where a word that the measure ends in is two words.
  private func cut(_ text: ArraySlice<UInt8>, _ word: Range<Int>) -> Int? {
    let whole = text[word]
    var best: (score: Int, cut: Int)?
    for index in whole.indices.dropFirst() where whole[index] & 0xC0 != 0x80 {
      guard measure.holds(text[..<index]) else { break }
      let score = score(whole[..<index], whole[index...])
      if score > 0, score >= best?.score ?? 0 { best = (score, index) }
    }
    return best?.cut
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
    let small = words.small.contains(left.map(\.lowered)) || words.small.contains(Array(right.prefix(while: \.isLetter)))
    if isLeft && isRight { return small ? 6 : 5 }
    if isLeft && words.small.contains(Array(right.prefix(while: \.isLetter))) { return 4 }
    if words.small.contains(left.map(\.lowered)) && (isRight || right.count > 2) { return isRight ? 4 : 2 }
    if words.small.contains(Array(right.prefix(while: \.isLetter))), left.count > 2 { return 2 }
    return (isLeft && left.count > 3 && right.count > 3) || (isRight && right.count > 4 && left.count > 3) ? 1 : 0
  }

  private func isLink(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(UInt8(ascii: "/")) || word.contains(UInt8(ascii: "@"))
      || word.starts(with: Array("www.".utf8))
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
