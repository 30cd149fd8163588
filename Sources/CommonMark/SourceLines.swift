/// The lines of a text, found only when a table may need them.
struct SourceLines {
  private let text: [UInt8]
  private var starts: [Int] = []

  init(_ text: [UInt8]) { self.text = text }

  /// The table that a paragraph of several lines is; nil where it is none.
  mutating func table(at node: MarkdownTree.Node, quotations: Int) -> TableSource? {
    if starts.isEmpty { findStarts() }
    let first = node.firstLine
    guard first >= 1, first < starts.count else { return nil }
    let rule = line(first + 1, quotations: quotations)
    guard let alignments = TableSource.alignments(of: rule) else { return nil }
    let head = TableSource.cells(of: line(first, column: node.firstColumn))
    guard head.count == alignments.count else { return nil }
    let last = min(node.lastLine, starts.count)
    let rows = stride(from: first + 2, through: last, by: 1).map {
      TableSource.cells(of: line($0, quotations: quotations))
    }
    return TableSource(alignments: alignments, head: head, rows: rows)
  }

  private mutating func findStarts() {
    starts = [0]
    for index in text.indices {
      if text[index] == 10
        || (text[index] == 13 && (index + 1 == text.count || text[index + 1] != 10))
      {
        starts.append(index + 1)
      }
    }
  }

  /// A line from a column on.
  private func line(_ number: Int, column: Int) -> ArraySlice<UInt8> {
    let whole = line(number)
    return whole.dropFirst(max(0, column - 1))
  }

  /// A line without the marks of the quotations around it.
  private func line(_ number: Int, quotations: Int) -> ArraySlice<UInt8> {
    var rest = line(number).drop { $0 == 32 }
    var left = quotations
    while left > 0, rest.first == UInt8(ascii: ">") {
      rest = rest.dropFirst().drop { $0 == 32 }
      left -= 1
    }
    return rest
  }

  private func line(_ number: Int) -> ArraySlice<UInt8> {
    let start = starts[number - 1]
    var end = max(start, number < starts.count ? starts[number] : text.count)
    while end > start, text[end - 1] == 10 || text[end - 1] == 13 { end -= 1 }
    return text[start..<end]
  }
}
