internal import LetterModel

/// pandoc's blocks → the parts of a letter, each line of them written down.
struct BlockReader {
  /// The lines of all parts in order.
  private(set) var lines = TextLines()
  private var called = CalledNotes()

  /// What is to be told of the words, in their order, each with its line; 0 for those of a note, which are
  /// no lines of the letter.
  private(set) var remarks: [(line: Int, remark: InlineReader.Remark)] = []

  private let anchors: Anchors
  private var isInNote = false

  /// The notes in the order of their calls.
  var notes: [Footnote] { called.notes }

  init(anchors: Anchors) { self.anchors = anchors }

  /// What a word processor's styles say is title, author and date: text of the document.
  mutating func title(_ meta: JSONTree) -> [Part] {
    ["title", "subtitle", "author", "date", "abstract"].flatMap { title($0, of: meta[$0]) }
  }

  private mutating func title(_ name: String, of value: JSONTree) -> [Part] {
    let content = value["c"]
    switch value["t"].string {
    case "MetaInlines" where name == "title": return heading(level: 2, content.elements)
    case "MetaInlines": return paragraph(content.elements)
    case "MetaBlocks": return parts(content.elements)
    case "MetaString": return content.string.map { paragraph([.inline($0)]) } ?? []
    case "MetaList": return content.elements.flatMap { title(name, of: $0) }
    default: return []
    }
  }

  /// The parts of blocks.
  mutating func parts(_ blocks: [JSONTree]) -> [Part] { blocks.flatMap { parts(of: $0) } }

  private mutating func parts(of block: JSONTree) -> [Part] {
    let content = block["c"]
    switch block["t"].string {
    case "Para", "Plain": return paragraph(content.elements)
    case "LineBlock":
      return content.elements.flatMap { paragraph($0.elements) }
    case "Header": return heading(level: content[0].int ?? 2, content[2].elements)
    case "CodeBlock":
      return content[1].rows.flatMap { paragraph([.inline($0)]) }
    case "BulletList": return list(.bullet, content.elements, markers: [])
    case "OrderedList": return orderedList(content)
    case "DefinitionList":
      return content.elements.flatMap { entry in
        paragraph(entry[0].elements) + entry[1].elements.flatMap { parts($0.elements) }
      }
    case "BlockQuote":
      let inner = parts(content.elements)
      return inner.isEmpty ? [] : [.quotation(inner)]
    case "Table": return TableReader.parts(content, &self)
    case "Div":
      if let id = content[0][0].string, anchors.blocks[id] != nil { return [] }
      return parts(content[1].elements)
    case "Figure": return parts(content[2].elements) + parts(content[1][1].elements)
    default: return []
    }
  }

  mutating func paragraph(_ nodes: [JSONTree]) -> [Part] {
    let read = inlineLines(nodes).map { lines.line($0) }
    guard !read.isEmpty else { return [] }
    lines.endBlock()
    return [.paragraph(read)]
  }

  private mutating func heading(level: Int, _ nodes: [JSONTree]) -> [Part] {
    let words = Array(inlineLines(nodes).joined(separator: [.text(" ")]))
    guard !words.isEmpty else { return [] }
    let line = lines.line(words)
    lines.endBlock()
    return [.heading(level: min(max(level, 2), 6), line)]
  }

  // MARK: Cells and notes

  /// Writes a line of a cell.
  mutating func line(_ inlines: [Inline]) -> Part.Line { lines.line(inlines) }

  /// Writes a row whose cells have a line each.
  mutating func row(_ cells: [[Inline]]) -> [Part.Line] { lines.row(cells) }

  /// Ends a table, or a cell of several lines.
  mutating func endTable() { lines.endBlock() }

  /// The inlines of a paragraph, line by line; the notes that it calls are taken up.
  mutating func inlineLines(_ nodes: [JSONTree]) -> [[Inline]] {
    // Taken, not copied: a page may have as many notes as paragraphs.
    var called = CalledNotes()
    swap(&called, &self.called)
    var remarks: [(line: Int, remark: InlineReader.Remark)] = []
    let line = isInNote ? 0 : self.lines.next
    let reader = InlineReader(
      anchors: anchors,
      label: { called.label(of: $0) }, remark: { remarks.append((line, $0)) })
    let lines = reader.lines(nodes)
    swap(&called, &self.called)
    self.remarks += remarks
    return lines
  }

  /// Reads the notes that were called, and those that they call: one after the other, since a page may
  /// have a note call the next thousands of times over.
  mutating func readNotes() {
    readCalled()
    // What only its own links lead to is a note without a marker, which is told of where it is shown.
    for anchor in anchors.blocks.keys.sorted() where !called.hasCalled(anchor) {
      _ = called.label(of: .anchor(anchor))
      readCalled()
    }
  }

  private mutating func readCalled() {
    while let next = called.next() { called.fill(next.place, with: blocks(of: next.call)) }
  }

  private mutating func blocks(of call: InlineReader.Call) -> [Block] {
    // A note's lines are no lines of the letter: no rule of its frame sees them.
    let outside = lines
    lines = TextLines()
    isInNote = true
    defer {
      lines = outside
      isInNote = false
    }
    switch call {
    case .note(let nodes): return parts(nodes).compactMap { $0.block(without: []) }
    case .anchor(let anchor):
      let all = anchors.blocks
      let blocks = (all[anchor] ?? []).map { block in
        block.withoutBackLinks { other in other != anchor && all[other] != nil }
      }
      return parts(blocks).compactMap { $0.block(without: []) }
    }
  }
}
