/// The places where a line surely ends, be it short or not.
extension GluedLines {
  /// The places where a sentence or a heading surely ends without a blank: `luister.Peking`,
  /// `blijft lastigChina`, `HandelscijfersDe`, `ZAKENAan`.
  func seams(_ text: ArraySlice<UInt8>) -> [Int] {
    guard text.count > 8 else { return [] }
    return text.indices.dropFirst(4).dropLast(3).filter { isSeam($0, text) }
  }

  func isSeam(_ index: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard text[index].isCapital, index > text.startIndex + 3, index + 2 < text.endIndex else {
      return false
    }
    let before = text[index - 1]
    guard before != Byte.blank, text[index + 1].isSmall else { return false }
    let right = text[index...].prefix(while: \.isLetter)
    let isSmallWord = word.small.contains(right.map(\.lowered))
    guard isSmallWord || right.dropFirst(2).first?.isSmall == true else { return false }
    let left = text[..<index].suffix(200).lastWord
    guard !isLink(left), left.count > 3 else { return false }
    if before == Byte.stop || before == UInt8(ascii: "?") { return left.dropLast().endsPhrase }
    if before.isSmall || before >= 0x80 {
      guard left.suffix(3).allSatisfy({ $0.isSmall || $0 >= 0x80 }) else { return false }
      // A heading's word may be new: a small word with a capital begins what stands below it.
      return word.isWhole(left) || isSmallWord && left.count > 4 && isMoreThanLine(text)
    }
    return before.isCapital && left.suffix(4).allSatisfy(\.isCapital) && word.isWhole(right)
  }

  func isLink(_ word: ArraySlice<UInt8>) -> Bool {
    word.isLink || word.contains { "#=~_".utf8.contains($0) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether what a full stop may end stands at the end: a word, a year, or a bracket.
  fileprivate var endsPhrase: Bool {
    if last == UInt8(ascii: ")") || last == 0xBB { return count > 2 }
    if count == 4, allSatisfy(\.isDigit) { return true }
    return suffix(3).allSatisfy { $0.isSmall || $0 >= 0x80 }
  }
}
