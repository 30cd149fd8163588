/// A part of a letter's text that begins on a line of its own.
public enum Block: Sendable, Hashable {
  /// A paragraph.
  case paragraph([Inline])
  /// A heading; the level is 2 or more, since 1 is the letter's own title.
  case heading(level: Int, [Inline])
  /// A list.
  case list(LetterList)
  /// A table.
  case table(Table)
  /// A passage set apart as quoted.
  case quotation([Block])
  /// The original's page turned here, between two blocks. The name is that of the page that begins.
  case pageMark(PageName)
}

/// A list with its items in order.
public struct LetterList: Sendable, Hashable {
  /// How the items are marked.
  public enum Marking: Sendable, Hashable {
    /// Dashes, bullets and the like.
    case bullet
    /// Numbers, from the first one printed.
    case numbered(start: Int)
  }

  /// How the items are marked.
  public var marking: Marking
  /// The items; each may hold paragraphs and lists of its own.
  public var items: [[Block]]

  /// Makes a list of its items.
  public init(marking: Marking, items: [[Block]]) {
    self.marking = marking
    self.items = items
  }
}

/// A table: the first row is its head, which may be empty.
public struct Table: Sendable, Hashable {
  /// The head's cells.
  public var head: [[Inline]]
  /// The rows' cells; each row has as many as the head.
  public var rows: [[[Inline]]]

  /// Makes a table; rows are filled up to the widest with empty cells.
  public init(head: [[Inline]], rows: [[[Inline]]]) {
    let width = max(head.count, rows.map(\.count).max() ?? 0)
    self.head = head + Array(repeating: [], count: width - head.count)
    self.rows = rows
    for place in rows.indices where rows[place].count < width {
      self.rows[place] += Array(repeating: [], count: width - rows[place].count)
    }
  }
}
