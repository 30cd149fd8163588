internal import LetterModel

/// Sets drafts as blocks: rows joined to running text, page marks where the pages turned.
struct BlockSetter {
  /// A line-end hyphen that the evidence does not decide.
  struct Doubt {
    /// The source line that the hyphen ends.
    var line: Int
    /// The two parts of the word.
    var left: String
    var right: String
  }

  let rows: [Row]
  let words: Vocabulary
  let document: DocumentWords
  let calls: NoteCalls
  let tables: [Tables.Found]
  /// What could not be decided.
  var doubts: [Doubt] = []
  private var page: Int
  /// What an edition calls the pages that rows have numbers of.
  private let pageNames: [Int: PageName]

  init(
    rows: [Row], words: Vocabulary, document: DocumentWords, calls: NoteCalls,
    tables: [Tables.Found], firstPage: Int,
    pageNames: [Int: PageName] = [:]
  ) {
    self.tables = tables
    self.calls = calls
    self.rows = rows
    self.words = words
    self.document = document
    page = firstPage
    self.pageNames = pageNames
  }

  /// The blocks of drafts, in order.
  ///
  /// What stands behind a sign of quotation is a quotation, and one within it where two stand.
  mutating func set(_ drafts: [Outline.Draft]) -> [Block] {
    var blocks: [Block] = []
    var start = 0
    while start < drafts.count {
      let depth = quotes(of: drafts[start])
      let end = drafts[start...].firstIndex { quotes(of: $0) != depth } ?? drafts.count
      let run = start == 0 && end == drafts.count ? drafts : Array(drafts[start..<end])
      blocks.append(self.blocks(of: run), quoted: Int(depth))
      start = end
    }
    return blocks
  }

  private func quotes(of draft: Outline.Draft) -> UInt8 { rows[draft.rows.lowerBound].quotes }

  /// The blocks of drafts that are quoted alike.
  private mutating func blocks(of drafts: [Outline.Draft]) -> [Block] {
    var blocks: [Block] = []
    var index = 0
    while index < drafts.count {
      if case .item = drafts[index].kind {
        blocks.append(.list(list(drafts, &index, depth: 0)))
        continue
      }
      blocks += turns(to: rows[drafts[index].rows.lowerBound].page).map { Block.pageMark($0) }
      switch drafts[index].kind {
      case .table(let number): blocks.append(.table(table(tables[number])))
      case .heading: blocks.append(.heading(level: 2, inlines(drafts[index])))
      default: blocks.append(.paragraph(inlines(drafts[index])))
      }
      index += 1
    }
    return blocks
  }

  /// The pages that begin before a row on `next`.
  mutating func turns(to next: Int) -> [PageName] {
    guard next > page else { return [] }
    // A leap in the print's own numbers is no row of empty pages.
    let turns = next - page > 3 && pageNames.isEmpty ? [next] : Array((page + 1)...next)
    page = next
    return turns.map { pageNames[$0] ?? PageName($0) }
  }
}

extension [Block] {
  /// Adds blocks that are quoted some times over, to the quotation at the end where there is one.
  fileprivate mutating func append(_ blocks: [Block], quoted depth: Int) {
    guard depth > 0 else {
      self += blocks
      return
    }
    var inner: [Block] = []
    if case .quotation(let last)? = last {
      inner = last
      removeLast()
    }
    inner.append(blocks, quoted: depth - 1)
    append(.quotation(inner))
  }
}
