/// Letters that a scan has for figures in a date: `lO Mei l931`, `2lst November, 1938`, `March 1O, 1956`.
///
/// Only a whole dateline is ever read so, and what was read is told (`date-misread`).
enum DateFigures {
  /// A line with figures for the letters `l`, `I`, `|`, `O` and `o` where they stand among figures, or alone where a day
  /// may stand; nil where there are none.
  static func mended(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> [UInt8]? {
    // A newspaper's head names the weekday, and its day is that of the issue: `FRIDAY, 14 MARCH, I919.`
    guard !namesWeekday(text, words) else { return nil }
    var mended: [UInt8] = []
    var index = text.startIndex
    var isChanged = false
    while index < text.endIndex {
      let rest = text[index...]
      let figures = rest.prefix { figure(for: $0) != nil }
      guard !figures.isEmpty else {
        let word = rest.prefix(while: \.isWord)
        let end = word.isEmpty ? index + 1 : word.endIndex
        mended += text[index..<end]
        index = end
        continue
      }
      let tail = text[figures.endIndex...].prefix(while: \.isWord)
      // `I. May 1950` may be a chapter.
      let isNumbered =
        text[tail.endIndex...].first == Byte.stop && !figures.contains(where: \.isDigit)
      // `Oden` is what is left of `lOden` and no day.
      let isDay =
        figures.contains(where: \.isDigit)
        || figures.first != UInt8(ascii: "O") && !figures.contains(UInt8(ascii: "o"))
      if figures.count <= 4, !isNumbered, isDay, tail.isEmpty || isOrdinal(tail, words) {
        for byte in figures { mended.append(figure(for: byte) ?? byte) }
        isChanged = isChanged || !figures.allSatisfy(\.isDigit)
      } else {
        mended += figures
      }
      mended += tail
      index = tail.endIndex
    }
    return isChanged ? mended : nil
  }

  private static func namesWeekday(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    text.split(separator: Byte.blank).contains { word in
      var cursor = Cursor(word)
      return cursor.takeWords(words.weekdays) != nil
    }
  }

  private static func figure(for byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte
    case UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "|"): UInt8(ascii: "1")
    case UInt8(ascii: "O"), UInt8(ascii: "o"): UInt8(ascii: "0")
    default: nil
    }
  }

  /// Whether letters behind a day's number are those of an ordinal: `lOden`.
  private static func isOrdinal(_ tail: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    var cursor = Cursor(tail)
    return cursor.takeWords(words.ordinals) != nil && cursor.isAtEnd
  }
}
