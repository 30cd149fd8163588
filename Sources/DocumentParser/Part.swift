internal import LetterModel

/// A part of a document on its way into a letter: blocks of which each line is known by its number.
///
/// Lines are what the rules of a letter's opening and closing see; what they claim is taken out.
indirect enum Part {
  /// One line of a paragraph or a cell.
  struct Line {
    var number: Int
    var inlines: [Inline]
  }

  case paragraph([Line])
  case heading(level: Int, Line)
  case list(marking: LetterList.Marking, items: [[Part]])
  /// Rows of cells, each with its lines.
  case table(rows: [[[Line]]])
  case quotation([Part])
}

extension Part {
  /// The block without the lines that are claimed; nil where nothing is left.
  func block(without claimed: Set<Int>) -> Block? {
    switch self {
    case .paragraph(let lines):
      return Part.inlines(lines, claimed).map(Block.paragraph)
    case .heading(let level, let line):
      return Part.inlines([line], claimed).map { .heading(level: level, $0) }
    case .list(let marking, let items):
      let kept = items.map { $0.compactMap { $0.block(without: claimed) } }.filter { !$0.isEmpty }
      return kept.isEmpty ? nil : .list(LetterList(marking: marking, items: kept))
    case .table(let rows):
      let kept = rows.filter { row in row.joined().contains { !claimed.contains($0.number) } }
        .map { row in row.map { Part.inlines($0, claimed) ?? [] } }
      guard let head = kept.first else { return nil }
      return .table(Table(head: head, rows: Array(kept.dropFirst())))
    case .quotation(let parts):
      let kept = parts.compactMap { $0.block(without: claimed) }
      return kept.isEmpty ? nil : .quotation(kept)
    }
  }

  private static func inlines(_ lines: [Line], _ claimed: Set<Int>) -> [Inline]? {
    let kept = lines.filter { !claimed.contains($0.number) && !$0.inlines.isEmpty }
    guard !kept.isEmpty else { return nil }
    return Array(kept.map(\.inlines).joined(separator: [.lineBreak]))
  }
}
