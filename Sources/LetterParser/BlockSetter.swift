internal import LetterModel

/// Sets drafts as blocks: rows joined to running text, page marks where the pages turned.
struct BlockSetter {
  /// A line-end hyphen that the evidence does not decide.
  struct Doubt {
    /// The source line that the hyphen ends.
    var line: Int
    /// The two parts of the word.
    var left: String
    var right: String
  }

  let rows: [Row]
  let words: Vocabulary
  let document: DocumentWords
  let calls: NoteCalls
  let tables: [Tables.Found]
  /// What could not be decided.
  private(set) var doubts: [Doubt] = []
  private var page: Int
  /// What an edition calls the pages that rows have numbers of.
  private let pageNames: [Int: PageName]

  init(
    rows: [Row], words: Vocabulary, document: DocumentWords, calls: NoteCalls,
    tables: [Tables.Found], firstPage: Int,
    pageNames: [Int: PageName] = [:]
  ) {
    self.tables = tables
    self.calls = calls
    self.rows = rows
    self.words = words
    self.document = document
    page = firstPage
    self.pageNames = pageNames
  }

  /// The blocks of drafts, in order.
  ///
  /// What stands behind a sign of quotation is a quotation, and one within it where two stand.
  mutating func set(_ drafts: [Outline.Draft]) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    while start < drafts.count {
      let depth = quotes(of: drafts[start])
      let end = drafts[start...].firstIndex { quotes(of: $0) != depth } ?? drafts.count
      let run = start == 0 && end == drafts.count ? drafts : Array(drafts[start..<end])
      blocks.append(self.blocks(of: run), quoted: Int(depth))
      start = end
    }
    return blocks
  }

  private func quotes(of draft: Outline.Draft) -> UInt8 { rows[draft.rows.lowerBound].quotes }

  /// The blocks of drafts that are quoted alike.
  private mutating func blocks(of drafts: [Outline.Draft]) -> [Block] {
    var blocks: [Block] = []
    var index = 0
    while index < drafts.count {
      if case .item = drafts[index].kind {
        blocks.append(.list(list(drafts, &index, depth: 0)))
        continue
      }
      blocks += turns(to: rows[drafts[index].rows.lowerBound].page).map { Block.pageMark($0) }
      switch drafts[index].kind {
      case .table(let number): blocks.append(.table(table(tables[number])))
      case .heading: blocks.append(.heading(level: 2, inlines(drafts[index])))
      default: blocks.append(.paragraph(inlines(drafts[index])))
      }
      index += 1
    }
    return blocks
  }

  /// The list that begins at a draft, with the lists within it.
  private mutating func list(
    _ drafts: [Outline.Draft], _ index: inout Int, depth: Int
  ) -> LetterList {
    let first = drafts[index].marker
    var list = LetterList(
      marking: first?.kind == .number ? .numbered(start: first?.ordinal ?? 1) : .bullet, items: [])
    var expected = first?.ordinal ?? 0
    while index < drafts.count, case .item(let level) = drafts[index].kind, level >= depth {
      if level > depth, !list.items.isEmpty {
        let inner = self.list(drafts, &index, depth: level)
        list.items[list.items.count - 1].append(.list(inner))
        continue
      }
      guard drafts[index].marker?.kind == first?.kind,
        first?.kind != .number || drafts[index].marker?.ordinal == expected
      else { break }
      list.items.append([.paragraph(inlines(drafts[index]))])
      expected += 1
      index += 1
    }
    return list
  }

  /// The pages that begin before a row on `next`.
  private mutating func turns(to next: Int) -> [PageName] {
    guard next > page else { return [] }
    // A leap in the print's own numbers is no row of empty pages.
    let turns = next - page > 3 && pageNames.isEmpty ? [next] : Array((page + 1)...next)
    page = next
    return turns.map { pageNames[$0] ?? PageName($0) }
  }

  /// The running text of a draft.
  private mutating func inlines(_ draft: Outline.Draft) -> [Inline] {
    var run = InlineRun()
    for index in draft.rows {
      var line = rows[index].text
      if index == draft.rows.lowerBound, let marker = draft.marker, draft.kind != .heading,
        !marker.isLiteral
      {
        line = marker.rest
      }
      let turned = turns(to: rows[index].page)
      if draft.kind == .lines, index > draft.rows.lowerBound {
        run.append(.lineBreak)
      } else if index > draft.rows.lowerBound {
        join(line, after: rows[index - 1], to: &run)
      }
      for page in turned { run.append(.pageMark(page)) }
      append(line, of: index, to: &run)
    }
    return run.finished
  }

  /// Appends a line's words, with the notes that they call.
  private func append(_ line: ArraySlice<UInt8>, of row: Int, to run: inout InlineRun) {
    var start = line.startIndex
    for call in calls.byRow[row] ?? []
    where call.bytes.lowerBound >= start && call.bytes.upperBound <= line.endIndex {
      run.append(line[start..<call.bytes.lowerBound])
      run.append(.noteMark(String(call.number)))
      start = call.bytes.upperBound
    }
    run.append(line[start...])
  }

  /// A table's cells as inlines.
  private mutating func table(_ table: Tables.Found) -> Table {
    var lines: [[[Inline]]] = []
    lines.reserveCapacity(table.cells.count)
    for row in table.cells {
      var cells: [[Inline]] = []
      cells.reserveCapacity(row.count)
      for cell in row { cells.append(inlines(of: cell)) }
      lines.append(cells)
    }
    let head = lines.isEmpty ? [] : lines.removeFirst()
    return Table(head: head, rows: lines)
  }

  private mutating func inlines(of cell: Tables.Cell) -> [Inline] {
    var run = InlineRun()
    for (place, part) in cell.enumerated() {
      let line = rows[part.row].text[part.bytes]
      if place > 0 { join(line, after: rows[cell[place - 1].row], to: &run) }
      append(line, of: part.row, to: &run)
    }
    return run.finished
  }

  /// A note's text.
  mutating func note(_ note: Notes.Note, _ all: [Row]) -> Footnote {
    var run = InlineRun()
    run.append(note.first)
    for (before, index) in zip(note.rows, note.rows.dropFirst()) {
      join(all[index].text, after: all[before], to: &run)
      run.append(all[index].text)
    }
    return Footnote(label: String(note.number), blocks: [.paragraph(run.finished)])
  }

  /// Makes the end of what stands ready for the next line.
  private mutating func join(
    _ line: ArraySlice<UInt8>, after row: Row, to run: inout InlineRun
  ) {
    guard !run.isEmpty else { return }
    let found = LineJoin.link(run.text[...], line, words, document)
    if !found.isSure {
      let left = run.text[...].lastWord.string
      doubts.append(Doubt(line: row.line, left: left, right: line.firstWord.string))
    }
    switch found.outcome {
    case .broken: run.dropHyphen()
    case .blank: run.append([Byte.blank])
    case .none: break
    }
  }
}

extension [Block] {
  /// Adds blocks that are quoted some times over, to the quotation at the end where there is one.
  fileprivate mutating func append(_ blocks: [Block], quoted depth: Int) {
    guard depth > 0 else {
      self += blocks
      return
    }
    var inner: [Block] = []
    if case .quotation(let last)? = last {
      inner = last
      removeLast()
    }
    inner.append(blocks, quoted: depth - 1)
    append(.quotation(inner))
  }
}
