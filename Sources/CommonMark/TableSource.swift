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
    var cell: [UInt8] = []
    var index = row.startIndex
    while index < row.endIndex {
      let byte = row[index]
      let next = index + 1 < row.endIndex ? row[index + 1] : 0
      if byte == UInt8(ascii: "\\"), next == UInt8(ascii: "|") {
        cell.append(next)
        index += 2
      } else if byte == UInt8(ascii: "\\"), next == byte {
        cell += [byte, byte]
        index += 2
      } else if byte == UInt8(ascii: "|") {
        cells.append(trimmed(cell[...]))
        cell = []
        index += 1
      } else {
        cell.append(byte)
        index += 1
      }
    }
    let rest = trimmed(cell[...])
    if !rest.isEmpty || row.last != UInt8(ascii: "|") || cells.isEmpty { cells.append(rest) }
    return cells
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = bytes.drop { $0 == 32 || $0 == 9 }
    while let last = slice.last, last == 32 || last == 9 { slice.removeLast() }
    return slice
  }
}
