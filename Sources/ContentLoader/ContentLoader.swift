internal import CommonMark
public import Diagnostics
public import Disk
public import Findings
internal import LetterModel

/// Letter source → letter → Markdown → HTML, with what is found in the text.
public enum ContentLoader {
  /// Reads one letter from the disk and takes it the whole way.
  ///
  /// - Throws: `DiskError`, where the file cannot be read.
  public static func load(
    _ file: LetterFile, of site: String, rules: FindingRules
  ) throws(DiskError) -> Checked<LoadedLetter> {
    let bytes = try FileReading.bytes(of: site + "/" + file.path)
    return load(SourceFile(path: file.path, bytes: bytes), of: file, rules: rules)
  }

  /// Takes one letter's bytes the whole way: a pure function of its arguments.
  public static func load(
    _ source: SourceFile, of file: LetterFile, rules: FindingRules
  ) -> Checked<LoadedLetter> {
    var diagnostics: [Diagnostic] = []
    let converted = LetterConverter.convert(source, of: file).adding(to: &diagnostics)
    let body = BodyRenderer.render(converted.markdown, body: converted.body)
      .adding(to: &diagnostics)
    let findings = LetterFinder.find(in: body.passages, of: converted.facts, rules: rules)
    return Checked(
      LoadedLetter(
        facts: converted.facts, markdown: converted.markdown.bytes, body: body,
        findings: findings, path: source.path),
      diagnostics)
  }
}
