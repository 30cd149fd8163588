/// The tables of a text whose extraction kept the layout.
struct Tables {
  /// A table: its rows in the text, and its cells.
  struct Found {
    /// The rows of the text that it takes.
    var rows: Range<Int>
    /// Its rows of cells, the head first.
    var cells: [[Cell]]
    /// The rows of the text in which a further page has the head again.
    var repeated: Set<Int> = []

    /// How many lines its head has.
    var headLines: Int {
      (cells[0].joined().map(\.row).max() ?? rows.lowerBound) - rows.lowerBound + 1
    }
  }

  /// A cell: the stretches of its lines, each with the row of the text that it stands in.
  typealias Cell = [(row: Int, bytes: Range<Int>)]

  /// The tables in order.
  var found: [Found] = []
  let rows: [Row]
  /// The stretches of the rows whose words two blanks or more part, none for the others: they are asked
  /// for at each row from which a table may begin.
  private let parted: [[TableGrid.Stretch]]

  /// No page has more rows.
  private static let longestPage = 200

  /// Finds the tables among the rows of a text.
  init(_ rows: [Row]) {
    self.rows = rows
    parted = rows.map { Self.isSplit($0) ? Self.stretches(of: $0) : [] }
    var index = 0
    while index < rows.count {
      guard isSplit(index) else {
        index += 1
        continue
      }
      let end = end(from: index)
      if let table = read(index..<end) {
        append(table)
        index = end
      } else {
        // Where rows go on for longer than a page, each of them cannot be tried with all that follow.
        index += end - index > Self.longestPage ? (end - index) / 4 : 1
      }
    }
  }

  /// Whether two blanks or more part a row's words, no list's marker counted.
  func isSplit(_ index: Int) -> Bool { !parted[index].isEmpty }

  private static func isSplit(_ row: Row) -> Bool {
    row.text.hasGap
      && ListMarker.readings(of: row.text).allSatisfy { $0.kind == .capital }
  }

  func read(_ range: Range<Int>) -> Found? {
    let stretches = range.map { self.stretches(of: $0) }
    let counts = Self.widths(of: stretches)
    let least = max(2, stretches.count / 3)
    let repeated = repeatedHead(stretches[0], range)
    guard repeated != nil || counts.contains(where: { $0.value >= least }) else { return nil }
    let width = counts.filter { $0.value >= least }.keys.max() ?? 0
    let fullHead =
      stretches[0].count > width && stretches.count(where: { $0.count == stretches[0].count }) > 2
      ? Self.head(of: stretches, isFull: true) : nil
    let head = repeated ?? Self.head(of: stretches) ?? fullHead
    let full =
      head.map { (rows: [$0], texts: [rows[range.lowerBound].text], parted: [$0]) }
      ?? Self.parted(stretches.filter { $0.count == width }, rows, range, stretches)
    let widest = { Self.widest(of: stretches).flatMap { TableGrid([$0], []) } }
    guard let grid = TableGrid(full.rows, full.texts) ?? widest() else { return nil }
    let lines = stretches.enumerated().map { offset, row in
      grid.cells(
        of: (offset < full.parted.count ? full.parted[offset] : nil) ?? row,
        in: rows[range.lowerBound + offset].text, isHead: offset == 0)
    }
    let rooms = (0..<grid.count).map { column in
      zip(range, lines).reduce(grid.room(of: column) * 3 / 4) { room, line in
        max(room, line.1[column].map { rows[line.0].text[$0].characters } ?? 0)
      }
    }
    var cells: [[Cell]] = []
    let headLines = repeated == nil ? nil : found.last?.headLines
    for (index, line) in zip(range, lines) {
      // A head that is repeated is whole: what stands below it is the table's.
      let begins = headLines.map { index == range.lowerBound + $0 } ?? false
      add(line, at: index, rooms, to: &cells, begins: begins)
    }
    guard cells.count > 1 else { return nil }
    return Found(rows: range, cells: cells)
  }

  /// How many rows have each number of cells, those with one left out.
  private static func widths(of rows: [[TableGrid.Stretch]]) -> [Int: Int] {
    var widths: [Int: Int] = [:]
    // Most rows of a table have as many as the one above.
    var (width, count) = (0, 0)
    for row in rows where row.count > 1 {
      if row.count != width {
        if count > 0 { widths[width, default: 0] += count }
        (width, count) = (row.count, 0)
      }
      count += 1
    }
    if count > 0 { widths[width, default: 0] += count }
    return widths
  }

  func words(of cells: [Cell]) -> [[UInt8]] {
    cells.map { cell in cell.flatMap { rows[$0.row].text[$0.bytes].filter { $0 != Byte.blank } } }
  }

  func stretches(of index: Int) -> [TableGrid.Stretch] {
    isSplit(index) ? parted[index] : Self.stretches(of: rows[index])
  }

  private static func stretches(of row: Row) -> [TableGrid.Stretch] {
    let stretches: [TableGrid.Stretch] = Columns.segments(of: row.text).map {
      .init(start: $0.column + row.column, end: $0.end + row.column, bytes: $0.bytes)
    }
    // Only numbers with blanks between them are several.
    guard stretches.count > 1,
      stretches.contains(where: { row.text[$0.bytes].contains(Byte.blank) })
    else { return stretches }
    return stretches.flatMap { numbers(of: $0, in: row.text) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether blanks part the words that are more than the two that a typist sets behind a sentence: `goedgekeurd.  De`.
  fileprivate var hasGap: Bool {
    var index = startIndex
    while let blank = self[index...].firstIndex(of: Byte.blank) {
      let blanks = self[blank...].prefix { $0 == Byte.blank }
      index = blanks.endIndex
      guard blanks.count > 1, index < endIndex else { continue }
      let isTyped = blanks.count == 2 && self[index] >= 0x41 && endsTyped(before: blank)
      if !isTyped { return true }
    }
    return false
  }

  /// Whether a sentence of several words ends before a place.
  private func endsTyped(before place: Int) -> Bool {
    let before = self[startIndex..<place]
    guard before.endsSentence, before.contains(Byte.blank) else { return false }
    return before.last?.isDigit == false && before.dropLast().last?.isLetter == true
  }
}
