public import Diagnostics
internal import LetterModel

extension LetterParser {
  /// The facts of a letter whose blocks are known already, as a word processor's are, and what
  /// became of each of its lines.
  ///
  /// The opening and closing rules are those of a print's text; whatever they leave is body, and its
  /// blocks are the caller's.
  ///
  /// - Parameter file: the letter's blocks as lines, a blank line between them.
  public static func frame(of file: SourceFile, named name: String) -> Checked<ParsedLetter> {
    let text = SourceText(Decoding(file.bytes).bytes)
    let facts = LetterFacts(id: LetterID(for: name))
    var paper = Paper(file: file, rows: Columns.rows(of: text), facts: facts)
    paper.claimFurniture(hasSheets: false)
    paper.claimOpening()
    paper.claimClosing()
    paper.facts.language = LanguageGuess.language(of: paper)
    paper.checkFacts(name: name)
    let (read, lines) = (paper, text.lines.count)
    let letter = Letter(facts: paper.facts)
    let parsed = ParsedLetter(letter: letter, account: read.account(lines: lines))
    return Checked(parsed, paper.diagnostics)
  }

  /// A text as a reader takes it: blanks of all kinds one, ligatures apart, no soft hyphens.
  public static func cleaned(_ text: String) -> String {
    String(decoding: Decoding(Array(text.utf8)).bytes, as: UTF8.self)
  }
}
