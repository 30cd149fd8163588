/// A pipe table as it stands in the source.
struct TableSource {
  /// How a column is set.
  enum Alignment {
    case none, left, center, right
  }

  /// The columns' settings.
  var alignments: [Alignment]
  /// The head's cells, as Markdown.
  var head: [ArraySlice<UInt8>]
  /// The rows' cells, as Markdown.
  var rows: [[ArraySlice<UInt8>]]

  /// The columns of a rule `| --- | :-: |`; nil for any other line.
  static func alignments(of line: ArraySlice<UInt8>) -> [Alignment]? {
    guard line.contains(UInt8(ascii: "|")), line.contains(UInt8(ascii: "-")),
      line.allSatisfy({ "|-: \t".utf8.contains($0) })
    else { return nil }
    var result: [Alignment] = []
    for cell in cells(of: line) {
      let left = cell.first == UInt8(ascii: ":")
      let right = cell.count > 1 && cell.last == UInt8(ascii: ":")
      let dashes = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      result.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return result
  }

  /// A line's cells: `\|` is a bar within one.
  static func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var row = trimmed(line)
    if row.first == UInt8(ascii: "|") { row = row.dropFirst() }
    var cells: [ArraySlice<UInt8>] = []
    var start = row.startIndex
    var isEscaped = false
    var index = start
    while index < row.endIndex {
      let byte = row[index]
      if byte == UInt8(ascii: "\\"), index + 1 < row.endIndex,
        row[index + 1] == UInt8(ascii: "|") || row[index + 1] == byte
      {
        isEscaped = isEscaped || row[index + 1] != byte
        index += 2
        continue
      }
      if byte == UInt8(ascii: "|") {
        cells.append(cell(row[start..<index], isEscaped))
        (start, isEscaped) = (index + 1, false)
      }
      index += 1
    }
    let rest = cell(row[start...], isEscaped)
    if !rest.isEmpty || row.last != UInt8(ascii: "|") || cells.isEmpty { cells.append(rest) }
    return cells
  }

  /// A cell's words: the source's own, unless a bar within them was escaped.
  private static func cell(_ bytes: ArraySlice<UInt8>, _ isEscaped: Bool) -> ArraySlice<UInt8> {
    guard isEscaped else { return trimmed(bytes) }
    var cell: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      if bytes[index] == UInt8(ascii: "\\"), next == UInt8(ascii: "|") {
        cell.append(next)
        index += 2
      } else if bytes[index] == UInt8(ascii: "\\"), next == bytes[index] {
        cell += [next, next]
        index += 2
      } else {
        cell.append(bytes[index])
        index += 1
      }
    }
    return trimmed(cell[...])
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
    while start < end, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    return bytes[start..<end]
  }
}
