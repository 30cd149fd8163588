internal import CommonMark
public import Diagnostics
internal import Findings
internal import LetterMarkdown
public import LetterModel
internal import LetterParser
internal import Registers

extension ContentLoader {
  /// A letter's Markdown line by line, with the passages that begin in them.
  public static func lines(ofMarkdown markdown: [UInt8], of file: LetterFile) -> LetterSource {
    let source = SourceFile(path: file.path, bytes: markdown)
    let letter = MarkdownReader.read(
      source, named: file.name, countryCodes: FindingRules.knownCountries.codes
    ).value
    let body = BodyRenderer.render(source, body: letter.body, labels: .marks).value
    return LetterSource(markdown: markdown, passages: body.passages)
  }

  /// Where in the front matter of a letter or page the values of a key stand, by their words.
  ///
  /// - Parameters:
  ///   - wanted: the words that are looked for.
  ///   - form: what is made of a value's words before they are compared.
  public static func places(
    of wanted: Set<String>, under keys: [String], in file: SourceFile,
    as form: (String) -> String? = { $0 }
  ) -> [String: Place] {
    FrontMatterPlaces(of: file).places(of: wanted, under: keys, as: form)
  }
}
