public import Diagnostics
internal import LetterModel

/// Reads a letter in its intermediate form, also one that was written by hand with little front
/// matter or none.
public enum MarkdownReader {
  /// The letter of a file: always one, with holes where the front matter cannot be read.
  ///
  /// - Parameters:
  ///   - file: the Markdown file.
  ///   - name: the file's name without its ending, which is the letter's id unless it is given.
  ///   - countryCodes: the codes of all countries, by which those in front matter are checked.
  public static func read(
    _ file: SourceFile, named name: String, countryCodes: Set<String>? = nil
  ) -> Checked<MarkdownLetter> {
    let parts = FrontMatterParts(file.bytes)
    var reader = FactsReader(
      file: file, id: LetterID(nearest: name), countryCodes: countryCodes)
    if parts.isUnfinished {
      reader.tell(.frontMatterInvalid, parts.yaml, "front matter without a closing “---”")
    }
    let root = node(file, parts.yaml, &reader.diagnostics)
    if let root { reader.read(root) }
    if !reader.hasID { reader.check(name: name) }
    var letter = MarkdownLetter(facts: reader.facts, body: parts.body)
    letter.tellsLanguage = reader.tellsLanguage
    letter.events = reader.events.map { $0.lowerBound..<parts.endOfEntry(at: $0) }
    if letter.facts.title == nil, let title = TitleLine(file.bytes, in: parts.body) {
      letter.facts.title = title.text
      letter.body = title.end..<parts.body.upperBound
    }
    return Checked(letter, reader.diagnostics)
  }

  /// The front matter's mapping; nil where there is none that can be read.
  private static func node(
    _ file: SourceFile, _ range: Range<Int>, _ diagnostics: inout [Diagnostic]
  ) -> FrontMatterNode? {
    guard !range.isEmpty else { return nil }
    return PlainFrontMatter.read(file.bytes, in: range)
      ?? YamsFrontMatter.read(file, in: range).adding(to: &diagnostics)
  }
}
