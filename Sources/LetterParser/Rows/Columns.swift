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
  /// The marks of the pages' edges, those of the sheets that were read left out.
  private var strays: ArraySlice<Row>
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
      columns.addStrays(upTo: end)
      start = end
    }
    return columns.rows
  }

  private init(lines: [SourceText.Line]) {
    let marks = StrayMarks(lines)
    self.lines = marks.lines
    strays = marks.rows[...]
  }

  /// Adds the marks of the lines up to one, which stand in none of its columns.
  private mutating func addStrays(upTo line: Int) {
    while let mark = strays.first, mark.line <= line {
      rows.append(mark)
      strays.removeFirst()
    }
  }

  private mutating func addSheet(_ range: Range<Int>, _ sheet: Int) {
    let isSet = range.contains { lines[$0].text.hasInnerGap }
    guard isSet else {
      addPlain(range, sheet)
      return
    }
    let segments = range.map { Columns.segments(of: lines[$0].text) }
    let edges = Edges(segments, range.map { lines[$0].text })
    var main: [(line: Int, text: ArraySlice<UInt8>)] = []
    var (left, right) = (main, main)
    main.reserveCapacity(range.count)
    for (offset, index) in range.enumerated() {
      let parts = edges.parts(of: segments[offset], in: lines[index].text)
      // A note in the margin has its text below its number.
      if offset == 0 || Self.isClear(above: segments[offset], segments[offset - 1]),
        Edges.isParagraphNumber(parts.left, parts.main),
        offset + 1 >= segments.count
          || edges.parts(of: segments[offset + 1], in: lines[index + 1].text).left.isEmpty
      {
        main.append((index, parts.left))
        main.append((index, parts.main))
        if !parts.right.isEmpty { right.append((index, parts.right)) }
        continue
      }
      let isBlank = parts.main.isEmpty && parts.left.isEmpty && parts.right.isEmpty
      if isBlank || !parts.main.isEmpty { main.append((index, parts.main)) }
      if isBlank || !parts.left.isEmpty { left.append((index, parts.left)) }
      if isBlank || !parts.right.isEmpty { right.append((index, parts.right)) }
    }
    add(main, sheet)
    add(left, sheet, isBeside: true)
    add(right, sheet, isBeside: true)
  }

  /// Whether nothing stands above a number and the text beside it: what begins right of their line is a margin's, as the
  /// reference on a later sheet is.
  private static func isClear(above line: [Segment], _ above: [Segment]) -> Bool {
    guard let first = above.first else { return true }
    return line.count > 1 && first.column > line[1].end
  }

  /// Adds the rows of a sheet that has one column.
  private mutating func addPlain(_ range: Range<Int>, _ sheet: Int) {
    var gap = 1
    for line in range {
      let whole = lines[line].text
      let text = whole.trimmed
      guard !text.isEmpty else {
        gap += 1
        continue
      }
      // Nothing but blanks stands before it.
      let column = text.startIndex - whole.startIndex
      rows.append(
        Row(
          line: line + 1, column: column, text: Letterspacing.joined(text), gap: gap, sheet: sheet))
      gap = 0
    }
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
      rows.append(
        Row(
          line: line + 1, column: column, text: Letterspacing.joined(text), gap: gap, sheet: sheet))
      rows[rows.count - 1].isBeside = isBeside
      gap = 0
    }
  }

  /// The stretches of a line that two or more blanks part.
  static func segments(of text: ArraySlice<UInt8>) -> [Segment] {
    var segments: [Segment] = []
    var column = 0
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == Byte.blank {
        index += 1
        column += 1
        continue
      }
      let start = (column: column, index: index)
      var end = start
      // A single blank parts nothing.
      while index < text.endIndex, text[index] != Byte.blank || index == end.index {
        let byte = text[index]
        index += 1
        if byte & 0xC0 != 0x80 { column += 1 }
        if byte != Byte.blank { end = (column, index) }
      }
      segments.append(
        Segment(column: start.column, end: end.column, bytes: start.index..<end.index))
    }
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
