internal import LetterModel

extension BodyWriter {
  /// Writes a table.
  ///
  /// - Parameter line: its first line, as the text counts.
  mutating func writeTable(_ table: TableSource, line: Int) {
    openItem()
    tables += 1
    html += "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"".utf8
    html += labels.table
    html += " \(tables)\"><table>\n".utf8
    var cells = TableCells(table)
    var context: [UInt8] = []
    while let batch = cells.nextBatch() {
      if batch.allSatisfy(\.isPlain) {
        for cell in batch { writePlain(cell, context: &context) }
      } else {
        writeMarked(batch, context: &context, below: line)
      }
    }
    // A table may have nothing but its head.
    if !html.reversed().starts(with: "</thead>\n".utf8.reversed()) { html += "</tbody>".utf8 }
    html += "</table></div>\n".utf8
  }

  /// Writes a cell of words alone, as most of a table of numbers are: cmark would tell nothing of it.
  private mutating func writePlain(_ cell: TableCells.Cell, context: inout [UInt8]) {
    beginPassage()
    cell.text.withUnsafeBufferPointer { current.append($0, 0..<$0.count) }
    write(cell, context: &context)
  }

  /// Writes cells that cmark reads at once, each as a heading of one line, which is the one block of
  /// CommonMark that holds nothing but a line's words.
  private mutating func writeMarked(
    _ batch: [TableCells.Cell], context: inout [UInt8], below line: Int
  ) {
    var next = 0
    let before = firstLine
    defer { firstLine = before }
    MarkdownTree(TableCells.markdown(of: batch)).walk { node, entering in
      switch node.kind {
      case .heading where entering:
        // What is told of a cell is told of its row: below the head, be it empty, is a line of dashes.
        if next < batch.count {
          let cell = batch[next]
          let row = cell.isHead ? 0 : cell.row + (cell.hasHead ? 1 : 2)
          firstLine = line + row - (node.firstLine - 1)
        }
        beginPassage()
      case .heading:
        if next < batch.count { write(batch[next], context: &context) }
        next += 1
      default: writeInline(node, entering: entering)
      }
      return .into
    }
  }

  private mutating func write(_ cell: TableCells.Cell, context: inout [UInt8]) {
    if cell.column == 0 {
      context = []
      if cell.row == 0 { write(cell.isHead ? "<thead><tr>" : "<tbody><tr>") }
      if cell.row == 1 { write(cell.hasHead ? "<tbody><tr>" : "<tr>") }
      if cell.row > 1 { write("<tr>") }
    }
    write(cell.isHead ? "<th scope=\"col\"" : "<td")
    switch cell.alignment {
    case .none, .left: break
    case .center: write(" class=\"center\"")
    case .right: write(" class=\"right\"")
    }
    if !current.isBlank {
      finishPassage(.cell, within: context.isEmpty ? nil : context)
      if context.isEmpty { context = Slug.of(current.words, limit: 24) }
    }
    html.append(UInt8(ascii: ">"))
    html += current.html
    write(cell.isHead ? "</th>" : "</td>")
    if cell.isLast { write(cell.isHead ? "</tr></thead>\n" : "</tr>\n") }
  }
}
