internal import LetterModel

/// pandoc's tables → parts.
enum TableReader {
  /// The widest table that is read: a hostile file may span a cell over any number of columns.
  private static let mostColumns = 256

  /// A table with its caption above it.
  static func parts(_ content: JSONTree, _ reader: inout BlockReader) -> [Part] {
    let caption = reader.parts(content[1][1].elements)
    let bodies = content[4].elements.flatMap { $0[2].elements + $0[3].elements }
    let head = content[3][1].elements
    let foot = content[5][1].elements
    var rows: [[[Part.Line]]] = []
    for row in head + bodies + foot {
      let cells = row[1].elements.flatMap { cell -> [[[Inline]]] in
        let span = min(max(cell[3].int ?? 1, 1), mostColumns)
        return [lines(cell[4].elements, &reader)] + Array(repeating: [], count: span - 1)
      }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      rows.append(written(Array(cells.prefix(mostColumns)), &reader))
    }
    reader.endTable()
    return caption + (rows.isEmpty ? [] : [.table(rows: rows)])
  }

  /// Cells of one line each are one line; where a cell has several, as one with a signature has,
  /// each cell's lines stand by themselves.
  private static func written(
    _ cells: [[[Inline]]], _ reader: inout BlockReader
  ) -> [[Part.Line]] {
    if cells.allSatisfy({ $0.count < 2 }) {
      return reader.row(cells.map { $0.first ?? [] }).map { $0.inlines.isEmpty ? [] : [$0] }
    }
    return cells.map { cell in
      let lines = cell.map { reader.line($0) }
      reader.endTable()
      return lines
    }
  }

  /// The lines of a cell, whatever blocks it holds.
  private static func lines(_ blocks: [JSONTree], _ reader: inout BlockReader) -> [[Inline]] {
    blocks.flatMap { block -> [[Inline]] in
      let content = block["c"]
      switch block["t"].string {
      case "Para", "Plain": return reader.inlineLines(content.elements)
      case "Header": return reader.inlineLines(content[2].elements)
      case "BulletList": return content.elements.flatMap { lines($0.elements, &reader) }
      case "OrderedList": return content[1].elements.flatMap { lines($0.elements, &reader) }
      case "BlockQuote": return lines(content.elements, &reader)
      case "Div": return lines(content[1].elements, &reader)
      case "LineBlock": return content.elements.flatMap { reader.inlineLines($0.elements) }
      case "CodeBlock": return content[1].rows.flatMap { reader.inlineLines([.inline($0)]) }
      case "DefinitionList":
        return content.elements.flatMap { entry in
          reader.inlineLines(entry[0].elements)
            + entry[1].elements.flatMap { lines($0.elements, &reader) }
        }
      case "Figure":
        return lines(content[2].elements, &reader) + lines(content[1][1].elements, &reader)
      case "Table":
        let caption = lines(content[1][1].elements, &reader)
        let rows =
          content[3][1].elements + content[4].elements.flatMap { $0[2].elements + $0[3].elements }
          + content[5][1].elements
        return caption + rows.flatMap { $0[1].elements }.flatMap { lines($0[4].elements, &reader) }
      default: return []
      }
    }
  }
}
