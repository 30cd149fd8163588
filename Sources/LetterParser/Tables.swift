/// The tables of a text whose extraction kept the layout.
struct Tables {
  /// A table: its rows in the text, and its cells.
  struct Found {
    /// The rows of the text that it takes.
    var rows: Range<Int>
    /// Its rows of cells, the head first.
    var cells: [[Cell]]
  }

  /// A cell: the stretches of its lines, each with the row of the text that it stands in.
  typealias Cell = [(row: Int, bytes: Range<Int>)]

  /// The tables in order.
  private(set) var found: [Found] = []
  private let rows: [Row]

  /// No page has more rows.
  private static let longestPage = 200

  /// Finds the tables among the rows of a text.
  init(_ rows: [Row]) {
    self.rows = rows
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
        index += end - index > Self.longestPage ? (end - index) / 16 : 1
      }
    }
  }

  /// Whether two blanks or more part a row's words, no list's marker counted.
  private func isSplit(_ index: Int) -> Bool {
    rows[index].text.hasDoubleBlank
      && ListMarker.readings(of: rows[index].text).allSatisfy { $0.kind == .capital }
  }

  /// The row after the last that can belong to a table.
  private func end(from first: Int) -> Int {
    var end = first + 1
    var last = first + 1
    while end < rows.count, rows[end].sheet == rows[first].sheet, rows[end].gap < 2,
      rows[end].line == rows[end - 1].line + 1 + rows[end].gap
    {
      if isSplit(end) {
        last = end + 1
      } else if rows[end].gap == 0, rows[end].column > rows[first].column + 2 {
        last = end + 1
      } else if rows[end].gap > 0 || rows[end].text.endsSentence || end - last > 1 {
        break
      }
      end += 1
    }
    return last
  }

  private func read(_ range: Range<Int>) -> Found? {
    let stretches = range.map { self.stretches(of: rows[$0]) }
    var counts: [Int: Int] = [:]
    for row in stretches where row.count > 1 { counts[row.count, default: 0] += 1 }
    let least = max(2, stretches.count / 3)
    guard let width = counts.filter({ $0.value >= least }).keys.max() else { return nil }
    let head = Self.head(of: stretches)
    let full =
      head.map { (rows: [$0], texts: [rows[range.lowerBound].text], parted: [:]) }
      ?? Self.parted(stretches.filter { $0.count == width }, rows, range, stretches)
    guard let grid = TableGrid(full.rows, full.texts) else { return nil }
    var cells: [[Cell]] = []
    for (offset, row) in stretches.enumerated() {
      let index = range.lowerBound + offset
      let ranges = grid.cells(
        of: full.parted[offset] ?? row, in: rows[index].text, isHead: offset == 0)
      add(ranges, at: index, to: &cells)
    }
    guard cells.count > 1 else { return nil }
    return Found(rows: range, cells: cells)
  }

  /// A head that alone tells the columns, the cells below it being mostly empty.
  ///
  ///     Mijlpaal                  Q2    Q3    Q4
  ///     Opleidingen gestart       x
  ///     Nulmeting herhaald                    x
  private static func head(of rows: [[TableGrid.Stretch]]) -> [TableGrid.Stretch]? {
    guard let head = rows.first, head.count > 2, rows.count > 2 else { return nil }
    var used: Set<Int> = []
    for row in rows.dropFirst() {
      guard row.count < head.count else { return nil }
      for stretch in row where stretch.start > head[0].start + 1 {
        let columns = head.indices.filter {
          stretch.start <= head[$0].end + 1 && head[$0].start <= stretch.end + 1
        }
        guard columns.count == 1, columns[0] > 0 else { return nil }
        used.insert(columns[0])
      }
    }
    return used.count == head.count - 1 ? head : nil
  }

  /// Adds a row's cells, or goes on with those of the row above it.
  private func add(_ ranges: [Range<Int>?], at index: Int, to cells: inout [[Cell]]) {
    let filled = ranges.indices.filter { ranges[$0] != nil }
    let goesOn = cells.last.map { rows[index].gap == 0 && self.goesOn(ranges, index, $0) } ?? false
    if !goesOn { cells.append([Cell](repeating: [], count: ranges.count)) }
    for column in filled {
      if let bytes = ranges[column] { cells[cells.count - 1][column].append((index, bytes)) }
    }
  }

  /// Whether a row's cells are the next lines of those above it.
  private func goesOn(_ ranges: [Range<Int>?], _ index: Int, _ above: [Cell]) -> Bool {
    let filled = ranges.indices.filter { ranges[$0] != nil }
    if ranges[0] == nil {
      return filled.count == 1 || !filled.contains { isNumber(ranges[$0], index) }
    }
    if filled == [0], goesOnFirst(ranges[0], index, above[0]) { return true }
    // `Bosnië-    31 700    UNHCR,` over `Herzegovina`: a number below a number is the next row's.
    return !filled.contains { isNumber(ranges[$0], index) && !above[$0].isEmpty }
      && filled.contains { breaksOff(above[$0]) }
  }

  /// Whether a cell's last line breaks off: at a hyphen, a comma or a small word that joins.
  private func breaksOff(_ cell: Cell) -> Bool {
    guard let last = cell.last else { return false }
    let text = rows[last.row].text[last.bytes]
    guard text.count > 2 else { return false }
    if text.last == Byte.hyphen || text.last == Byte.comma { return true }
    let word = Array(text.lastWord.map(\.lowered))
    return word.count < text.count
      && (Vocabulary.builtIn.small(of: "nl").contains(word)
        || Vocabulary.builtIn.small(of: "en").contains(word))
  }

  private func isNumber(_ range: Range<Int>?, _ index: Int) -> Bool {
    guard let range else { return false }
    return !rows[index].text[range].contains(where: \.isLetter)
  }

  /// Whether a first cell alone goes on with the one above it.
  private func goesOnFirst(_ range: Range<Int>?, _ index: Int, _ above: Cell) -> Bool {
    guard let range, let last = above.last else { return false }
    let before = rows[last.row].text[last.bytes]
    return rows[index].text[range].first?.isSmall == true || before.last == Byte.hyphen
      || before.lastWord.count <= 3 && before.lastWord.first?.isSmall == true
  }

  /// Appends a table, or its rows to the one before it where a page's turn parted them.
  private mutating func append(_ table: Found) {
    guard let last = found.last, last.rows.upperBound == table.rows.lowerBound,
      rows[table.rows.lowerBound].sheet != rows[last.rows.upperBound - 1].sheet,
      last.cells[0].count == table.cells[0].count
    else {
      found.append(table)
      return
    }
    let isRepeated = words(of: last.cells[0]) == words(of: table.cells[0])
    found[found.count - 1].cells += table.cells.dropFirst(isRepeated ? 1 : 0)
    found[found.count - 1].rows = last.rows.lowerBound..<table.rows.upperBound
  }

  private func words(of cells: [Cell]) -> [[UInt8]] {
    cells.map { cell in cell.flatMap { rows[$0.row].text[$0.bytes].filter { $0 != Byte.blank } } }
  }

  private func stretches(of row: Row) -> [TableGrid.Stretch] {
    Columns.segments(of: row.text).map {
      .init(start: $0.column + row.column, end: $0.end + row.column, bytes: $0.bytes)
    }
  }
}

extension Tables {
  /// Full rows with the columns parted that a single blank parts in all of them, at one place.
  ///
  ///     Duitsland                450 Staf & logistiek
  ///     Nederland                270 Versterkte compagnie
  private static func parted(
    _ full: [[TableGrid.Stretch]], _ rows: [Row], _ range: Range<Int>,
    _ all: [[TableGrid.Stretch]]
  ) -> (
    rows: [[TableGrid.Stretch]], texts: [ArraySlice<UInt8>], parted: [Int: [TableGrid.Stretch]]
  ) {
    guard let width = full.first?.count else { return (full, [], [:]) }
    let indices = all.indices.filter { all[$0].count == width }
    let texts = indices.map { rows[range.lowerBound + $0].text }
    guard full.count >= 4 else { return (full, texts, [:]) }
    var parted: [Int: [TableGrid.Stretch]] = [:]
    for index in indices { parted[index] = all[index] }
    for column in stride(from: width - 1, through: 0, by: -1) {
      let cells = indices.map { all[$0][column] }
      guard let cuts = cutsAtOnePlace(cells, texts) ?? cutsAfterNumbers(cells, texts) else {
        continue
      }
      for (offset, cut) in cuts.enumerated() {
        guard let cut else {
          // A row with the number alone follows the columns of the others.
          parted[indices[offset]] = nil
          continue
        }
        let whole = cells[offset]
        parted[indices[offset]]?.replaceSubrange(
          column...column,
          with: [
            .init(start: whole.start, end: cut.place, bytes: whole.bytes.lowerBound..<cut.byte),
            .init(
              start: cut.place + 1, end: whole.end, bytes: (cut.byte + 1)..<whole.bytes.upperBound),
          ])
      }
    }
    let kept = indices.filter { parted[$0] != nil }
    return (
      kept.compactMap { parted[$0] }, kept.map { rows[range.lowerBound + $0].text }, parted
    )
  }

  /// A blank at which a stretch is parted.
  private typealias Cut = (place: Int, byte: Int)

  /// The blank that all cells of a column have at one place, none of them within a number.
  private static func cutsAtOnePlace(
    _ cells: [TableGrid.Stretch], _ texts: [ArraySlice<UInt8>]
  ) -> [Cut?]? {
    var blanks: [Int: (cuts: [Cut], left: Set<[UInt8]>)] = [:]
    for (cell, text) in zip(cells, texts) {
      for cut in places(of: cell, in: text)
      where !(text[cut.byte - 1].isDigit && text[cut.byte + 1].isDigit) {
        blanks[cut.place, default: ([], [])].cuts.append(cut)
        if blanks[cut.place].map({ $0.left.count < 2 }) == true {
          blanks[cut.place]?.left.insert(Array(text[cell.bytes.lowerBound..<cut.byte]))
        }
      }
    }
    // One word before the blank in all rows is a sign, as in `€ 125` over `€ 50`.
    let found = blanks.filter { $0.value.cuts.count == cells.count && $0.value.left.count > 1 }
    return found.min { $0.key < $1.key }?.value.cuts
  }

  /// The blanks after the numbers of a column whose cells below the head are all a number, or a dash
  /// for none, and words, the head having two names for them.
  private static func cutsAfterNumbers(
    _ cells: [TableGrid.Stretch], _ texts: [ArraySlice<UInt8>]
  ) -> [Cut?]? {
    guard let first = cells.first, let head = texts.first else { return nil }
    var cuts: [Cut?] = []
    for (cell, text) in zip(cells, texts).dropFirst() {
      if !text[cell.bytes].contains(where: \.isLetter) {
        cuts.append(nil)
        continue
      }
      guard let cut = places(of: cell, in: text).first(where: { text[$0.byte + 1].isLetter }),
        !text[cell.bytes.lowerBound..<cut.byte].contains(where: { $0.isSmall || $0.isCapital })
      else { return nil }
      cuts.append(cut)
    }
    let names = places(of: first, in: head).filter { head[$0.byte + 1].isCapital }
    guard names.count == 1, let name = names.first else { return nil }
    guard cuts.count(where: { $0 != nil }) > 2 else { return nil }
    return [name] + cuts
  }

  /// The blanks within a stretch, each with its place in the line and in the bytes.
  private static func places(
    of stretch: TableGrid.Stretch, in text: ArraySlice<UInt8>
  ) -> [(place: Int, byte: Int)] {
    var places: [(Int, Int)] = []
    var place = stretch.start
    for index in stretch.bytes {
      if text[index] == Byte.blank { places.append((place, index)) }
      if text[index] & 0xC0 != 0x80 { place += 1 }
    }
    return places
  }
}

extension ArraySlice<UInt8> {
  /// Whether two blanks stand next to each other.
  var hasDoubleBlank: Bool {
    var wasBlank = false
    for byte in self {
      if byte == Byte.blank, wasBlank { return true }
      wasBlank = byte == Byte.blank
    }
    return false
  }
}
