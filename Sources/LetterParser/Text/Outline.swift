/// Rows of text put together to paragraphs, headings and items.
struct Outline {
  /// A block to be set: what it is, and its rows.
  struct Draft {
    enum Kind: Equatable {
      case paragraph
      case heading
      /// An item; lists within lists have depths from 0.
      case item(depth: Int)
      /// A table, by its place among the text's tables.
      case table(Int)
      /// Short lines that belong together, as those of a table whose columns are lost.
      case lines
    }

    var kind: Kind
    var rows: Range<Int>
    /// The marker of an item.
    var marker: ListMarker?
  }

  /// The blocks in order.
  var drafts: [Draft] = []
  let rows: [Row]
  let words: Vocabulary
  let measure: Measure
  let isGapped: Bool
  /// The markers of the lists that are open, outermost first, each with its last ordinal.
  var open: [(kind: ListMarker.Kind, ordinal: Int, column: Int)] = []
  /// The numbers that the items so far have.
  var ordinals: [ListMarker.Kind: Set<Int>] = [:]
  /// The last row that begins with each letter or Roman number.
  var lastOrdinals: [ListMarker.Kind: [Int: Int]] = [:]
  let calls: NoteCalls
  /// The tables of the text.
  let tables: [Tables.Found]
  /// Whether a word of the text is followed by an asterisk, so that one before a line is its note.
  let callsAsterisk: Bool
  /// Whether the paper consists of questions, so that a question is no heading.
  let asks: Bool
  /// Which rows number a question or an answer.
  let questionLabels: [Bool]
  /// The rows of questions that hold nothing but a question's number.
  var numberLabels: Set<Int> = []
  /// Which rows are a salutation or a valediction and nothing else.
  var ceremonies: [Bool] = []

  init(_ rows: [Row], _ words: Vocabulary, _ calls: NoteCalls, asks: Bool) {
    self.asks = asks
    self.calls = calls
    self.rows = rows
    self.words = words
    questionLabels = rows.map { QuestionLabel($0.text, words) != nil }
    tables = Tables(rows).found
    callsAsterisk = rows.contains { $0.text.callsAsterisk }
    let running = Outline.running(rows, tables)
    measure = Measure(running, isFlow: Outline.isFlow)
    isGapped = Outline.isGapped(running, measure)
    for index in rows.indices {
      for marker in ListMarker.readings(of: rows[index].text) where marker.kind.isLetters {
        lastOrdinals[marker.kind, default: [:]][marker.ordinal] = index
      }
    }
    if asks { numberLabels = Outline.numberLabels(rows, words) }
    ceremonies = rows.indices.map { isCeremony($0) }
    var index = 0
    var table = 0
    while index < rows.count {
      if table < tables.count, tables[table].rows.lowerBound == index {
        open = []
        drafts.append(Draft(kind: .table(table), rows: tables[table].rows))
        index = tables[table].rows.upperBound
        table += 1
      } else {
        add(index)
        index += 1
      }
    }
    for index in drafts.indices where isLoneDash(index) {
      drafts[index].kind = .paragraph
      drafts[index].marker = nil
    }
    for index in drafts.indices where isHeading(index) { drafts[index].kind = .heading }
    gatherLines()
  }

  /// The rows that stand in no table: as many as tell of the whole text.
  private static func running(_ rows: [Row], _ tables: [Tables.Found]) -> [Row] {
    if tables.isEmpty { return rows }
    var running: [Row] = []
    var start = 0
    for table in tables where running.count < Measure.telling {
      running += rows[start..<table.rows.lowerBound]
      start = table.rows.upperBound
    }
    return running + rows[start...].prefix(Measure.telling)
  }

  /// Whether two neighbouring rows are surely one sentence.
  static func isFlow(_ row: Row, _ next: Row) -> Bool {
    next.gap == 0 && next.stands(below: row) && !row.text.endsSentence
      && next.text.first?.isSmall == true
  }

  /// Whether blank lines part the paragraphs: there are more of them than of paragraphs that end
  /// without one.
  static func isGapped(_ rows: [Row], _ measure: Measure) -> Bool {
    var gaps = 0
    var missing = 0
    let rows = rows.prefix(Measure.telling)
    for (row, next) in zip(rows, rows.dropFirst())
    where row.page == next.page && row.text.endsSentence && next.text.first?.isSmall != true {
      if next.gap > 0, next.stands(below: row) {
        gaps += 1
      } else if next.gap == 0, ListMarker(next.text) == nil, measure.fits(row.text, next.text) {
        missing += 1
      }
    }
    return gaps >= missing * 2
  }

  mutating func add(_ index: Int) {
    let starts = index == 0 || isTable(drafts.count - 1) || breaks(before: index)
    let readings = ListMarker.readings(of: rows[index].text)
    if let marker = readings.first(where: { isItem($0, index, starts) }) {
      // A `1.` below a blank line begins anew.
      let isInner = open.last.map { rows[index].column > $0.column + 1 } ?? false
      if marker.ordinal == 1, isGapped, rows[index].gap > 0, !isInner { open = [] }
      open(marker, rows[index].column)
      ordinals[marker.kind, default: []].insert(marker.ordinal)
      drafts.append(
        Draft(kind: .item(depth: open.count - 1), rows: index..<(index + 1), marker: marker))
    } else if starts {
      // A paragraph that is set in as the item above it is the item's own: the list goes on after it.
      let isTurned = index == 0 || rows[index].sheet != rows[index - 1].sheet
      open.removeAll { isTurned || rows[index].column <= $0.column + 1 }
      drafts.append(Draft(kind: .paragraph, rows: index..<(index + 1)))
    } else if let last = drafts.indices.last {
      drafts[last].rows = drafts[last].rows.lowerBound..<(index + 1)
    }
  }

  func isTable(_ index: Int) -> Bool {
    guard drafts.indices ~= index, case .table = drafts[index].kind else { return false }
    return true
  }
}
