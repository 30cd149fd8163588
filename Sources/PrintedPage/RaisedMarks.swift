/// Notes' calls that a print sets at the beginning of a line because the line above was full.
///
///     … de olie-uitvoer via de westelijke route tijdelijk beperkt.
///     ² In VN-verband ligt een nieuwe resolutie stil
///
/// The number of a note begins a line too, but its text is smaller than the letter's.
enum RaisedMarks {
  /// Rows with such marks behind the word that they follow.
  static func atTheirWords(_ sheets: [[PrintedRow]]) -> [[PrintedRow]] {
    let body = bodyHeight(sheets)
    return sheets.map { rows in
      var rows = rows
      // The right edge of each column, by the place where its lines begin.
      var edges: [Int: Int] = [:]
      for stretch in rows.lazy.flatMap(\.stretches) {
        edges[stretch.left / 3_000] = max(edges[stretch.left / 3_000] ?? 0, stretch.right)
      }
      for index in rows.indices.dropFirst() {
        for place in rows[index].stretches.indices {
          move(rows[index].stretches[place].mark, (index, place), &rows, edges, body)
        }
      }
      return rows
    }
  }

  private static func move(
    _ mark: PrintedWord?, _ from: (row: Int, place: Int), _ rows: inout [PrintedRow],
    _ edges: [Int: Int], _ body: Int
  ) {
    let stretch = rows[from.row].stretches[from.place]
    guard let mark, abs(stretch.height - body) * 20 <= body,
      rows[from.row].baseline - rows[from.row - 1].baseline < body * 8 / 5,
      let above = rows[from.row - 1].stretches.firstIndex(where: {
        abs($0.left - stretch.left) < body * 2 && abs($0.height - body) * 20 <= body
      }),
      let edge = edges[stretch.left / 3_000]
    else { return }
    let width = mark.right - mark.left
    guard rows[from.row - 1].stretches[above].right + width > edge else { return }
    rows[from.row - 1].stretches[above].text += mark.text
    rows[from.row - 1].stretches[above].count += mark.count
    let rest = stretch.text.dropFirst(mark.text.count)
    let blanks = rest.prefix { $0 == UInt8(ascii: " ") }.count
    rows[from.row].stretches[from.place].text = Array(rest.dropFirst(blanks))
    rows[from.row].stretches[from.place].count -= mark.count + blanks
    rows[from.row].stretches[from.place].mark = nil
  }

  /// The height of the type that most of the letter is set in.
  private static func bodyHeight(_ sheets: [[PrintedRow]]) -> Int {
    var weights: [Int: Int] = [:]
    for stretch in sheets.lazy.joined().flatMap(\.stretches) {
      weights[stretch.height / 100, default: 0] += stretch.count
    }
    return (weights.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0) * 100 + 50
  }
}
