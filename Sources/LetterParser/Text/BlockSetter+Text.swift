internal import LetterModel

/// Running text: of paragraphs, of cells and of notes.
extension BlockSetter {
  /// The running text of a draft.
  mutating func inlines(_ draft: Outline.Draft) -> [Inline] {
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
  mutating func table(_ table: Tables.Found) -> Table {
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
