internal import LetterModel

/// Fields that stand side by side, above the addressee or below.
///
/// Their values stand below the labels, or right of them:
///
///     Ons kenmerk        Uw kenmerk        Datum           Datum         12 mei 2014    Behandeld door   C. de Wit
///     BSD/2015/0417      15-0033           17 april 2015   Ons kenmerk   W14.0312       Bijlagen         geen
///     Contactpersoon     Telefoon
///     J. van Dam         (0990) 55 12 34
struct FieldGrid {
  /// A field with the value that its stretches make.
  struct Field {
    var kind: Paper.ColumnField
    var isKnown: Bool
    var value: [UInt8] = []
  }

  /// A stretch of a row that belongs to a field.
  struct Piece {
    var row: Int
    var text: ArraySlice<UInt8>
    var field: Int
    var isLabel: Bool
  }

  /// The fields in the order of the print.
  private(set) var fields: [Field] = []
  /// The stretches in the order of the print.
  private(set) var pieces: [Piece] = []
  /// The row after the last.
  private(set) var end: Int
  /// The most labels that a row has.
  private var widest = 0
  private var hasReference = false

  /// How many rows a value may take.
  private static let valueRows = 4

  /// The fields whose first labels stand in a row; nil where none begin there.
  ///
  /// They are told from a table by a reference among them, and by a date where one is announced.
  init?(at first: Int, before limit: Int, in paper: borrowing Paper) {
    end = first
    while end < limit, paper.isFieldRow(end), end == first || paper.rows[end].gap < 3,
      let line = FieldLine(paper.rows[end], paper), take(line, before: limit, paper)
    {}
    guard widest > 1, hasReference, fields.count > 1,
      fields.allSatisfy({
        $0.kind != .date || $0.value.isEmpty
          || Dateline($0.value[...], paper.words, isLabelled: true)?.date.date != nil
      })
    else { return nil }
  }

  /// Takes a row of labels with the rows of its values; false where it has none.
  private mutating func take(_ line: FieldLine, before limit: Int, _ paper: Paper) -> Bool {
    let start = (fields: fields.count, pieces: pieces.count, row: end)
    for (place, cell) in line.cells.enumerated() {
      // `Ons kenmerk : 77/412     Zwijndrecht, 5 oktober 1977`: a place and a day need no label.
      if place > 0, place == line.cells.count - 1, cell.label == nil,
        line.cells[place - 1].label == nil, Dateline(cell.text, paper.words)?.place != nil
      {
        fields.append(Field(kind: .date, isKnown: true))
      }
      if let label = cell.label {
        fields.append(Field(kind: label, isKnown: cell.isKnown))
        hasReference = hasReference || paper.announcesReference(cell.text)
      }
      add(cell.text, to: fields.count - 1, isLabel: cell.label != nil, paper)
    }
    end += 1
    let edges = line.edges
    while end < limit, end - start.row <= Self.valueRows, paper.isFieldRow(end),
      paper.rows[end].gap == 0
        || paper.rows[end].gap == 1 && line.isOfLabels && end == start.row + 1,
      !paper.isAddressee(end), !paper.isSalutation(paper.rows[end].text),
      FieldLine(paper.rows[end], paper) == nil,
      end == start.row + 1 || !line.isText(paper.rows[end]),
      let values = line.values(in: paper.rows[end])
    {
      for value in values {
        guard let edge = edges.lastIndex(where: { $0 <= value.column + 1 }) else { continue }
        add(value.text, to: start.fields + edge, isLabel: false, paper)
      }
      end += 1
    }
    guard end > start.row + 1 || !line.isOfLabels else {
      fields.removeSubrange(start.fields...)
      pieces.removeSubrange(start.pieces...)
      end = start.row
      return false
    }
    widest = max(widest, fields.count - start.fields)
    return true
  }

  private mutating func add(
    _ text: ArraySlice<UInt8>, to field: Int, isLabel: Bool, _ paper: Paper
  ) {
    pieces.append(Piece(row: end, text: text, field: field, isLabel: isLabel))
    if !isLabel { LineJoin.append(text.squeezed[...], to: &fields[field].value, paper.words) }
  }
}

extension Paper {
  /// Claims the fields side by side before the text, each stretch of their rows for itself; tells
  /// whether there were any.
  mutating func claimFieldGrid() -> Bool {
    let limit = frontEnd()
    var index = 0
    while index < limit {
      guard isFieldRow(index), let grid = FieldGrid(at: index, before: limit, in: self) else {
        index += 1
        continue
      }
      claim(grid, from: index)
      return true
    }
    return false
  }

  /// Whether a row may be one of fields side by side.
  func isFieldRow(_ index: Int) -> Bool {
    rows[index].isBody && !rows[index].isBeside && rows[index].sheet == rows[0].sheet
      && rows[index].text.count < 240
  }

  /// Whether a field's label announces a reference or what is enclosed, as no table's head does.
  func announcesReference(_ label: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(label)
    return cursor.takeWords(words.references) != nil || cursor.takeWords(words.enclosures) != nil
  }

  /// Sets each stretch in a row of its own, with what it became.
  private mutating func claim(_ grid: FieldGrid, from first: Int) {
    let keys = grid.fields.indices.map { field in
      takeFact(
        grid.fields[field].kind, grid.fields[field].value,
        at: grid.pieces.first { $0.field == field && !$0.isLabel }?.row)
    }
    var parted: [Row] = []
    parted.reserveCapacity(grid.pieces.count)
    for piece in grid.pieces {
      var row = rows[piece.row].part(piece.text)
      let isFact = !piece.isLabel && !keys[piece.field].isEmpty
      row.use = isFact ? .facts(keys[piece.field]) : .furniture(.label)
      if parted.last?.line == row.line { row.gap = 0 }
      parted.append(row)
      if piece.isLabel, !grid.fields[piece.field].isKnown { sayUnknownField(row) }
    }
    rows.replaceSubrange(first..<grid.end, with: parted)
  }
}
