internal import LetterModel

/// A document's blocks written as lines, for the rules that read lines.
struct TextLines {
  /// The lines in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var count = 0

  /// The number of the line that is written next.
  var next: Int { count + 1 }

  /// Ends a block: a blank line stands before the next.
  mutating func endBlock() {
    guard !bytes.isEmpty, !bytes.suffix(2).elementsEqual([10, 10]) else { return }
    bytes.append(10)
    count += 1
  }

  /// Writes a line; gives it with its number.
  ///
  /// - Parameter marker: an item's marker, which belongs to the line but not to its words.
  mutating func line(_ inlines: [Inline], marker: String = "") -> Part.Line {
    write(marker + inlines.plainText)
    return Part.Line(number: count, inlines: inlines)
  }

  /// Writes the cells of a row that have one line each as one line: `99 500 Voorbeelden`.
  mutating func row(_ cells: [[Inline]]) -> [Part.Line] {
    write(cells.map(\.plainText).filter { !$0.isEmpty }.joined(separator: " "))
    return cells.map { Part.Line(number: count, inlines: $0) }
  }

  private mutating func write(_ text: String) {
    bytes += text.utf8.map { $0 == 10 || $0 == 13 || $0 == 12 ? 32 : $0 }
    bytes.append(10)
    count += 1
  }
}
