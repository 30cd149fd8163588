/// Edges left of where most of a page's words stand: of paragraphs that are set in, and of tables.
extension Edges {
  /// The edge of a page on which most words stand in the first lines of paragraphs, which are set in: a line that goes on
  /// right below one of them begins left of it and runs far into it, as no margin's does.
  ///
  ///           I have the honor to acknowledge the receipt of your letter of July 18, 1922, en-
  ///     quiring as to the recognition of Latvia.
  static func inset(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ left: Int
  ) -> Int {
    var edge = left
    for index in lines.indices.dropFirst() where lines[index].count == 1 {
      let (line, above) = (lines[index][0], lines[index - 1])
      guard line.column < left, left - line.column <= farthestInset, line.end > left + 12,
        above.count == 1, abs(above[0].column - left) <= 1, above[0].end > line.end,
        FurnitureLine(texts[index][line.bytes], .builtIn) == nil,
        !isLetterhead(texts[index][line.bytes])
      else { continue }
      edge = min(edge, line.column)
    }
    return edge
  }

  /// The edge of a page that is a table, and most of its words remarks in the last column: row for row there are two
  /// cells or more left of them, as in no margin.
  static func tableEdge(_ lines: [[Columns.Segment]], _ heaviest: Int) -> Int? {
    let rows = lines.filter { segments in
      segments.contains { abs($0.column - heaviest) <= 1 }
        && segments.count { $0.column < heaviest - 1 } > 1
    }
    if rows.count > 2 { return rows.compactMap(\.first?.column).min() }
    return narrowTableEdge(lines, heaviest)
  }

  /// The edge of a page that has nothing but a table, and most of its words in the second of three columns or more: each
  /// line of that column has a cell left of it, all below each other, as no margin's text has.
  ///
  ///     Land              Datum besluit            Visa in 2012
  ///     Albanië           8 november 2010          1.204
  private static func narrowTableEdge(_ lines: [[Columns.Segment]], _ heaviest: Int) -> Int? {
    let rows = lines.filter { segments in
      segments.contains { abs($0.column - heaviest) <= 1 }
    }
    guard rows.count > 2, let edge = rows[0].first?.column, edge < heaviest - 1,
      rows.allSatisfy({ $0.first.map { abs($0.column - edge) <= 1 } == true }),
      rows.count(where: { $0.count > 2 }) > 2
    else { return nil }
    return edge
  }
}
