/// A row of a house's fields: labels alone, or labels with their values right of them.
struct FieldLine {
  /// A stretch of the row.
  struct Cell {
    /// What the label announces; nil for a value.
    var label: Paper.ColumnField?
    /// Whether the label is one that houses are known to have.
    var isKnown = true
    /// Its words.
    var text: ArraySlice<UInt8>
    /// Where it begins on the sheet, in characters.
    var column: Int
  }

  /// The row's stretches from left to right.
  private(set) var cells: [Cell] = []

  /// Longer stretches are sentences.
  private static let longest = 120
  /// A longer stretch below the values that runs over a column's edge is no value.
  private static let longestCell = 60

  /// Reads a row that begins with a label; nil for any other.
  init?(_ row: Row, _ paper: borrowing Paper) {
    guard row.text.first?.isCapital == true else { return nil }
    for segment in Columns.segments(of: row.text) {
      var text = row.text[segment.bytes]
      var column = row.column + segment.column
      // `Onderwerp    : bezoek`: a typist sets all colons below each other.
      if text.first == Byte.colon, cells.last?.label != nil {
        let value = text.dropFirst().trimmed
        let label = cells[cells.count - 1].text.startIndex
        cells[cells.count - 1].text = row.text[label...text.startIndex]
        if value.isEmpty { continue }
        column += text[..<value.startIndex].characters
        text = value
      }
      guard let label = paper.columnLabel(text, longest: Self.longest) else {
        cells.append(Cell(text: text, column: column))
        continue
      }
      let rest = label.rest
      cells.append(
        Cell(label: label.field, text: text[..<rest.startIndex].trimmed, column: column))
      if !rest.isEmpty {
        let before = text[..<rest.startIndex].count { $0 & 0xC0 != 0x80 }
        cells.append(Cell(text: rest, column: column + before))
      }
    }
    nameUnknown()
    guard cells.first?.label != nil else { return nil }
  }

  /// Whether the row has labels and no values.
  var isOfLabels: Bool { cells.allSatisfy { $0.label != nil } }

  /// Where values that belong to the row's labels begin in the rows below it.
  var edges: [Int] {
    if isOfLabels { return cells.map(\.column) }
    var edges: [Int] = []
    for cell in cells {
      if cell.label != nil {
        edges.append(cell.column)
      } else {
        edges[edges.count - 1] = max(edges[edges.count - 1], cell.column)
      }
    }
    return edges
  }

  /// Among several labels that are known a short stretch without a digit is one that is not:
  /// `Datum     Ons kenmerk     Klantnummer`.
  private mutating func nameUnknown() {
    let known = cells.count { $0.label != nil }
    guard known > 1, known * 2 > cells.count,
      cells.allSatisfy({ cell in
        cell.label != nil
          || cell.text.count < 30 && cell.text.first?.isCapital == true
            && cell.text.last?.isLetter == true && !cell.text.contains(where: \.isDigit)
      }),
      // A value stands right of each label; labels stand beside labels.
      zip(cells, cells.dropFirst()).contains(where: { $0.label != nil && $1.label != nil })
    else { return }
    for index in cells.indices where cells[index].label == nil {
      cells[index].label = .other
      cells[index].isKnown = false
    }
  }

  /// Whether a row below the values is the text's: no stretch of it stands apart, and it runs over the edges of
  /// columns.
  ///
  ///     Onderwerp                   Doorkiesnummer         Bijlage(n)
  ///     Schuldverlichting Oeverdam  070-5550112            2
  ///     In antwoord op uw bovenvermelde brief bericht ik u dat ik kan instemmen
  ///
  /// A value that is wider than its column runs over one: `070 555 01 l.zand@water.example`.
  func isText(_ row: Row) -> Bool {
    guard !row.text.hasDoubleBlank else { return false }
    let end = row.column + row.text.characters
    let crossed = edges.count { $0 > row.column + 1 && $0 < end - 1 }
    return crossed > 1 || crossed == 1 && row.text.count > Self.longestCell
  }

  /// The values that a row below has, each at its label's place; nil where a stretch belongs to none.
  ///
  /// A value as wide as its column stands a single blank from the next: it is parted there.
  func values(in row: Row) -> [(text: ArraySlice<UInt8>, column: Int)]? {
    let edges = self.edges
    var found: [(text: ArraySlice<UInt8>, column: Int)] = []
    for segment in Columns.segments(of: row.text) {
      var text = row.text[segment.bytes]
      var column = row.column + segment.column
      let end = row.column + segment.end
      guard edges.contains(where: { isOfLabels ? $0 <= column + 1 : abs($0 - column) < 2 }) else {
        return nil
      }
      for edge in edges where edge > column + 1 && edge < end - 1 {
        // `070 555 01 l.zand@water.example`: the print sets a wide value left of its column.
        guard let cut = text.wordStart(near: edge - column) ?? text.wordStart(over: edge - column)
        else { return nil }
        found.append((text[..<cut].trimmed, column))
        column += text[..<cut].count { $0 & 0xC0 != 0x80 }
        text = text[cut...]
      }
      found.append((text, column))
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// Where the word begins that stands at a place in the line; nil where it is the first.
  fileprivate func wordStart(over place: Int) -> Int? {
    var column = 0
    var start: Int?
    for index in indices where self[index] & 0xC0 != 0x80 {
      if column >= place { return start }
      if index > startIndex, self[index - 1] == Byte.blank, self[index] != Byte.blank {
        start = index
      }
      column += 1
    }
    return nil
  }
}
