/// Lines become rows: each column of a page by itself, in the order of reading.
///
/// An extraction that keeps the page's layout sets margins beside the text (`KST132485` or a note
/// beside a paragraph). The text's column is where most of the words begin; what stands wholly left
/// or right of it is read after the page's text.
struct Columns {
  /// A stretch of a line without two blanks in a row.
  struct Segment {
    /// Its first character's place in the line.
    var column: Int
    /// The place after its last character.
    var end: Int
    var bytes: Range<Int>
  }

  private let lines: [SourceText.Line]
  private var rows: [Row] = []

  /// The rows of a text, blank lines counted in the gap of the row below them.
  static func rows(of text: SourceText) -> [Row] {
    var columns = Columns(lines: text.lines)
    columns.rows.reserveCapacity(text.lines.count)
    var start = 0
    var sheet = 0
    while start < text.lines.count {
      var end = start + 1
      while end < text.lines.count, text.lines[end].formFeeds == 0 { end += 1 }
      sheet += text.lines[start].formFeeds
      columns.addSheet(start..<end, sheet)
      start = end
    }
    return columns.rows
  }

  private init(lines: [SourceText.Line]) { self.lines = lines }

  private mutating func addSheet(_ range: Range<Int>, _ sheet: Int) {
    let isSet = range.contains { lines[$0].text.hasInnerGap }
    guard isSet else {
      add(range.map { ($0, lines[$0].text.trimmed[...]) }, sheet)
      return
    }
    let segments = range.map { Columns.segments(of: lines[$0].text) }
    let edges = Edges(segments, range.map { lines[$0].text })
    var streams: [[(line: Int, text: ArraySlice<UInt8>)]] = [[], [], []]
    for (offset, index) in range.enumerated() {
      let parts = edges.parts(of: segments[offset], in: lines[index].text)
      let isBlank = parts.allSatisfy(\.isEmpty)
      // A note in the margin has its text below its number.
      if offset == 0 || segments[offset - 1].isEmpty, Edges.isParagraphNumber(parts[1], parts[0]),
        offset + 1 >= segments.count
          || edges.parts(of: segments[offset + 1], in: lines[index + 1].text)[1].isEmpty
      {
        streams[0] += [(index, parts[1]), (index, parts[0])]
        if !parts[2].isEmpty { streams[2].append((index, parts[2])) }
        continue
      }
      for stream in streams.indices where isBlank || !parts[stream].isEmpty {
        streams[stream].append((index, parts[stream]))
      }
    }
    for (index, stream) in streams.enumerated() { add(stream, sheet, isBeside: index > 0) }
  }

  /// Adds the rows of one column.
  private mutating func add(
    _ stream: [(line: Int, text: ArraySlice<UInt8>)], _ sheet: Int, isBeside: Bool = false
  ) {
    var gap = 1
    for (line, text) in stream {
      guard !text.isEmpty else {
        gap += 1
        continue
      }
      let before = lines[line].text[lines[line].text.startIndex..<text.startIndex]
      let column = before.count { $0 & 0xC0 != 0x80 }
      rows.append(Row(line: line + 1, column: column, text: text, gap: gap, sheet: sheet))
      rows[rows.count - 1].isBeside = isBeside
      gap = 0
    }
  }

  /// The stretches of a line that two or more blanks part.
  static func segments(of text: ArraySlice<UInt8>) -> [Segment] {
    var segments: [Segment] = []
    var current: Segment?
    var column = 0
    var blanks = 2
    for index in text.indices {
      let byte = text[index]
      if byte == Byte.blank {
        blanks += 1
        column += 1
        continue
      }
      let start = column
      if byte & 0xC0 != 0x80 { column += 1 }
      if blanks < 2, let begun = current {
        current = Segment(
          column: begun.column, end: column, bytes: begun.bytes.lowerBound..<(index + 1))
      } else {
        if let current { segments.append(current) }
        current = Segment(column: start, end: column, bytes: index..<(index + 1))
      }
      blanks = 0
    }
    if let current { segments.append(current) }
    return segments
  }
}

extension ArraySlice<UInt8> {
  /// Whether three blanks in a row stand between words, or a line is set in far from the left.
  fileprivate var hasInnerGap: Bool {
    var blanks = 0
    for byte in self {
      blanks = byte == Byte.blank ? blanks + 1 : 0
      if blanks >= 3 { return true }
    }
    return false
  }
}
