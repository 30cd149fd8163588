internal import LetterModel
internal import LetterParser
internal import XMLReading

/// Tables after the CALS model, as both dialects have them.
extension OfficialReading {
  /// A table with its title above it; the first row of its head is the head.
  mutating func readTable(_ element: XMLElement, _ level: Level) -> [Block] {
    frontLeft = 0
    var blocks: [Block] = []
    for child in element.children {
      switch child {
      case .element(let group) where group.name == "tgroup":
        blocks += readGroup(group, level)
      case .element(let title):
        var flow = InlineFlow()
        fill(&flow, from: title, &blocks, level)
        flush(&flow, &blocks)
      case .text(let text) where !text.isBlank:
        account.mark(text, as: .body)
        blocks.append(.paragraph([.text(String(decoding: text.bytes, as: UTF8.self))]))
      case .text(let text): account.mark(text, as: .body)
      }
    }
    return blocks
  }

  /// What stands in a table but in none of its cells.
  private mutating func readStray(_ node: XMLNode, _ level: Level) -> [Block] {
    switch node {
    case .element(let element): return blocks(in: element, level)
    case .text(let text):
      account.mark(text, as: .body)
      var flow = InlineFlow()
      flow.add(text.bytes)
      return flow.isEmpty ? [] : [.paragraph(flow.take())]
    }
  }

  private mutating func readGroup(_ group: XMLElement, _ level: Level) -> [Block] {
    let names = group.all("colspec").map { $0.attribute("colname") ?? "" }
    let columns = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    var grid = SpannedTable()
    var hasHead = false
    var after: [Block] = []
    for part in group.elements where part.name != "colspec" {
      if part.name == "thead" { hasHead = true }
      for child in part.children {
        guard case .element(let row) = child, row.name == "row" else {
          after += readStray(child, level)
          continue
        }
        grid.beginRow()
        for node in row.children {
          guard case .element(let entry) = node else {
            after += readStray(node, level)
            continue
          }
          var flow = InlineFlow()
          fillCell(&flow, entry, &after, level)
          let start = (entry.attribute("namest") ?? entry.attribute("colname")).flatMap {
            columns[$0]
          }
          let end = entry.attribute("nameend").flatMap { columns[$0] }
          let more = entry.attribute("morerows").flatMap { Int($0) } ?? 0
          grid.add(
            flow.take(), column: start,
            width: end.flatMap { end in start.map { end - $0 + 1 } } ?? 1,
            height: 1 + min(more, SpannedTable.tallest))
        }
      }
    }
    for node in group.children {
      if case .text = node { after += readStray(node, level) }
    }
    return grid.blocks(hasHead: hasHead) + after
  }

  /// A cell's words on one line: its paragraphs one after the other, a list with its markers.
  private mutating func fillCell(
    _ flow: inout InlineFlow, _ element: XMLElement, _ after: inout [Block], _ level: Level
  ) {
    for child in element.children {
      switch child {
      case .text(let text):
        account.mark(text, as: .body)
        flow.add(text.bytes)
      case .element(let inner)
      where ["al", "al-groep", "lijst", "li", "li.nr", "title"].contains(inner.name):
        flow.breakLine()
        if inner.name == "al" || inner.name == "li.nr" {
          fill(&flow, from: inner, &after, level)
          flow.add(" ")
        } else {
          fillCell(&flow, inner, &after, level)
        }
      case .element(let inner): readInline(inner, &flow, &after, level)
      }
    }
  }
}
