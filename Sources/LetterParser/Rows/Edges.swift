/// Where the column of a page's text begins and ends.
struct Edges {
  /// The text's left edge.
  private var left = 0
  /// Where a column right of the text begins; nil where there is none.
  private var right: Int?
  /// Whether labels of a note's head stand left of the text, each beside its value.
  private var hasLabels = false

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
    let edge =
      Self.tableEdge(lines, heaviest) ?? Self.crossingEdge(lines, texts, heaviest)
      ?? Self.leftEdge(lines, texts, heaviest)
    left = Self.hangingEdge(lines, texts, edge)
    hasLabels = Self.areLabels(lines, texts, leftOf: left)
    right = Self.rightEdges(lines, left).first {
      !Self.isLastCell(lines, left, $0) && Self.isMargin(lines, texts, $0)
    }
  }

  /// Whether a stretch is a ministry's letterhead's or its references'.
  static func isLetterhead(_ text: ArraySlice<UInt8>) -> Bool {
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
      hasLabels && margin.last == Byte.colon || Self.isLabel(margin)
        || Self.isQuestionNumber(margin, slice(segments[begin..<end]))
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
