/// Which rows of the text go on with the cells above them.
extension Tables {
  /// Adds a row's cells, or goes on with those of the row above it.
  ///
  /// - Parameters:
  ///   - rooms: how many characters the lines of each column's cells may have.
  ///   - begins: whether the row begins anew, whatever stands above it.
  func add(
    _ ranges: [Range<Int>?], at index: Int, _ rooms: [Int], to cells: inout [[Cell]],
    begins: Bool = false
  ) {
    let goesOn =
      cells.last.map {
        (rows[index].gap == 0 || isParted(ranges, index, $0))
          && self.goesOn(ranges, index, $0, rooms)
      } ?? false
    if begins || !goesOn { cells.append([Cell](repeating: [], count: ranges.count)) }
    for column in ranges.indices {
      if let bytes = ranges[column] { cells[cells.count - 1][column].append((index, bytes)) }
    }
  }

  /// Whether only a margin's lines beside a table part a row from the cells it goes on with: it has no
  /// first cell, and all its cells' words above break off.
  private func isParted(_ ranges: [Range<Int>?], _ index: Int, _ above: [Cell]) -> Bool {
    guard rows[index].gap == 1, ranges[0] == nil else { return false }
    return ranges.indices.allSatisfy { column in
      ranges[column] == nil
        || above[column].last.map { last in
          let text = rows[last.row].text[last.bytes]
          return text.contains(where: \.isLetter) && !text.endsSentence
        } == true
    }
  }

  /// Whether a row's cells are the next lines of those above it.
  func goesOn(_ ranges: [Range<Int>?], _ index: Int, _ above: [Cell], _ rooms: [Int]) -> Bool {
    // The lines of a cell stand right below each other.
    for column in ranges.indices where ranges[column] != nil {
      if let last = above[column].last, last.row != index - 1 { return false }
    }
    if isFull(ranges, index, above, rooms) { return true }
    let filled = ranges.indices.filter { ranges[$0] != nil }
    if ranges[0] == nil {
      return filled.count == 1 || !filled.contains { isNumber(ranges[$0], index) }
    }
    if filled == [0], goesOnFirst(ranges[0], index, above[0]) { return true }
    // `Bosnië-    31 700    UNHCR,` over `Herzegovina`: a number below a number is the next row's.
    return !filled.contains { isNumber(ranges[$0], index) && endsInNumber(above[$0]) }
      && filled.contains { breaksOff(above[$0]) }
  }

  /// Whether all lines that a row's cells would go on with are full: the next words had no room there.
  ///
  ///     IJmuiden Ver     2,0 GW     29 februari     tweede            2029
  ///     Alpha                       2024            kwartaal 2024
  private func isFull(
    _ ranges: [Range<Int>?], _ index: Int, _ above: [Cell], _ rooms: [Int]
  ) -> Bool {
    var isSmall = false
    var filled = 0
    for column in ranges.indices {
      guard let range = ranges[column] else { continue }
      guard let last = above[column].last, last.row == index - 1 else { return false }
      let line = rows[last.row].text[last.bytes]
      let next = rows[index].text[range]
      // A number below a number is the next row's.
      if !next.contains(where: \.isLetter), !line.contains(where: \.isLetter) { return false }
      guard line.characters + 1 + next.firstWord.characters > rooms[column] else { return false }
      isSmall = isSmall || next.first?.isSmall == true
      filled += 1
    }
    return filled < above.count { !$0.isEmpty } || isSmall
  }

  /// Whether a cell's last line breaks off: at a hyphen, a comma or a small word that joins.
  func breaksOff(_ cell: Cell) -> Bool {
    guard let last = cell.last else { return false }
    let text = rows[last.row].text[last.bytes]
    guard text.count > 2 else { return false }
    if text.last == Byte.hyphen || text.last == Byte.comma { return true }
    // `Amsterdam–` over `Rotterdam`; a dash alone says that there is nothing.
    if text.endsInDash, text.dropLast(3).last?.isLetter == true { return true }
    let word = Array(text.lastWord.map(\.lowered))
    return word.count < text.count && Vocabulary.builtIn.isSmall(word)
  }

  /// Whether a cell's last line is a number: `1 oktober` over `2007` is none.
  private func endsInNumber(_ cell: Cell) -> Bool {
    cell.last.map { isNumber($0.bytes, $0.row) } ?? false
  }

  func isNumber(_ range: Range<Int>?, _ index: Int) -> Bool {
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

  /// A head that alone tells the columns, the cells below it being mostly empty.
  ///
  ///     Mijlpaal                  Q2    Q3    Q4
  ///     Opleidingen gestart       x
  ///     Nulmeting herhaald                    x
  ///
  /// - Parameter isFull: whether rows may fill all columns, others being the lines of long cells.
  static func head(
    of rows: [[TableGrid.Stretch]], isFull: Bool = false
  ) -> [TableGrid.Stretch]? {
    guard let head = rows.first, head.count > 2, rows.count > 2 else { return nil }
    var used: Set<Int> = []
    for row in rows.dropFirst() {
      guard row.count < head.count || isFull && row.count == head.count else { return nil }
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

  /// The row with the most cells, where the cells of every other row stand in one column each.
  ///
  ///                  Contract        Raming         Raming nu
  ///     Amsterdam–   1 april 2007    1 juni 2007    eind 2007, na
  ///     Rotterdam                                   proefritten
  static func widest(of rows: [[TableGrid.Stretch]]) -> [TableGrid.Stretch]? {
    guard let most = rows.max(by: { $0.count < $1.count }), most.count > 2 else { return nil }
    var used: Set<Int> = []
    for row in rows {
      var last = -1
      for stretch in row {
        let columns = most.indices.filter {
          stretch.start <= most[$0].end && most[$0].start <= stretch.end
        }
        guard columns.count == 1, columns[0] > last else { return nil }
        last = columns[0]
        used.insert(last)
      }
    }
    return used.count == most.count ? most : nil
  }
}
