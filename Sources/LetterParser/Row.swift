/// One printed line, or one column's part of it, on its way into the letter.
struct Row: Sendable {
  /// The source line, counted from 1.
  let line: Int
  /// Where it begins in that line, in characters.
  let column: Int
  /// Its clean bytes, without blanks at either end.
  let text: ArraySlice<UInt8>
  /// How many blank lines stand above it.
  var gap: Int
  /// The sheet it stands on, counted by form feeds from 0.
  let sheet: Int
  /// The page it stands on, as the print counts.
  var page = 1
  /// Whether it surely goes on with the row above it.
  var goesOn = false
  /// What becomes of it.
  var use = LineUse.Use.body
}

extension Row {
  /// Whether the row is text of the letter, as far as is known.
  var isBody: Bool { use == .body }

  /// Whether the row stands below another without anything taken out between them.
  func stands(below row: Row) -> Bool {
    line == row.line ? column > row.column : line == row.line + 1 + gap
  }

  /// The row with other words.
  func with(text: ArraySlice<UInt8>) -> Row {
    Row(line: line, column: column, text: text, gap: gap, sheet: sheet, page: page, use: use)
  }

  /// The row's words as a string, runs of blanks made one.
  var string: String { String(decoding: text.squeezed, as: UTF8.self) }
}
