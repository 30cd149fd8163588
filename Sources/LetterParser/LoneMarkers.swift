/// Markers of lists that an extraction in plain order sets before all of their items.
///
///     •
///     •
///
///     versterking van de basisgezondheidszorg;
///     heropening van grenzen, i.v.m. de voedselvoorziening;
enum LoneMarkers {
  /// Sets each lone marker before its item; `strays` are keyed by the rows' places.
  static func join(_ rows: inout [Row], _ strays: inout [Int: [Int]]) {
    guard rows.contains(where: { isMarker($0.text) }) else { return }
    var joined: [Row] = []
    joined.reserveCapacity(rows.count)
    var moved: [Int: [Int]] = [:]
    var waiting: [ArraySlice<UInt8>] = []
    var isFirst = false
    for (index, row) in rows.enumerated() {
      if isMarker(row.text), hasText(after: index, in: rows) {
        if waiting.isEmpty || !isFirst { isFirst = true }
        waiting.append(row.text)
        continue
      }
      if !waiting.isEmpty, isFirst || joined.last.map({ endsItem($0.text) }) == true {
        let marker = waiting.removeFirst()
        joined.append(row.with(text: (Array(marker) + [Byte.blank] + Array(row.text))[...]))
        isFirst = false
      } else {
        joined.append(row)
      }
      if let numbers = strays[index] { moved[joined.count - 1] = numbers }
    }
    rows = joined
    strays = moved
  }

  /// Whether a row is a bullet or a dash and nothing else.
  private static func isMarker(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 3 && ListMarker((Array(text) + [Byte.blank, 120])[...])?.ordinal == 0
  }

  /// Whether a row of text follows the markers.
  private static func hasText(after index: Int, in rows: [Row]) -> Bool {
    var next = index + 1
    while next < rows.count, next - index < 64, isMarker(rows[next].text) { next += 1 }
    return next < rows.count && next - index < 64
  }

  /// Whether an item may end with a row.
  private static func endsItem(_ text: ArraySlice<UInt8>) -> Bool {
    if text.endsSentence || text.last == Byte.comma { return true }
    // `; en` before the last item.
    guard text.count < 4 || Vocabulary.builtIn.conjunctions.contains(Array(text.lastWord)) else {
      return false
    }
    let before = text.dropLast(text.lastWord.count).trimmed.last
    return before == UInt8(ascii: ";") || before == Byte.comma
  }
}
