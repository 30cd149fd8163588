internal import Diagnostics
internal import LetterModel

/// A printed paper while it is read: its rows, each with its use, and the facts found so far.
///
/// Each part of the letter claims the rows that are its own; what nobody claims is the text.
struct Paper {
  /// The source, for the places of what is to be said.
  let file: SourceFile
  /// Where the source's lines begin, so that many can be told of without counting them ever anew.
  let lineStarts: [Int]
  /// All rows in reading order.
  var rows: [Row]
  /// The facts found so far.
  var facts: LetterFacts
  /// What an edition calls the pages, by the number that rows have of them; empty where they are numbered.
  var pageNames: [Int: PageName] = [:]
  /// What is to be said.
  var diagnostics: [Diagnostic] = []
  /// The lines that look like furniture but for want of others beside them.
  var doubtful: Set<Int> = []
  /// The rows without a label that the columns of fields have had, which later sheets have again.
  var fieldRows: Set<[UInt8]> = []
  /// What the columns of later sheets tell, which count where the first sheet has nothing.
  var repeatedFields: [(field: ColumnField, value: [UInt8])] = []
  /// Who sent an e-mail, by its head.
  var mailSender: Sender?
  /// Who sent the letter, by an edition's heading, the letterhead or a first sentence that names both ends.
  var headedSender: Sender?
  /// To whom, by a title; an addressee that the letter itself prints is better.
  var headedAddressee: String?
  /// The day that such a heading tells.
  var headedDate: CalendarDate?
  /// The words of all languages.
  let words = Vocabulary.builtIn

  init(file: SourceFile, rows: [Row], facts: LetterFacts) {
    self.file = file
    self.rows = rows
    self.facts = facts
    var lineStarts = [0]
    lineStarts.reserveCapacity(rows.count + rows.count / 2 + 1)
    for (index, byte) in file.bytes.enumerated() where byte == Byte.newline {
      lineStarts.append(index + 1)
    }
    self.lineStarts = lineStarts
  }

  /// Claims a row for furniture or facts.
  mutating func claim(_ index: Int, as use: LineUse.Use) {
    if !rows[index].isText { rows[index].use = use }
  }

  /// The first row at or after `index` that nobody has claimed.
  func nextBody(from index: Int) -> Int? {
    var index = index
    while index < rows.count {
      if rows[index].isBody { return index }
      index += 1
    }
    return nil
  }

  /// The place of a line, counted from 1.
  func place(line: Int) -> Place {
    guard lineStarts.indices ~= line - 1 else { return Place(path: file.path) }
    let start = lineStarts[line - 1]
    let end = lineStarts.indices ~= line ? lineStarts[line] - 1 : file.bytes.count
    let found = SourceFile(path: file.path, bytes: Array(file.bytes[start..<end]))
      .place(0..<(end - start))
    return Place(
      path: file.path, line: line, column: found.column, length: found.length,
      lineText: found.lineText)
  }

  /// Says something of a row.
  mutating func say(_ code: DiagnosticCode, row index: Int, _ message: String, advice: String?) {
    let place = place(line: rows[index].line)
    diagnostics.append(Diagnostic(code, at: place, message, advice: advice))
  }

  /// The account of the source's lines.
  func account(lines: Int) -> [LineUse] {
    var account: [LineUse] = []
    account.reserveCapacity(lines)
    for row in rowsInOrder where row.line >= 1 && row.line <= lines {
      let label = row.text.prefix(Int(row.label))
      let text = LineUse.Part(text: row.text[label.endIndex...].string, use: row.use)
      let parts =
        label.isEmpty ? [text] : [LineUse.Part(text: label.string, use: .furniture(.label)), text]
      if row.line == account.last?.line {
        account[account.count - 1].parts += parts
        continue
      }
      while account.count < row.line - 1 {
        account.append(LineUse(line: account.count + 1, parts: []))
      }
      account.append(LineUse(line: row.line, parts: parts))
    }
    while account.count < lines { account.append(LineUse(line: account.count + 1, parts: [])) }
    return account
  }

  /// The rows in the order of the source; where no columns stand beside each other they have it.
  private var rowsInOrder: [Row] {
    let isInOrder = rows.indices.dropFirst().allSatisfy {
      (rows[$0 - 1].line, rows[$0 - 1].column) <= (rows[$0].line, rows[$0].column)
    }
    return isInOrder ? rows : rows.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
