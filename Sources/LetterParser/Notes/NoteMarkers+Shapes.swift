/// Calls that stand apart from the word before them, or in brackets.
extension NoteMarkers {
  /// How far back an open bracket is looked for: no sentence is longer.
  private static let longestSentence = 4000

  /// `moet opkomen? 1)` after a sentence or at a paragraph's end, as a chamber's own texts have it.
  static func closed(
    _ text: ArraySlice<UInt8>, _ digits: ArraySlice<UInt8>
  ) -> Found? {
    let end = digits.endIndex
    guard digits.count <= 2, digits.first != 48, end < text.endIndex, text[end] == 0x29,
      end + 1 == text.endIndex || text[end + 1] == Byte.blank
    else { return nil }
    let before = text[..<digits.startIndex].suffix(longestSentence).trimmed
    // Old editions leave no blank: `spoedig zal bekrachtigen.1)`.
    let isTight = before.endIndex == digits.startIndex
    guard before.count > 3,
      !isTight || before.endsSentence && before.dropLast().last?.isDigit == false,
      let last = before.last,
      ![Byte.colon, UInt8(ascii: ";"), Byte.comma, UInt8(ascii: "(")].contains(last),
      before.endsSentence || end + 1 == text.endIndex,
      before.lastIndex(of: 0x28) ?? -1 <= before.lastIndex(of: 0x29) ?? -1
    else { return nil }
    let number = digits.figures
    return Found(
      number: number, bytes: before.endIndex..<(end + 1), isWeak: false, isClosed: true)
  }

  /// The second of two calls in one place, at a row's end: `Shell?1 2`.
  static func second(
    _ text: ArraySlice<UInt8>, _ digits: ArraySlice<UInt8>, after first: Found?
  ) -> Found? {
    guard digits.count <= 2, digits.endIndex == text.endIndex, let first, !first.isWeak,
      first.bytes.upperBound + 1 == digits.startIndex
    else { return nil }
    let number = digits.figures
    guard number == first.number + 1 else { return nil }
    return Found(
      number: number, bytes: first.bytes.upperBound..<digits.endIndex, isWeak: false)
  }

  /// `[1]` after a word, as word processors' texts have it.
  static func bracketed(_ text: ArraySlice<UInt8>, _ index: Int) -> Found? {
    guard index > text.startIndex else { return nil }
    let digits = text[(index + 1)...].prefix(while: \.isDigit)
    guard 1...2 ~= digits.count, text[digits.endIndex...].first == UInt8(ascii: "]") else {
      return nil
    }
    let number = digits.figures
    return Found(number: number, bytes: index..<(digits.endIndex + 1), isWeak: false)
  }
}
