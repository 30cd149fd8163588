/// Lines become rows: each column of a page by itself, in the order of reading.
enum Columns {
  /// The rows of a text, blank lines counted in the gap of the row below them.
  static func rows(of text: SourceText) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(text.lines.count)
    var gap = 0
    var sheet = 0
    for (index, line) in text.lines.enumerated() {
      if line.formFeeds > 0 {
        sheet += line.formFeeds
        gap += 1
      }
      let words = line.text.trimmed
      guard !words.isEmpty else {
        gap += 1
        continue
      }
      rows.append(
        Row(
          line: index + 1, column: words.startIndex - line.text.startIndex, text: words, gap: gap,
          sheet: sheet))
      gap = 0
    }
    return rows
  }
}
