/// How far apart a print sets the lines of a paragraph, by the height of its type.
struct Leading {
  private var usual: [Int: Int] = [:]

  /// Measures a print: of type of one height, the distance that most lines have.
  init(_ sheets: [[PrintedRow]]) {
    var seen: [Int: [Int: Int]] = [:]
    for rows in sheets {
      for (row, next) in zip(rows, rows.dropFirst()) {
        let distance = next.baseline - row.baseline
        for stretch in next.stretches where distance <= stretch.height * 3 {
          let stands = row.stretches.contains {
            $0.left < stretch.right && stretch.left < $0.right
              && abs($0.height - stretch.height) * 20 <= stretch.height
          }
          if stands {
            // A line of many words tells more of paragraphs than a cell or a name.
            seen[Self.size(stretch.height), default: [:]][Self.step(distance), default: 0] +=
              stretch.count
          }
        }
      }
    }
    usual = seen.reduce(into: [:]) { $0[$1.key] = Self.leading($1.value, size: $1.key) * 250 }
  }

  /// The commonest of the distances that lines of one paragraph can have.
  ///
  /// Paragraphs of one line stand as far apart as the lines of a letter with double spacing. They are
  /// taken for such only where hardly any lines stand closer.
  private static func leading(_ seen: [Int: Int], size: Int) -> Int {
    let close = seen.filter { $0.key * 250 * 4 <= size * 500 * 7 }
    let isClose = close.values.reduce(0, +) * 20 >= seen.values.reduce(0, +)
    // Of two that are as common the closer.
    return (isClose ? close : seen).max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  private static func size(_ height: Int) -> Int { (height + 250) / 500 }

  private static func step(_ distance: Int) -> Int { (distance + 125) / 250 }

  /// How many blank lines a distance between two lines of type of this height is.
  func blankLines(_ distance: Int, height: Int) -> Int {
    let leading = max(usual[Self.size(height)] ?? height * 6 / 5, height / 2, 1)
    guard distance * 4 > leading * 5 else { return 0 }
    return max(1, (distance + leading / 2) / leading - 1)
  }
}
