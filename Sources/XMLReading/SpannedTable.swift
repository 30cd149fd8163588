public import LetterModel

/// The cells of a table, with those that reach over several columns or rows in their places.
public struct SpannedTable: Sendable {
  /// The most columns whose spans are followed.
  private static let widest = 60
  /// The most cells that are left empty for spans.
  private static let mostEmpty = 100_000
  /// The most rows that a cell is followed over.
  public static let tallest = 10_000

  private var rows: [[[Inline]]] = []
  /// In how many more rows a column is taken by a cell from above.
  private var occupied: [Int: Int] = [:]
  private var empty = 0

  /// Makes a table without rows.
  public init() {}

  /// Begins the next row.
  public mutating func beginRow() {
    if let last = rows.last {
      for (column, left) in occupied where column >= last.count && left > 0 {
        occupied[column] = left - 1
      }
    }
    rows.append([])
    skipOccupied()
  }

  /// Adds a cell.
  ///
  /// - Parameters:
  ///   - column: the column that it begins in; nil for the next free one.
  ///   - width: over how many columns it reaches.
  ///   - height: over how many rows it reaches.
  public mutating func add(_ cell: [Inline], column: Int? = nil, width: Int = 1, height: Int = 1) {
    let last = rows.count - 1
    guard last >= 0 else { return }
    defer { skipOccupied() }
    guard empty < Self.mostEmpty else { return rows[last].append(cell) }
    if let column, column < Self.widest {
      while rows[last].count < column { leaveEmpty() }
    }
    let start = rows[last].count
    rows[last].append(cell)
    if width > 1 { for _ in 1..<min(width, Self.widest) { leaveEmpty() } }
    if height > 1, start < Self.widest {
      for column in start..<rows[last].count { occupied[column] = min(height - 1, Self.tallest) }
    }
  }

  private mutating func leaveEmpty() {
    let column = rows[rows.count - 1].count
    if let left = occupied[column], left > 0 { occupied[column] = left - 1 }
    rows[rows.count - 1].append([])
    empty += 1
  }

  private mutating func skipOccupied() {
    while empty < Self.mostEmpty, let left = occupied[rows[rows.count - 1].count], left > 0 {
      leaveEmpty()
    }
  }

  /// The table; as rows of text where its rows differ so much that filling them up would make it
  /// many times longer.
  public func blocks(hasHead: Bool) -> [Block] {
    guard let first = rows.first else { return [] }
    let width = rows.map(\.count).max() ?? 0
    let cells = rows.reduce(0) { $0 + $1.count }
    guard width * rows.count < 4 * cells + 100_000 else {
      return rows.map { row in .paragraph(Array(row.joined(separator: [.text(" ")]))) }
    }
    return [
      .table(Table(head: hasHead ? first : [[]], rows: hasHead ? Array(rows.dropFirst()) : rows))
    ]
  }
}
