public import Diagnostics
internal import Digests
internal import Disk
internal import Findings
internal import LetterMarkdown
internal import LetterModel
internal import LetterParser
internal import OfficialXML
internal import Registers
internal import TEILetter

/// Letter source → Markdown, whatever the source's form.
public enum LetterConverter {
  /// Converts one letter's bytes.
  ///
  /// Never fails: what cannot be read gives a letter with holes.
  ///
  /// - Parameters:
  ///   - source: the file's path and bytes.
  ///   - file: what the bytes are written in, and the letter's name.
  ///   - record: the record beside the letter, where it has one.
  ///   - extract: what a program of the system made of the bytes, where the form needs one.
  public static func convert(
    _ source: SourceFile, of file: LetterFile, record: SourceFile? = nil, extract: Extract? = nil
  ) -> Checked<ConvertedLetter> {
    let converted = read(source, of: file, record, extract)
    guard let told = file.toldOfName(given: converted.value.facts.id) else { return converted }
    return Checked(converted.value, converted.diagnostics + [told])
  }

  private static func read(
    _ source: SourceFile, of file: LetterFile, _ record: SourceFile?, _ extract: Extract?
  ) -> Checked<ConvertedLetter> {
    switch file.form {
    case .markdown: return MarkdownForm.read(source, of: file)
    case .text:
      var parsed = LetterParser.parse(source, named: file.name)
      parsed.diagnostics += StrayFrontMatter.told(of: source)
      return written(parsed, of: source)
    case .officialXML:
      return written(
        OfficialXMLReader.read(source, named: file.name, record: record), of: source)
    case .tei: return written(TEILetterReader.read(source, named: file.name), of: source)
    case .pdf, .document: return written(ExtractReading.read(extract, of: source, file), of: source)
    case .officialMetadata:
      let facts = LetterFacts(id: file.id)
      let hole = ParsedLetter(letter: Letter(facts: facts), account: [])
      let told = Diagnostic(
        .letterUnreadable, at: Place(path: source.path), "the file is a record, and no letter",
        advice: "put it beside the letter’s XML as “<name>.metadata.xml”")
      return written(Checked(hole, [told]), of: source)
    }
  }

  /// A letter that was read from another form, written as Markdown.
  private static func written(
    _ parsed: Checked<ParsedLetter>, of source: SourceFile
  ) -> Checked<ConvertedLetter> {
    parsed.map { parsed in
      var letter = parsed.letter
      letter.facts.source?.sha256 = Digest(of: source.bytes).hex
      let markdown = MarkdownWriter.writeFile(letter)
      return ConvertedLetter(
        facts: letter.facts,
        markdown: SourceFile(path: source.path + " as Markdown", bytes: markdown.bytes),
        body: markdown.body, account: parsed.uses, source: parsed.source)
    }
  }
}
