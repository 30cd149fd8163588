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
    let isMarker = rows.map { Self.isMarker($0.text) }
    guard isMarker.contains(true) else { return }
    let hasText = hasText(after: isMarker)
    var joined: [Row] = []
    joined.reserveCapacity(rows.count)
    var moved: [Int: [Int]] = [:]
    var waiting: [ArraySlice<UInt8>] = []
    var next = 0
    var isFirst = false
    for (index, row) in rows.enumerated() {
      if hasText[index] {
        isFirst = true
        waiting.append(row.text)
        continue
      }
      if next < waiting.count, isFirst || joined.last.map({ endsItem($0.text) }) == true {
        let marker = waiting[next]
        next += 1
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
    text.count <= 3
      && text.firstScalar.map { ListMarker.isBullet($0) && UTF8.width($0) == text.count } == true
  }

  /// Which rows are markers that a row of text follows, some sixty markers further on at most.
  private static func hasText(after isMarker: [Bool]) -> [Bool] {
    var hasText = [Bool](repeating: false, count: isMarker.count)
    var text: Int?
    for index in isMarker.indices.reversed() {
      if isMarker[index] {
        hasText[index] = text.map { $0 - index < 64 } == true
      } else {
        text = index
      }
    }
    return hasText
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
