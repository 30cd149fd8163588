/// Figures above the line, which call notes and number them: `4 October¹`, `¹ The Directorate`.
enum SmallFigures {
  /// The number that figures above the line make at a place, and where they end; nil where none stand there.
  static func number(
    in text: ArraySlice<UInt8>, at start: Int
  ) -> (number: Int, end: Int)? {
    var (number, index) = (0, start)
    while let (figure, length) = figure(in: text, at: index) {
      // No letter has so many notes.
      guard number < 100 else { return nil }
      number = number * 10 + figure
      index += length
    }
    return index == start || number == 0 ? nil : (number, index)
  }

  private static func figure(
    in text: ArraySlice<UInt8>, at index: Int
  ) -> (figure: Int, length: Int)? {
    guard index + 1 < text.endIndex else { return nil }
    switch (text[index], text[index + 1]) {
    case (0xC2, 0xB9): return (1, 2)
    case (0xC2, 0xB2): return (2, 2)
    case (0xC2, 0xB3): return (3, 2)
    case (0xE2, 0x81):
      guard index + 2 < text.endIndex else { return nil }
      let last = text[index + 2]
      return last == 0xB0 || 0xB4...0xB9 ~= last ? (Int(last) - 0xB0, 3) : nil
    default: return nil
    }
  }

  /// Whether figures behind these words may call a note: behind a word or the sign that ends it, but not `10²`, `km²`
  /// and `CO²`.
  static func mayCall(after before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last, last != Byte.blank else { return false }
    if ".,;:?!)\"".utf8.contains(last) { return true }
    let word = before.suffix(40).lastWord
    return word.characters > 3 && last.isLetter && !word.contains(where: \.isDigit)
      && word.contains(where: \.isSmall)
  }
}
