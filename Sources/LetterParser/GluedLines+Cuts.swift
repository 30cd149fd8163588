/// Where a wide row is parted.
extension GluedLines {
  /// Adds a row, or the rows that it is.
  mutating func add(_ row: Row) {
    var row = row
    for end in ends(of: row.text).ends {
      guard isSure(end, row.text) else {
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
  func ends(of text: ArraySlice<UInt8>) -> LostLineEnds {
    LostLineEnds(text, measure: measure, word: word, seams: seams(text))
  }

  /// Whether a line surely ends at a place: with one small word known, nothing else in the word there
  /// may be as likely.
  private func isSure(_ end: LostLineEnds.End, _ text: ArraySlice<UInt8>) -> Bool {
    switch end.evidence {
    case .signs, .smallWords, .words: return true
    case .small:
      let found = word.cuts(Self.word(at: end.place, in: text)) { _ in true }
      return found.evidence == .small && found.places.count == 1
    case .likely, .half, .none: return isSeam(end.place, text)
    }
  }

  /// Keeps a word in mind that nobody can part.
  private mutating func doubt(at place: Int, _ row: Row) {
    let glued = Self.word(at: place, in: row.text)
    guard glued.count > 3, !word.isWhole(glued), !isLink(glued), glued.contains(where: \.isSmall)
    else { return }
    doubts.append(Doubt(line: row.line, word: glued.string))
  }

  /// The word at a place of a text.
  static func word(at place: Int, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let before = text[..<place].suffix(200).lastWord
    return text[before.startIndex...].prefix(400).firstWord
  }

  /// The places where a sentence or a heading surely ends without a blank: `luister.Peking`,
  /// `blijft lastigChina`, `ZAKENAan`.
  private func seams(_ text: ArraySlice<UInt8>) -> [Int] {
    guard text.count > 8 else { return [] }
    return text.indices.dropFirst(4).dropLast(3).filter { isSeam($0, text) }
  }

  private func isSeam(_ index: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard text[index].isCapital, index > text.startIndex + 3, index + 2 < text.endIndex else {
      return false
    }
    let before = text[index - 1]
    guard before != Byte.blank, text[index + 1].isSmall, text[index + 2].isSmall else {
      return false
    }
    let left = text[..<index].suffix(200).lastWord
    guard !isLink(left), left.count > 3 else { return false }
    if before == Byte.stop || before == UInt8(ascii: "?") {
      return left.dropLast().suffix(3).allSatisfy(\.isSmall)
    }
    if before.isSmall { return left.suffix(3).allSatisfy(\.isSmall) && word.isWhole(left) }
    return before.isCapital && left.suffix(4).allSatisfy(\.isCapital)
      && word.isWhole(text[index...].prefix(while: \.isLetter))
  }

  func isLink(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(UInt8(ascii: "/")) || word.contains(UInt8(ascii: "@"))
      || word.starts(with: Array("www.".utf8))
  }
}
