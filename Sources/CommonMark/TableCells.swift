/// The cells of a table in the order of reading.
struct TableCells {
  /// A cell's words, and its place.
  struct Cell {
    var text: ArraySlice<UInt8>
    var row: Int
    var column: Int
    var isLast: Bool
    var isHead: Bool
    var hasHead: Bool
    var alignment: TableSource.Alignment

    /// Whether no byte can mean anything to Markdown.
    var isPlain: Bool { !text.isEmpty && text.allSatisfy(TableCells.isPlain) }
  }

  private let alignments: [TableSource.Alignment]
  private let rows: [[ArraySlice<UInt8>]]
  private let hasHead: Bool
  private var row = 0
  private var column = 0

  /// The cells of a table; a head without a word is left out, and a line that holds nothing but a
  /// page mark goes into the cell that follows it.
  init(_ table: TableSource) {
    alignments = table.alignments
    hasHead = table.head.contains { !$0.isEmpty }
    var rows = hasHead ? [table.head] : []
    var marks: ArraySlice<UInt8> = []
    // Short rows are filled up, but not so that a small source makes a huge table.
    let width = table.head.count <= 64 ? table.head.count : 0
    for var row in table.rows {
      if row.count == 1, row[0].starts(with: [44, 0xEF, 0xB7, 0x92]), row[0].count < 20 {
        marks += row[0]
        continue
      }
      if !marks.isEmpty {
        row[0] = marks + row[0]
        marks = []
      }
      while row.count < width { row.append([]) }
      rows.append(row)
    }
    if !marks.isEmpty, var last = rows.last {
      last[last.count - 1] += marks
      rows[rows.count - 1] = last
    }
    self.rows = rows
  }

  /// How many cells are read at once: a tree takes many times the memory of its text.
  private static let batch = 256

  /// The next cells; nil at the end.
  mutating func nextBatch() -> [Cell]? {
    var cells: [Cell] = []
    cells.reserveCapacity(Self.batch)
    while cells.count < Self.batch, let cell = next() { cells.append(cell) }
    return cells.isEmpty ? nil : cells
  }

  /// Cells as headings, one a line; what closes each line keeps a `#` of the cell's own.
  static func markdown(of cells: [Cell]) -> [UInt8] {
    var text: [UInt8] = []
    for cell in cells {
      text += "# ".utf8
      text += cell.text
      text += " #\n".utf8
    }
    return text
  }

  /// The next cell.
  private mutating func next() -> Cell? {
    guard row < rows.count else { return nil }
    let cell = Cell(
      text: rows[row][column], row: row, column: column, isLast: column + 1 >= rows[row].count,
      isHead: hasHead && row == 0, hasHead: hasHead,
      alignment: column < alignments.count ? alignments[column] : .none)
    column += 1
    if cell.isLast { (row, column) = (row + 1, 0) }
    return cell
  }

  /// Whether a byte is one of words, whatever stands beside it; none is of the characters that stand
  /// for marks.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "."),
      UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "%"), UInt8(ascii: "/"):
      true
    case 0x80...: byte != 0xEF
    default: false
    }
  }
}
