internal import CommonMark
public import Diagnostics
internal import LetterModel
public import LetterParser

/// One letter in one of the forms that `zendbrief convert` writes.
public struct LetterConversion: Sendable {
  /// What a letter can be converted to.
  public enum Form: String, Sendable, CaseIterable {
    case markdown, html, json
  }

  /// The letter in that form.
  public var bytes: [UInt8]
  /// What became of each line of the source; nil where the source is the Markdown itself.
  public var account: LineAccount?

  /// Converts a letter's bytes.
  ///
  /// - Parameters:
  ///   - record: the record beside it, where it has one.
  ///   - extract: what a program of the system made of it, where its form needs one.
  /// - Throws: what the encoder of JSON throws.
  public static func convert(
    _ source: SourceFile, of file: LetterFile, record: SourceFile? = nil,
    extract: Extract? = nil, to form: Form
  ) throws -> Checked<LetterConversion> {
    var diagnostics: [Diagnostic] = []
    let letter = LetterConverter.convert(source, of: file, record: record, extract: extract)
      .adding(to: &diagnostics)
    if form == .markdown {
      return Checked(
        LetterConversion(bytes: letter.markdown.bytes, account: letter.account), diagnostics)
    }
    let body = BodyRenderer.render(letter.markdown, body: letter.body).adding(to: &diagnostics)
    if form == .html {
      let bytes = body.html + body.notesHTML
      return Checked(LetterConversion(bytes: bytes, account: letter.account), diagnostics)
    }
    let origins = letter.account.map {
      FactOrigins(of: letter.facts, account: $0.lines, source: source, record: record)
    }
    let bytes = try LetterJSON(letter.facts, body, origins).bytes()
    return Checked(LetterConversion(bytes: bytes, account: letter.account), diagnostics)
  }
}
