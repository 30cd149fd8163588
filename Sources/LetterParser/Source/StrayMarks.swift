/// Signs that a scan leaves of a page's edge, a fold or a stain, left or right of a line or alone in it.
///
///     |                                        ~
///     |  mededeeling, dat de Bondsraad               |
struct StrayMarks {
  /// The lines without them: blanks stand in their place.
  private(set) var lines: [SourceText.Line]
  /// The marks, each with its line, counted from 1, and the sheet that it stands on.
  private(set) var rows: [Row] = []

  private static let bar = UInt8(ascii: "|")
  private static let tilde = UInt8(ascii: "~")

  /// No such marks are longer.
  private static let longest = 5

  init(_ lines: [SourceText.Line]) {
    self.lines = lines
    var sheet = 0
    for index in lines.indices {
      sheet += lines[index].formFeeds
      let text = lines[index].text
      guard text.contains(Self.bar) || text.contains(Self.tilde) else { continue }
      for mark in Self.marks(in: text) { take(mark, of: index, sheet) }
    }
  }

  private mutating func take(_ mark: Range<Int>, of index: Int, _ sheet: Int) {
    let line = lines[index]
    let column = line.text[..<mark.lowerBound].characters
    rows.append(
      Row(
        line: index + 1, column: column, text: line.text[mark], gap: 0, sheet: sheet,
        use: .furniture(.stray)))
    var text = Array(line.text)
    let start = mark.lowerBound - line.text.startIndex
    let blanks = [UInt8](repeating: Byte.blank, count: line.text[mark].characters)
    text.replaceSubrange(start..<(start + mark.count), with: blanks)
    while text.last == Byte.blank { text.removeLast() }
    lines[index] = SourceText.Line(text: text[...], formFeeds: line.formFeeds)
  }

  /// The marks of a line, the last first.
  private static func marks(in text: ArraySlice<UInt8>) -> [Range<Int>] {
    let whole = text.trimmed
    if whole.count <= longest, whole.allSatisfy({ isSign($0) || "., '`".utf8.contains($0) }) {
      return [whole.indices]
    }
    // Several bars are a table's or a website's own: `Datum | Organisatie |`.
    guard text.count(where: { $0 == bar }) < 3 else { return [] }
    var marks: [Range<Int>] = []
    let last = whole.lastWord
    if last.count <= 2, last.allSatisfy(isSign), isApart(whole[..<last.startIndex].reversed()) {
      marks.append(last.indices)
    }
    let first = whole.firstWord
    if first.count <= 2, first.allSatisfy(isSign),
      first.endIndex < (marks.first?.lowerBound ?? whole.endIndex),
      isApart(whole[first.endIndex...])
    {
      marks.append(first.indices)
    }
    let others = whole.count(where: { $0 == bar })
    // One bar among words parts them: `Kamerbrief | 19 februari 2023`.
    return others > marks.reduce(0) { $0 + text[$1].count { $0 == bar } } ? [] : marks
  }

  /// Whether words beside a mark stand three blanks from it: `~ 30 km`.
  private static func isApart(_ beside: some Sequence<UInt8>) -> Bool {
    var blanks = 0
    for byte in beside {
      guard byte == Byte.blank else { return blanks > 1 }
      blanks += 1
    }
    return false
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == bar || byte == tilde }
}
