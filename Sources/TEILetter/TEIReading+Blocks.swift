internal import Diagnostics
internal import LetterModel
internal import LetterParser
internal import XMLReading

/// The text: its parts, paragraphs, lists and tables.
extension TEIReading {
  /// Reads the whole file.
  mutating func readAll(_ root: XMLElement) -> [Block] {
    for header in root.descendants(["teiHeader"]) { readHeader(header) }
    let body = root.first("text") ?? root
    readOwnFacts(body)
    var blocks = blocks(in: root, depth: TEINames.divisions.contains(root.name) ? 1 : 0)
    readUncalledNotes(&blocks)
    return Self.raised(blocks)
  }

  /// The blocks with their headings from the second level on, however deep the divisions are that
  /// hold the whole letter.
  private static func raised(_ blocks: [Block]) -> [Block] {
    let levels = blocks.compactMap { block in
      if case .heading(let level, _) = block { level } else { nil }
    }
    guard let highest = levels.min(), highest > 2 else { return blocks }
    return blocks.map { block in
      guard case .heading(let level, let inlines) = block else { return block }
      return .heading(level: level - highest + 2, inlines)
    }
  }

  /// The blocks of what lies within an element.
  mutating func blocks(
    in element: XMLElement, depth: Int, _ setting: TEINames.Setting = .container
  ) -> [Block] {
    var blocks: [Block] = []
    var flow = InlineFlow(knowsSpelling: knowsSpelling)
    fill(&flow, from: element, &blocks, depth, setting)
    flush(&flow, &blocks)
    return blocks
  }

  /// Ends the paragraph that is being put together.
  func flush(_ flow: inout InlineFlow, _ blocks: inout [Block]) {
    guard !flow.isEmpty else { return }
    blocks.append(.paragraph(flow.take()))
  }

  /// Reads an element that begins a block; nil for one that belongs to running text.
  mutating func readBlock(
    _ element: XMLElement, _ depth: Int, _ setting: TEINames.Setting
  ) -> [Block]? {
    let name = element.name
    if TEINames.record.contains(name) {
      account.mark(element, as: .apart(.record))
      return []
    }
    if TEINames.frames.contains(name) { return readFrame(element, depth) }
    if TEINames.paragraphs.contains(name) { return blocks(in: element, depth: depth, .paragraph) }
    if TEINames.lined.contains(name), setting == .container || name == "lg" {
      return blocks(in: element, depth: depth, .lines)
    }
    switch name {
    case "head" where setting == .container: return readHeading(element, depth)
    case "list": return readList(element, depth)
    case "table": return readTable(element, depth)
    case "floatingText": return [.quotation(blocks(in: element, depth: depth + 1))]
    case "quote", "q", "said", "cit":
      let holdsBlocks = element.elements.contains { $0.name == "p" || $0.name == "lg" }
      guard setting == .container || holdsBlocks else { return nil }
      return [.quotation(blocks(in: element, depth: depth, holdsBlocks ? .container : .paragraph))]
    case _ where TEINames.either.contains(name) && setting == .container:
      return blocks(in: element, depth: depth, .lines)
    default: return nil
    }
  }

  private mutating func readFrame(_ element: XMLElement, _ depth: Int) -> [Block] {
    guard TEINames.divisions.contains(element.name) else {
      return blocks(in: element, depth: depth)
    }
    if TEINames.isEnclosure(element),
      let title = element.first("head").map({ PrintedParts.cleanWords($0.words) }),
      !title.isEmpty
    {
      facts.enclosures.append(title)
    }
    return blocks(in: element, depth: depth + 1)
  }

  private mutating func readHeading(_ element: XMLElement, _ depth: Int) -> [Block] {
    var result: [Block] = []
    for block in blocks(in: element, depth: depth, .lines) {
      if case .paragraph(let inlines) = block {
        result.append(.heading(level: max(2, depth + 1), inlines))
      } else {
        result.append(block)
      }
    }
    return result
  }

  /// A list; labels before its items stand in them as the text that they are.
  private mutating func readList(_ element: XMLElement, _ depth: Int) -> [Block] {
    let labels = element.elements.contains { $0.name == "label" }
    let kind = element.attribute("type") ?? element.attribute("rend") ?? ""
    let isNumbered = !labels && ["ordered", "numbered"].contains(kind)
    var list = LetterList(marking: isNumbered ? .numbered(start: 1) : .bullet, items: [])
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

  private mutating func readTable(_ element: XMLElement, _ depth: Int) -> [Block] {
    var grid = TableGrid()
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
        grid.add(flow.take(), width: span("cols"), height: min(span("rows"), TableGrid.tallest))
      }
    }
    return before + grid.blocks(hasHead: hasHead) + after
  }
}
