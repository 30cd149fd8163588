internal import LetterModel

extension BodyWriter {
  /// Writes a table.
  ///
  /// Its cells are read by cmark all at once, each as a heading of one line, which is the one block
  /// of CommonMark that holds nothing but a line's words.
  mutating func writeTable(_ table: TableSource, line: Int) {
    openItem()
    tables += 1
    html += "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"".utf8
    html += labels.table
    html += " \(tables)\"><table>\n".utf8
    var cells = TableCells(table)
    let text = cells.markdown
    var context: [UInt8] = []
    MarkdownTree(text).walk { node, entering in
      switch node.kind {
      case .heading where entering: beginPassage()
      case .heading: writeCell(cells.next(), context: &context)
      default: writeInline(node, entering: entering)
      }
      return .into
    }
    html += "</tbody></table></div>\n".utf8
  }

  private mutating func writeCell(_ cell: TableCells.Cell?, context: inout [UInt8]) {
    guard let cell else { return }
    if cell.column == 0 {
      context = []
      if cell.row == 0 { html += (cell.isHead ? "<thead><tr>" : "<tbody><tr>").utf8 }
      if cell.row == 1 { html += (cell.hasHead ? "<tbody><tr>" : "<tr>").utf8 }
      if cell.row > 1 { html += "<tr>".utf8 }
    }
    html += (cell.isHead ? "<th scope=\"col\"" : "<td").utf8
    switch cell.alignment {
    case .none, .left: break
    case .center: html += " class=\"center\"".utf8
    case .right: html += " class=\"right\"".utf8
    }
    if !current.isBlank {
      finishPassage(.cell, within: context.isEmpty ? nil : context)
      if context.isEmpty { context = Slug.of(current.words, limit: 24) }
    }
    html.append(UInt8(ascii: ">"))
    html += current.html
    html += (cell.isHead ? "</th>" : "</td>").utf8
    if cell.isLast { html += (cell.isHead ? "</tr></thead>\n" : "</tr>\n").utf8 }
  }
}
