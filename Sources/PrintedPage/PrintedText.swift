/// The text of a print, set from its words and their boxes.
///
/// Lines are as the print has them, a blank line stands where the print leaves more room than
/// between the lines of a paragraph, columns stand below each other with three blanks or more
/// between them, and a form feed ends each sheet:
///
///     99 222                 Fiscaal verdragsbeleid
///
///     Nr. 8                  BRIEF VAN DE STAATSSECRETARIS VAN FINANCIËN
public struct PrintedText: Sendable, Hashable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// How many sheets the print has.
  public let sheets: Int
  /// How many words; none where the sheets are pictures.
  public let words: Int
  /// The sheets without words, counted from 1.
  public let emptySheets: [Int]

  /// Sets the text of what `pdftotext -bbox-layout` wrote.
  ///
  /// Any bytes give a text.
  public init(boxes: [UInt8]) {
    let read = BoxReader(boxes).sheets
    sheets = read.count
    words = read.reduce(0) { $0 + $1.words.count }
    emptySheets = read.indices.filter { read[$0].words.isEmpty }.map { $0 + 1 }
    let words = read.map(PrintedRow.rows)
    let blanks = Blanks(Array(words.joined()))
    let rows = RaisedMarks.atTheirWords(
      words.map { TextColumns.inOrder($0.map { PrintedRow($0, blanks: blanks) }) })
    let origin = rows.joined().compactMap { $0.stretches.first?.left }.min() ?? 0
    let pitch = ColumnGrid.pitch(of: rows)
    let leading = Leading(rows)
    var text: [UInt8] = []
    for (sheet, rows) in zip(read, rows) {
      let setting = PageSetting(
        grid: ColumnGrid(rows, origin: origin, pitch: pitch), leading: leading)
      for line in setting.lines(of: rows) + Self.turned(sheet) {
        text += line
        text.append(UInt8(ascii: "\n"))
      }
      text.append(0x0C)
    }
    bytes = text
  }

  /// What is set upwards in a margin, below the rest of its sheet: one line for each of its runs.
  private static func turned(_ sheet: PrintedSheet) -> [[UInt8]] {
    let words = sheet.words.filter(\.isTurned)
    var lines: [[UInt8]] = words.isEmpty ? [] : [[]]
    var run: Int?
    for word in words {
      if word.run == run, let last = lines.indices.last {
        lines[last] += [UInt8(ascii: " ")] + word.text
      } else {
        lines.append(Array(word.text))
      }
      run = word.run
    }
    return lines
  }
}
