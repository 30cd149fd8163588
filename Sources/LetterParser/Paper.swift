internal import Diagnostics
internal import LetterModel

/// A printed paper while it is read: its rows, each with its use, and the facts found so far.
///
/// Each part of the letter claims the rows that are its own; what nobody claims is the text.
struct Paper {
  /// The source, for the places of what is to be said.
  let file: SourceFile
  /// All rows in reading order.
  var rows: [Row]
  /// The facts found so far.
  var facts: LetterFacts
  /// What is to be said.
  var diagnostics: [Diagnostic] = []
  /// The lines that look like furniture but for want of others beside them.
  var doubtful: Set<Int> = []
  /// The words of all languages.
  let words = Vocabulary.builtIn

  /// Claims a row for furniture or facts.
  mutating func claim(_ index: Int, as use: LineUse.Use) { rows[index].use = use }

  /// The first row at or after `index` that nobody has claimed.
  func nextBody(from index: Int) -> Int? {
    var index = index
    while index < rows.count {
      if rows[index].isBody { return index }
      index += 1
    }
    return nil
  }

  /// Says something of a row.
  mutating func say(_ code: DiagnosticCode, row index: Int, _ message: String, advice: String?) {
    let place = file.place(line: rows[index].line)
    diagnostics.append(Diagnostic(code, at: place, message, advice: advice))
  }

  /// The account of the source's lines.
  func account(lines: Int) -> [LineUse] {
    var account = (0..<lines).map { LineUse(line: $0 + 1, parts: []) }
    let inOrder = rows.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    for row in inOrder where row.line >= 1 && row.line <= lines {
      account[row.line - 1].parts.append(.init(text: row.text.string, use: row.use))
    }
    return account
  }
}
