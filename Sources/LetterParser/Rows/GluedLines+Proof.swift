/// What a text tells of its measure and its words, and whether line ends are lost in it at all.
extension GluedLines {
  /// Whether most of the line ends that the measure asks for show in the words: a note's smaller print
  /// is wider too, a paragraph may be one line, and a text without its hyphens has whole words there.
  ///
  /// Signs stand in no clean text without their blank. Two words may be one that is set together, and
  /// are seldom so in the very place where the line ends; where nothing shows, none is lost.
  var isGlued: Bool {
    var proof = 0
    var seen = 0
    for index in rows.indices where isMoreThanLine(rows[index].text) {
      guard seen < 200 else { break }
      let text = rows[index].text
      guard text.count < 4000 else { continue }
      seen += 1
      let isWide = isWide(text)
      for end in ends(of: index).ends {
        proof += isWide ? weight(end, text) : roughWeight(end, text)
      }
    }
    return proof > 2
  }

  /// How much a line end speaks for lost line ends in a row that may be one wider line: little, and
  /// nothing against them.
  private func roughWeight(_ end: LostLineEnds.End, _ text: ArraySlice<UInt8>) -> Int {
    switch end.evidence {
    case .signs: text[end.place - 1].isLetter ? 1 : 2
    case .smallWords: 1
    case .words, .small, .likely, .half, .none: 0
    }
  }

  /// How much a line end speaks for lost line ends in a row that is several lines.
  private func weight(_ end: LostLineEnds.End, _ text: ArraySlice<UInt8>) -> Int {
    switch end.evidence {
    // `NoordHolland` is one word without its hyphen.
    case .signs: text[end.place - 1].isLetter ? 1 : 4
    case .smallWords: 2
    case .words: 1
    // `heefthervormingen`, but `ChineesFilipijnse` without its hyphen.
    case .small: text[end.place].isCapital ? 0 : 1
    case .likely, .half: -1
    case .none: -2
    }
  }

  /// Takes the measure anew: where few rows are one line they tell it roughly, and that for which the
  /// most speaks is the print's.
  mutating func tune() {
    let sample = rows.indices.filter { isWide(rows[$0].text) && rows[$0].text.count < 2000 }
      .prefix(60)
    guard !sample.isEmpty else { return }
    let told = measure.lineWidth
    var best = (measure: measure, score: Int.min)
    for width in widths {
      var trial = self
      trial.measure = measure.set(to: width)
      let off = min(100, abs(width - told) * 1000 / max(1, told))
      let score = sample.reduce(-off * min(measure.pairs, 30) / 20) {
        $0 + max(-1000, trial.ends(of: $1).score)
      }
      if score > best.score { best = (trial.measure, score) }
    }
    measure = best.measure
  }

  /// The widths that the lines may be set: about that which is told, or where few rows tell it, as
  /// wide as one of them.
  private var widths: [Int] {
    let told = measure.lineWidth
    var widths = (0...20).map { told * ($0 % 2 == 0 ? 100 + $0 / 2 : 99 - $0 / 2) / 100 }
    guard measure.pairs < 10 else { return widths }
    for index in rows.indices.dropLast() where Self.isFlow(rows[index], rows[index + 1]) {
      guard widths.count < 48 else { break }
      let extent = measure.extents(of: rows[index].text).last ?? 0
      widths += [extent + extent / 200, extent + extent / 50]
    }
    return widths
  }

  /// Gathers the words of the rows that are surely one line.
  mutating func learn() {
    var known = DocumentWords(Spelling())
    for row in rows where !measure.isMerged(row.text, slack: 50) {
      known.insert(words: row.text, without: nil)
    }
    know(known)
  }

  private mutating func know(_ known: DocumentWords) {
    word = GluedWord(
      known: known, small: word.small, frequent: word.frequent, prefixes: word.prefixes,
      endings: word.endings)
  }

  /// Gathers the words of all rows, those left aside that a line end may be in.
  mutating func relearn() {
    var known = DocumentWords(Spelling())
    for index in rows.indices {
      let text = rows[index].text
      var start = text.startIndex
      for end in ends(of: index).ends {
        let word = Self.word(at: end.place, in: text)
        if start < word.startIndex {
          known.insert(words: text[start..<word.startIndex], without: nil)
        }
        start = max(start, word.endIndex)
      }
      known.insert(words: text[start...], without: nil)
    }
    know(known)
  }
}
