internal import Diagnostics
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
      : Checked(hole(source, file))
    parsed.diagnostics += troubles
    return parsed
  }

  /// A letter of which nothing but the file is known.
  private static func hole(_ source: SourceFile, _ file: LetterFile) -> ParsedLetter {
    var facts = LetterFacts(id: LetterID(file.name) ?? LetterID(nearest: file.name))
    facts.source = SourceRecord(file: source.fileName)
    return ParsedLetter(letter: Letter(facts: facts), account: [])
  }
}

extension SourceFile {
  /// The file's name without its folders.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
}
