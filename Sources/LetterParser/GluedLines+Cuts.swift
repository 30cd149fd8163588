/// Where a wide row is parted.
extension GluedLines {
  /// Adds a row, or the rows that it is.
  mutating func add(_ row: Row) {
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
  mutating func doubt(_ line: ArraySlice<UInt8>, _ crossing: Range<Int>, _ row: Row) {
    let words = [line[crossing]] + beside(crossing, in: line)
    guard let word = words.first(where: { $0.count > 3 && !word.isWhole($0) }), !isLink(word),
      word.contains(where: \.isSmall)
    else { return }
    doubts.append(Doubt(line: row.line, word: word.string))
  }

  /// The words before and after a word.
  func beside(_ word: Range<Int>, in text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
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
  func cut(_ text: ArraySlice<UInt8>, _ crossing: Range<Int>, isSure: Bool) -> Int? {
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

  func isLink(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(UInt8(ascii: "/")) || word.contains(UInt8(ascii: "@"))
      || word.starts(with: Array("www.".utf8))
  }
}
