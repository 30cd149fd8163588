internal import Diagnostics
internal import DocumentParser
internal import LetterModel
internal import LetterParser
internal import Programs

/// What a program made of a letter's file → letter.
enum ExtractReading {
  /// The letter that a program's work leads to, or one with holes.
  static func read(
    _ extract: Extract?, of source: SourceFile, _ file: LetterFile
  ) -> Checked<ParsedLetter> {
    let troubles = extract?.troubles(source) ?? []
    guard let output = extract?.run?.output, !troubles.contains(where: { $0.severity == .error })
    else { return Checked(hole(source, file), troubles) }
    var parsed =
      file.form == .pdf
      ? PrintReading.read(boxes: output, of: source, named: file.name)
      : document(output, of: source, file)
    parsed.diagnostics += troubles
    return parsed
  }

  private static func document(
    _ json: [UInt8], of source: SourceFile, _ file: LetterFile
  ) -> Checked<ParsedLetter> {
    let read = DocumentParser.parse(
      json: json, path: source.path, named: file.name, hasTitle: file.form != .document(.html))
    guard var parsed = read else {
      let told = Diagnostic(
        .letterUnreadable, at: Place(path: source.path),
        "the document lies too deep within itself to be read",
        advice: "save it anew, with fewer tables and lists within each other")
      return Checked(hole(source, file), [told])
    }
    parsed.value.letter.facts.source = SourceRecord(file: source.fileName)
    if file.form == .document(.odt), parsed.value.letter.blocks.contains(where: \.holdsTable) {
      // pandoc 2 passes over the rows that an ODT repeats at the head of each page.
      parsed.diagnostics.append(
        Diagnostic(
          .tableHeadDoubtful, at: Place(path: source.path),
          "pandoc may have left out the first row of a table in an ODT",
          advice: "compare the tables; save the letter as DOCX where a row is missing"))
    }
    return parsed
  }

  /// A letter of which nothing but the file is known.
  private static func hole(_ source: SourceFile, _ file: LetterFile) -> ParsedLetter {
    var facts = LetterFacts(id: file.id)
    facts.source = SourceRecord(file: source.fileName)
    return ParsedLetter(letter: Letter(facts: facts), account: [])
  }
}

extension Block {
  fileprivate var holdsTable: Bool {
    switch self {
    case .table: true
    case .quotation(let blocks): blocks.contains(where: \.holdsTable)
    case .list(let list): list.items.joined().contains(where: \.holdsTable)
    default: false
    }
  }
}
