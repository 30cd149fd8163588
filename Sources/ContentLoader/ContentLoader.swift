internal import CommonMark
public import Diagnostics
public import Disk
public import Findings
internal import LetterModel
internal import LetterParser
internal import Registers

/// Letter source → letter → Markdown → HTML, with what is found in the text.
public enum ContentLoader {
  /// The record beside a letter; nil where it has none.
  ///
  /// - Parameter site: the path of the site's folder with a `/` at its end, or nothing.
  /// - Throws: `DiskError`, where the record cannot be read.
  public static func record(
    of file: LetterFile, below site: String = ""
  ) throws(DiskError) -> SourceFile? {
    guard let path = file.metadata else { return nil }
    let bytes = try FileReading.bytes(of: site + path, most: ContentFile.most)
    return SourceFile(path: path, bytes: bytes)
  }

  /// Takes one letter's bytes the whole way: a pure function of its arguments.
  public static func load(
    _ source: SourceFile, of file: LetterFile, record: SourceFile? = nil, extract: Extract? = nil,
    rules: FindingRules
  ) -> Checked<LoadedLetter> {
    var diagnostics: [Diagnostic] = []
    let converted = LetterConverter.convert(source, of: file, record: record, extract: extract)
      .adding(to: &diagnostics)
    let rendered = BodyRenderer.render(converted.markdown, body: converted.body, labels: .marks)
    diagnostics += rendered.diagnostics.untold(after: diagnostics)
    let body = rendered.value
    // Whatever the form: nothing of a letter may be published as if it were all.
    if body.passages.isEmpty, !converted.facts.draft, converted.facts.kind == .letter,
      !diagnostics.contains(where: { $0.severity == .error })
    {
      diagnostics.append(LetterParser.holdsNoText(source.path))
    }
    let findings = LetterFinder.find(in: body.passages, of: converted.facts, rules: rules)
    let prover = QuoteProver(body.passages, of: converted.facts, rules: rules)
    let proofs = prover.proofs(of: rules.registers.events).adding(to: &diagnostics)
    let events = prover.events(of: converted).adding(to: &diagnostics)
    return Checked(
      LoadedLetter(
        facts: converted.facts, markdown: converted.markdown.bytes, body: body,
        findings: findings, proofs: proofs, events: events, path: source.path,
        read: converted.read),
      diagnostics)
  }
}

extension ConvertedLetter {
  /// A page that shows each line of a text is larger than the text: of one that is no letter it would be
  /// larger than all pages together.
  private static let mostShownLines = 600_000

  /// The text that was read and what became of its lines; nil where the source is no text, or none that
  /// is shown.
  fileprivate var read: (text: [UInt8], account: LineAccount)? {
    guard let source, let account, account.lines.count <= Self.mostShownLines else { return nil }
    return (source, account)
  }
}

extension [Diagnostic] {
  /// What is told of a letter's Markdown without the notes of which its source's reader has told, at
  /// lines that an editor can see.
  fileprivate func untold(after told: [Diagnostic]) -> [Diagnostic] {
    let known = told.count { $0.code == .noteUnmatched }
    let isTold = count { $0.code == .noteUnmatched } <= known
    return isTold ? filter { $0.code != .noteUnmatched } : self
  }
}

extension QuoteProver {
  /// The events of a letter's own front matter, with the words that prove them.
  fileprivate func events(of letter: ConvertedLetter) -> Checked<[ProvenEvent]> {
    guard let part = letter.events else { return Checked([]) }
    var diagnostics: [Diagnostic] = []
    let register = EventRegister.read(
      letter.markdown, part: part, of: letter.facts.id, countries: FindingRules.knownCountries,
      home: rules.home
    ).adding(to: &diagnostics)
    let proofs = proofs(of: register).adding(to: &diagnostics)
    return Checked(ProvenEvent.events(of: register, proofs), diagnostics)
  }
}
