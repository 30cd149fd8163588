public import Diagnostics
internal import LetterModel

/// Reads letters from text that was taken from a print.
public enum LetterParser {
  /// The letter of a source file, with holes where it could not be read.
  ///
  /// - Parameter name: the source file's name without its ending; the letter's id, unless an
  ///   address cannot hold it.
  public static func parse(_ file: SourceFile, named name: String) -> Checked<ParsedLetter> {
    parse(file, named: name, longest: 600_000)
  }

  /// The same; a text of more than so many lines is no letter, and its parts are not looked for.
  static func parse(
    _ file: SourceFile, named name: String, longest: Int
  ) -> Checked<ParsedLetter> {
    let decoded = Decoding(file.bytes)
    let text = SourceText(decoded.bytes)
    var facts = LetterFacts(id: LetterID(for: name))
    facts.source = SourceRecord(file: fileName(of: file.path))
    let rows = PageMarksInText.parted(Columns.rows(of: text))
    guard rows.count <= longest else {
      var paper = Paper(file: file, rows: rows, facts: facts)
      paper.noteEncoding(decoded)
      let body = LongText.read(&paper, longest)
      paper.facts.language = LanguageGuess.language(of: paper)
      return finished(paper, body, text)
    }
    var glued = GluedLines(rows, .builtIn)
    var paper = Paper(file: file, rows: glued.takeParted(), facts: facts)
    paper.noteEncoding(decoded)

    paper.claimFurniture(hasSheets: text.hasSheets)
    paper.claimOpening()
    paper.claimClosing()
    paper.facts.language = LanguageGuess.language(of: paper)
    let body = BodyReading.read(&paper)
    paper.checkFacts(name: name)
    paper.sayDoubtful()
    paper.sayGlued(glued)
    // Oral questions are all said in their heading.
    if body.blocks.isEmpty, paper.facts.kind == .letter {
      // What is no letter lacks no date.
      paper.diagnostics.removeAll { $0.code == .dateMissing }
      paper.diagnostics.append(Self.holdsNoText(file.path))
    }

    return finished(paper, body, text)
  }

  private static func finished(
    _ paper: Paper, _ body: BodyReading, _ text: SourceText
  ) -> Checked<ParsedLetter> {
    let letter = Letter(facts: paper.facts, blocks: body.blocks, notes: body.notes)
    let lines = text.lines.count
    var parsed = ParsedLetter(letter: letter, account: paper.account(lines: lines))
    parsed.source = paper.file.bytes
    return Checked(parsed, paper.diagnostics)
  }

  /// What is told of a file in which no text of a letter is left besides its opening and closing.
  public static func holdsNoText(_ path: String) -> Diagnostic {
    Diagnostic(
      .letterUnreadable, at: Place(path: path), "the file holds no text of a letter",
      advice: "open the file: it may be empty, or hold something else")
  }

  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
