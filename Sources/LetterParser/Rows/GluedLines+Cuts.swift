/// Where a wide row is parted.
extension GluedLines {
  /// Adds a row, or the rows that it is.
  mutating func add(_ whole: Row, _ found: LostLineEnds) {
    var row = whole
    let isWide = isWide(whole.text)
    let isFitting = found.score > 0 && whole.text.first?.isDigit == false
    for end in found.ends {
      guard isSure(end, whole.text, isRough: !isWide && !isFitting) else {
        guard isWide else { continue }
        missed += 1
        doubt(at: end.place, row)
        continue
      }
      let (first, second) = row.parted(at: end.place)
      restored += 1
      parted.append(first)
      row = second
    }
    parted.append(row)
  }

  /// Where the lines of a row end.
  func ends(of index: Int) -> LostLineEnds {
    let text = rows[index].text
    return LostLineEnds(
      text, measure: measure, word: word, seams: seams(text), next: rest(after: index))
  }

  /// The first word of the row in which a row's sentence surely goes on; nil where none does.
  private func rest(after index: Int) -> ArraySlice<UInt8>? {
    guard index + 1 < rows.count else { return nil }
    let row = rows[index]
    let next = rows[index + 1]
    guard next.gap == 0, next.line == row.line + 1, next.sheet == row.sheet, row.text.count > 40,
      !row.text.endsSentence, next.text.first?.isSmall == true
    else { return nil }
    let first = next.text.firstWord
    // `a. de eerste` begins an item.
    return first.last == Byte.stop || first.last == UInt8(ascii: ")") ? nil : first
  }

  /// Whether a line surely ends at a place.
  ///
  /// With one small word known, nothing else in the word there may be as likely. A row that is no two
  /// whole lines may be one of a note's smaller print, which begins with a digit or whose sentence goes
  /// on in a line that is not full: only signs and small words tell there, and no others.
  private func isSure(
    _ end: LostLineEnds.End, _ text: ArraySlice<UInt8>, isRough: Bool
  ) -> Bool {
    switch end.evidence {
    case .signs, .smallWords: return true
    case .words: return !isRough
    case .small:
      guard !isRough else { return false }
      let found = word.cuts(Self.word(at: end.place, in: text)) { _ in true }
      return found.evidence == .small && found.places.count == 1
    case .likely, .half, .none: return isSeam(end.place, text)
    }
  }

  /// Keeps a word in mind that nobody can part.
  private mutating func doubt(at place: Int, _ row: Row) {
    let glued = Self.word(at: place, in: row.text)
    guard glued.count > 3, !word.isWhole(glued), !isLink(glued), !word.isOne(glued),
      glued.contains(where: \.isSmall)
    else { return }
    doubts.append(
      Doubt(
        line: row.line, column: row.column + characters(before: glued.startIndex, of: row),
        word: glued))
  }

  /// How many characters of a row stand before a place, counted from the word of it that was told last: a row of
  /// thousands of words may have as many of them.
  private mutating func characters(before place: Int, of row: Row) -> Int {
    let start = row.text.startIndex
    let isSame = told.line == row.line && told.column == row.column && told.start == start
    if !isSame || !(start...place ~= told.place) { told = (row.line, row.column, start, start, 0) }
    told.characters += row.text[told.place..<place].characters
    told.place = place
    return told.characters
  }

  /// The word at a place of a text.
  static func word(at place: Int, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let before = text[..<place].suffix(200).lastWord
    return text[before.startIndex...].prefix(400).firstWord
  }
}
