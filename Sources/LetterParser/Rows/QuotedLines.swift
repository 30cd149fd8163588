/// Lines that stand behind a sign of quotation, as an e-mail has what it answers: `> Dear Sir,`.
struct QuotedLines {
  /// The lines' numbers.
  private var lines: Set<Int> = []
  /// The lines without words since the last that has some.
  private var blanks = 0

  /// More signs than these stand in no letter, and are text.
  private static let deepest = 8

  /// Finds them: in an e-mail each line with the sign, in any other text two and more below each other,
  /// for one alone may say that something is more.
  init(_ rows: [Row], isMail: Bool) {
    let isQuoted = { (index: Int) in
      rows[index].text.first == UInt8(ascii: ">") && rows[index].isBody
    }
    for index in rows.indices where isQuoted(index) {
      let isNext = { (other: Int) in
        rows.indices.contains(other) && abs(rows[other].line - rows[index].line) == 1
          && isQuoted(other)
      }
      if isMail || isNext(index - 1) || isNext(index + 1) { lines.insert(rows[index].line) }
    }
  }

  /// A row without its signs of quotation; nil where nothing stands behind them: the row below has one
  /// blank line more above it.
  mutating func take(_ row: Row) -> Row? {
    if lines.isEmpty { return row }
    var taken = row
    if lines.contains(row.line) {
      let (depth, words) = Self.signs(of: row.text)
      guard !words.isEmpty else {
        blanks += row.gap + 1
        return nil
      }
      taken = row.with(text: words)
      taken.quotes = UInt8(clamping: depth)
    }
    taken.gap += blanks
    blanks = 0
    return taken
  }

  /// How many signs a line begins with, and what stands behind them.
  private static func signs(
    of text: ArraySlice<UInt8>
  ) -> (depth: Int, words: ArraySlice<UInt8>) {
    var rest = text
    var depth = 0
    while rest.first == UInt8(ascii: ">"), depth < deepest {
      rest = rest.dropFirst()
      depth += 1
      if rest.first == Byte.blank { rest = rest.dropFirst() }
    }
    return (depth, rest.trimmed)
  }
}
