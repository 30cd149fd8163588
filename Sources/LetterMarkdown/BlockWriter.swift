internal import LetterModel

/// Writes blocks as Markdown: one paragraph to a line, one blank line between blocks, and none
/// between the items of a list that can do without.
///
/// A block inside an item, a quotation or a note begins each of its lines with that container's
/// prefix; the first line of an item begins with the item's marker instead.
struct BlockWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var prefix: [UInt8] = []
  private var lineIsOpen = false

  /// Writes the blocks of the letter itself.
  mutating func writeTop(_ blocks: [Block]) {
    write(Self.hoisted(blocks), loose: true)
  }

  /// Writes the notes, each `[^1]: …`, its further lines four spaces in.
  mutating func writeNotes(_ notes: [Footnote]) {
    for (index, note) in notes.enumerated() {
      if !bytes.isEmpty, index == 0 || notes[index - 1].blocks.count > 1 { blankLine() }
      let blocks = Self.hoisted(note.blocks)
      openLine("[^\(NoteLabel.written(note.label))]:" + (blocks.isEmpty ? "" : " "))
      if blocks.isEmpty { closeLine() }
      nested("    ") { $0.write(blocks, loose: true) }
    }
  }

  private mutating func write(_ blocks: [Block], loose: Bool) {
    var before: Block?
    var alternate = false
    for block in blocks {
      if let before, loose || Self.needsBlank(between: before, and: block) { blankLine() }
      if case .list(let list) = block, case .list(let other)? = before {
        alternate = other.isNumbered == list.isNumbered ? !alternate : false
      } else {
        alternate = false
      }
      write(block, alternate: alternate, loose: loose)
      before = block
    }
  }

  private mutating func write(_ block: Block, alternate: Bool, loose: Bool) {
    switch block {
    case .paragraph(let inlines):
      for line in InlineWriter.lines(of: inlines) { writeLine(line) }
    case .heading(let level, let inlines):
      let marks = [UInt8](repeating: UInt8(ascii: "#"), count: min(max(level, 2), 6))
      writeLine(marks + [32] + InlineWriter.heading(inlines))
    case .list(let list): write(list, alternate: alternate, loose: loose)
    case .table(let table): for row in TableRows.lines(of: table) { writeLine(row) }
    case .quotation(let blocks):
      let inner = Self.hoisted(blocks)
      openLine(inner.isEmpty ? ">" : "> ")
      if inner.isEmpty { closeLine() }
      nested("> ") { $0.write(inner, loose: true) }
    case .pageMark(let page): writeLine(InlineWriter.pageMark(page))
    }
  }

  private mutating func write(_ list: LetterList, alternate: Bool, loose: Bool) {
    let items = list.items.map(Self.hoisted)
    let tight = loose ? list.canBeTight(depth: 0) : true
    for (index, item) in items.enumerated() {
      if index > 0, !tight { blankLine() }
      let marker = list.marker(at: index, alternate: alternate)
      openLine(item.isEmpty ? marker : marker + " ")
      if item.isEmpty { closeLine() }
      nested(String(repeating: " ", count: marker.utf8.count + 1)) { $0.write(item, loose: !tight) }
    }
  }

  // MARK: Lines

  private mutating func nested(_ more: String, _ write: (inout BlockWriter) -> Void) {
    prefix += more.utf8
    write(&self)
    prefix.removeLast(more.utf8.count)
  }

  private mutating func openLine(_ start: String = "") {
    if !lineIsOpen { bytes += prefix }
    if !start.isEmpty { bytes += start.utf8 }
    lineIsOpen = true
  }

  private mutating func closeLine() {
    bytes.append(UInt8(ascii: "\n"))
    lineIsOpen = false
  }

  private mutating func writeLine(_ line: [UInt8]) {
    openLine()
    bytes += line
    closeLine()
  }

  private mutating func blankLine() {
    let end = prefix.lastIndex { $0 != 32 }.map { $0 + 1 } ?? 0
    bytes += prefix[..<end]
    closeLine()
  }

  // MARK: Shape

  /// The blocks without those that say nothing; a page that turned before a paragraph's first word
  /// turned before the paragraph, since a comment that begins a line would swallow it.
  static func hoisted(_ blocks: [Block]) -> [Block] {
    if blocks.allSatisfy(InlineAtom.isPlain) { return blocks }
    var result: [Block] = []
    for block in blocks {
      switch block {
      case .paragraph(let inlines):
        let (marks, rest) = InlineAtom.leadingMarks(inlines)
        result += marks.map(Block.pageMark)
        if !rest.isEmpty { result.append(.paragraph(rest)) }
      case .heading(_, let inlines):
        if InlineAtom.beginsWithWord(inlines) || !InlineAtom.atoms(of: inlines).isEmpty {
          result.append(block)
        }
      case .list(let list): if !list.items.isEmpty { result.append(block) }
      case .table(let table): if !table.head.isEmpty { result.append(block) }
      default: result.append(block)
      }
    }
    return result
  }

  private static func needsBlank(between first: Block, and second: Block) -> Bool {
    switch (first, second) {
    case (.paragraph, .pageMark), (.pageMark, .paragraph), (.pageMark, .pageMark): false
    case (.paragraph, .list), (.pageMark, .list), (.list, .pageMark): false
    default: true
    }
  }
}
