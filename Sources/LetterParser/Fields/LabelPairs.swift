/// Labels with their values in pairs a row, as fax sheets have them:
///
///     Aan     : Ministerie van Proefzaken         Van     : Ambassade Lima
///     Fax     : +31 70 555 0112                   Fax     : +51 1 555 0113
extension Paper {
  /// Among how many rows they begin, and how many there are.
  private static let rowsOfPairs = 30
  /// No label has more bytes.
  private static let longestLabel = 24

  /// Sets the right ones of such labels in rows of their own below the left ones, where both ends of the letter are among
  /// them.
  mutating func partLabelPairs() {
    let limit = min(rows.count, Self.rowsOfPairs)
    guard
      let first = rows[..<limit].indices.first(where: { rows[$0].isBody && pairCut($0) != nil }),
      let cut = pairCut(first)
    else { return }
    var (left, right): ([Row], [Row]) = ([], [])
    var pairs = 0
    var end = first
    while end < limit, rows[end].isBody, end == first || rows[end].gap < 2,
      rows[end].sheet == rows[first].sheet
    {
      let row = rows[end]
      if let other = pairCut(end), abs(other.column - cut.column) < 2 {
        left.append(row.part(row.text[..<other.start].trimmed))
        right.append(row.part(row.text[other.start...]))
        right[right.count - 1].gap = 0
        pairs += 1
      } else if isLabelled(row.text) {
        left.append(row)
      } else {
        break
      }
      end += 1
    }
    let fields = (left + right).map { MailHead.line($0.text, words, isNote: false)?.field }
    guard pairs > 1, fields.contains(.sender), fields.contains(.addressee) else { return }
    rows.replaceSubrange(first..<end, with: left + right)
  }

  /// Whether a row begins with a short label and a colon.
  private func isLabelled(_ text: ArraySlice<UInt8>) -> Bool {
    text.first?.isLetter == true && text.prefix(Self.longestLabel).contains(Byte.colon)
  }

  /// Where the second label of a row begins, and its place in the line; nil where there are no two.
  private func pairCut(_ index: Int) -> (start: Int, column: Int)? {
    let row = rows[index]
    guard row.text.count < 200, isLabelled(row.text) else { return nil }
    let segments = Columns.segments(of: row.text)
    for (place, segment) in segments.enumerated().dropFirst() {
      let text = row.text[segment.bytes]
      // `Van     : Ambassade Lima`: a typist sets all colons below each other.
      let next = place + 1 < segments.count ? row.text[segments[place + 1].bytes] : text
      guard text.first?.isCapital == true,
        isLabelled(text) || text.count < Self.longestLabel && next.first == Byte.colon,
        place > 1 || row.text[segments[0].bytes].contains(Byte.colon)
      else { continue }
      return (segment.bytes.lowerBound, row.column + segment.column)
    }
    return nil
  }
}
