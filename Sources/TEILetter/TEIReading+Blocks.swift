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
    for header in root.descendants(["teiHeader"]) { readRest(header) }
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
    if isTranslation(element) {
      account.mark(element, as: .apart(.translation))
      return []
    }
    if TEINames.record.contains(name) {
      account.mark(element, as: .apart(.record))
      return []
    }
    if TEINames.pictures.contains(name) {
      return setting == .container ? readPicture(element, depth) : nil
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
}
