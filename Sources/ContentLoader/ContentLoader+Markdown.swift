internal import CommonMark
internal import Diagnostics
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
}
