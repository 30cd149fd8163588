internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Lists and tables.
extension TEIReading {
  /// A list; labels before its items stand in them as the text that they are.
  mutating func readList(_ element: XMLElement, _ depth: Int) -> [Block] {
    let labels = element.elements.contains { $0.name == "label" }
    let kind = element.attribute("type") ?? element.attribute("rend") ?? ""
    let isNumbered = !labels && ["ordered", "numbered"].contains(kind)
    let first = element.first("item")?.attribute("n").flatMap { Int($0) } ?? 1
    let start = 0...999_999 ~= first ? first : 1
    var list = LetterList(marking: isNumbered ? .numbered(start: start) : .bullet, items: [])
    var before: [Block] = []
    var flow = InlineFlow(knowsSpelling: knowsSpelling)
    var item: [Block] = []
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        flow.add(text.bytes)
      case .element(let part) where part.name == "label":
        fill(&flow, from: part, &item, depth, .paragraph)
        flow.add(" ")
      case .element(let part) where part.name == "item":
        fill(&flow, from: part, &item, depth, .paragraph)
        flush(&flow, &item)
        list.items.append(item)
        item = []
      case .element(let part) where list.items.isEmpty && part.name == "head":
        before += blocks(in: part, depth: depth, .paragraph)
      case .element(let part): readInline(part, &flow, &item, depth, .paragraph)
      }
    }
    flush(&flow, &item)
    if !item.isEmpty { list.items.append(item) }
    return before + (list.items.isEmpty ? [] : [.list(list)])
  }

  /// What stands in a table but in none of its cells.
  private mutating func readStray(_ node: XMLNode, _ depth: Int) -> [Block] {
    switch node {
    case .element(let element): return blocks(in: element, depth: depth, .paragraph)
    case .text(let text):
      account.mark(text, as: .body)
      var flow = InlineFlow(knowsSpelling: knowsSpelling)
      flow.add(text.bytes)
      return flow.isEmpty ? [] : [.paragraph(flow.take())]
    }
  }

  /// A table; a row of labels at its start is its head.
  mutating func readTable(_ element: XMLElement, _ depth: Int) -> [Block] {
    var grid = SpannedTable()
    var before: [Block] = []
    var after: [Block] = []
    var hasHead = false
    var isFirst = true
    for child in element.children {
      guard case .element(let row) = child, row.name == "row" else {
        before += readStray(child, depth)
        continue
      }
      grid.beginRow()
      if isFirst { hasHead = row.attribute("role") == "label" }
      isFirst = false
      for node in row.children {
        guard case .element(let cell) = node else {
          after += readStray(node, depth)
          continue
        }
        var flow = InlineFlow(knowsSpelling: knowsSpelling)
        fill(&flow, from: cell, &after, depth, .paragraph)
        let span = { (name: String) in cell.attribute(name).flatMap { Int($0) } ?? 1 }
        grid.add(flow.take(), width: span("cols"), height: min(span("rows"), SpannedTable.tallest))
      }
    }
    return before + grid.blocks(hasHead: hasHead) + after
  }
}
