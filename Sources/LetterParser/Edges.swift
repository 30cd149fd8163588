/// Where the column of a page's text begins and ends.
struct Edges {
  /// The text's left edge.
  private var left = 0
  /// Where a column right of the text begins; nil where there is none.
  private var right: Int?

  /// Finds the edges by the stretches of a page's lines.
  init(_ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>]) {
    var weight: [Int: Int] = [:]
    for (segments, text) in zip(lines, texts) {
      for segment in segments
      where segment.end - segment.column >= 12 && !Self.isLetterhead(text[segment.bytes]) {
        weight[segment.column, default: 0] += segment.end - segment.column
      }
    }
    // Of columns with the same weight the leftmost.
    let heaviest = weight.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    let edge = Self.crossingEdge(lines, texts, heaviest) ?? Self.leftEdge(lines, texts, heaviest)
    left = Self.hangingEdge(lines, texts, edge)
    right = Self.rightEdges(lines, left).first { Self.isMargin(lines, texts, $0) }
  }

  /// How far from the text's edge a list's items are set in at most.
  private static let farthestInset = 14

  /// The edge of the text, which lists are set in from, where most of a page's words stand in lists:
  /// left of `heaviest` stand the items' markers, or other lines as long as the text's.
  private static func leftEdge(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ heaviest: Int
  ) -> Int {
    var left = heaviest
    // A list may stand within a list.
    for _ in 0..<4 {
      var markers = left
      var long: [Int: Int] = [:]
      for (segments, text) in zip(lines, texts) {
        guard let first = segments.first, first.column < left,
          left - first.column <= farthestInset
        else { continue }
        if segments.count > 1, abs(segments[1].column - left) <= 1, text[first.bytes].isMarker {
          markers = min(markers, first.column)
        }
        if first.end - first.column >= 40 { long[first.column, default: 0] += 1 }
      }
      let edge = long.filter { $0.value > 1 }.keys.min().map { min($0, markers) } ?? markers
      guard edge < left else { break }
      left = edge
    }
    return left
  }

  /// The edge of a page on which most words stand in a table's last column: lines of text above the
  /// table and below it begin far left of that column and run far into it, as no margin's do.
  private static func crossingEdge(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ heaviest: Int
  ) -> Int? {
    var crossings: [Int: [Int]] = [:]
    var firstLine: Int?
    for (index, (segments, text)) in zip(lines, texts).enumerated() {
      guard let first = segments.first else { continue }
      if firstLine == nil, segments.contains(where: { abs($0.column - heaviest) <= 1 }) {
        firstLine = index
      }
      guard first.column < heaviest - farthestInset, first.end - first.column >= 40,
        first.end > heaviest + 12, !isLetterhead(text[first.bytes]),
        FurnitureLine(text[first.bytes], .builtIn) == nil
      else { continue }
      crossings[first.column, default: []].append(index)
    }
    guard let firstLine else { return nil }
    return crossings.filter { crossing in
      crossing.value.contains { $0 < firstLine } && crossing.value.contains { $0 > firstLine }
    }.keys.min()
  }

  /// The edge of a page on which most words stand in notes, whose numbers hang left of them: numbers
  /// alone, beside lines that cross the edge, are no margin.
  private static func hangingEdge(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ left: Int
  ) -> Int {
    var edge = left
    var hasNumber = false
    for (segments, text) in zip(lines, texts) {
      guard let first = segments.first, first.column < left - 1 else { continue }
      let isNumber =
        segments.count == 1 && first.bytes.count < 3 && text[first.bytes].allSatisfy(\.isDigit)
      guard isNumber || first.end > left + 1 else { return left }
      hasNumber = hasNumber || isNumber
      edge = min(edge, first.column)
    }
    return hasNumber ? edge : left
  }

  /// The places at which stretches begin again and again and which no line of text crosses.
  private static func rightEdges(_ lines: [[Columns.Segment]], _ left: Int) -> [Int] {
    var starts: [Int: Int] = [:]
    var widest = 0
    for segments in lines {
      for (index, segment) in segments.enumerated() {
        // A page's number and a chamber's are no column.
        if segment.column > left + 20, segment.end - segment.column > 3 {
          starts[segment.column, default: 0] += 1
        }
        // The last stretch before a gap bounds the text; a first one bounds it always.
        if segment.column <= left + 12 || index == 0, segment.column <= left + 20 {
          widest = max(widest, segment.end)
        }
      }
    }
    return starts.filter { $0.value >= 2 && $0.key > widest }.keys.sorted()
  }

  /// Whether what stands right of an edge belongs to a margin.
  ///
  /// Among it are words of a letterhead or a note's number; otherwise it is a table's last column.
  private static func isMargin(
    _ lines: [[Columns.Segment]], _ texts: [ArraySlice<UInt8>], _ edge: Int
  ) -> Bool {
    let foot = lines.lastIndex { !$0.isEmpty }
    var labels = 0
    for (index, (segments, text)) in zip(lines, texts).enumerated() {
      guard let last = segments.last, abs(last.column - edge) <= 1 else { continue }
      if isLetterhead(text[last.bytes]) { return true }
      // A table's column has one head, a house's column of fields several labels.
      if isLabelAlone(text[last.bytes]) { labels += 1 }
      if labels > 1 { return true }
      var cursor = Cursor(text[last.bytes])
      // The number at the page's foot is its own.
      if segments.count == 1, index != foot, cursor.takeDigits(1...2) != nil { return true }
    }
    return false
  }

  /// Whether a stretch is a ministry's letterhead's or its references'.
  private static func isLetterhead(_ text: ArraySlice<UInt8>) -> Bool {
    let words = Vocabulary.builtIn
    var cursor = Cursor(text)
    return cursor.take(anyOf: words.letterheads) != nil || cursor.takeWords(words.references) != nil
  }

  /// The line's text in the column of the text, left of it and right of it.
  func parts(
    of segments: [Columns.Segment], in text: ArraySlice<UInt8>
  ) -> (main: ArraySlice<UInt8>, left: ArraySlice<UInt8>, right: ArraySlice<UInt8>) {
    let none = text[text.startIndex..<text.startIndex]
    guard let first = segments.first, let last = segments.last else { return (none, none, none) }
    func slice(_ range: ArraySlice<Columns.Segment>) -> ArraySlice<UInt8> {
      guard let first = range.first, let last = range.last else { return none }
      return text[first.bytes.lowerBound..<last.bytes.upperBound]
    }
    let begin =
      segments.firstIndex { abs($0.column - left) <= 1 } ?? segments.firstIndex { $0.end > left }
      ?? segments.count
    let end =
      right.flatMap { edge in segments.firstIndex { $0.column >= edge - 1 } } ?? segments.count
    // What crosses the edge belongs to no margin: `Tweede Kamer der Staten-Generaal     2`.
    guard begin <= end, left > 0 || right != nil, begin > 0 || end < segments.count else {
      return (text[first.bytes.lowerBound..<last.bytes.upperBound], none, none)
    }
    let margin = slice(segments[..<begin])
    if !margin.isEmpty, begin < end || margin.breaksKingdom,
      Self.isLabel(margin) || Self.isQuestionNumber(margin, slice(segments[begin..<end]))
    {
      return (slice(segments[..<end]), none, slice(segments[end...]))
    }
    // A lone number far right ends a letterhead's line: `Tweede Kamer der Staten-Generaal     2`.
    let main = slice(segments[begin..<end])
    if !margin.isEmpty, !main.isEmpty, main.count < 4 {
      return (slice(segments[..<end]), none, slice(segments[end...]))
    }
    return (main, margin, slice(segments[end...]))
  }

  /// Whether what stands in the margin belongs to the text beside it: `Nr. 22`, `99 078`, `C`.
  private static func isLabel(_ margin: ArraySlice<UInt8>) -> Bool {
    if DossierNumber(margin)?.rest.isEmpty == true || margin.breaksKingdom { return true }
    if margin.endsKingdom { return true }
    return PaperNumber(margin, Vocabulary.builtIn).map { $0.heading == nil } == true
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is an item's marker and nothing else: `•`, `3.`, `b)`.
  fileprivate var isMarker: Bool {
    guard count <= 5 else { return false }
    return ListMarker((Array(self) + [Byte.blank, UInt8(ascii: "x")])[...]) != nil
  }
}
