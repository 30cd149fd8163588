/// One printed line, or one column's part of it, on its way into the letter.
///
/// A text may have millions, and every part of the reading goes through them: its numbers are small.
struct Row: Sendable {
  /// Its clean bytes, without blanks at either end.
  let text: ArraySlice<UInt8>
  /// What becomes of it.
  var use: LineUse.Use
  /// Whether the row begins a paragraph, whatever the rows' measure tells.
  var beginsAnew = false
  /// Whether it surely goes on with the row above it.
  var goesOn = false
  /// Whether it stands in a column beside the page's text.
  var isBeside = false
  /// Whether it is surely text, which nothing claims, and a paragraph of its own.
  var isText = false
  /// How many signs of a quotation stood before its words, as in an e-mail: `> `.
  var quotes: UInt8 = 0
  /// How many bytes at its beginning are a note's label: the `Noot` of `Noot 1: …`.
  var label: UInt8 = 0
  private let sourceLine: Int32
  private let place: Int32
  private var blankLines: Int32
  private let sheetNumber: Int32
  private var pageNumber: Int32

  init(
    line: Int, column: Int, text: ArraySlice<UInt8>, gap: Int, sheet: Int, page: Int = 1,
    use: LineUse.Use = .body
  ) {
    self.text = text
    self.use = use
    sourceLine = Int32(clamping: line)
    place = Int32(clamping: column)
    blankLines = Int32(clamping: gap)
    sheetNumber = Int32(clamping: sheet)
    pageNumber = Int32(clamping: page)
  }

  /// The source line, counted from 1.
  var line: Int { Int(sourceLine) }
  /// Where it begins in that line, in characters.
  var column: Int { Int(place) }
  /// How many blank lines stand above it.
  var gap: Int {
    get { Int(blankLines) }
    set { blankLines = Int32(clamping: newValue) }
  }
  /// The sheet it stands on, counted by form feeds from 0.
  var sheet: Int { Int(sheetNumber) }
  /// The page it stands on, as the print counts.
  var page: Int {
    get { Int(pageNumber) }
    set { pageNumber = Int32(clamping: newValue) }
  }
}

extension Row {
  /// Whether the row is text of the letter, as far as is known.
  var isBody: Bool {
    if case .body = use { true } else { false }
  }

  /// Whether the row stands below another without anything taken out between them.
  func stands(below row: Row) -> Bool {
    line == row.line ? column > row.column : line == row.line + 1 + gap
  }

  /// The row with other words.
  func with(text: ArraySlice<UInt8>) -> Row {
    var row = Row(
      line: line, column: column, text: text, gap: gap, sheet: sheet, page: page, use: use)
    row.isBeside = isBeside
    row.isText = isText
    row.quotes = quotes
    return row
  }

  /// The row's words as a string, runs of blanks made one.
  var string: String {
    text.hasDoubleBlank ? String(decoding: text.squeezed, as: UTF8.self) : text.string
  }
}
