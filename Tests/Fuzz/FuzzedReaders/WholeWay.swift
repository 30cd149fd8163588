import ContentLoader
import Diagnostics
import Findings
import LetterModel
import Programs
import Properties
import Registers

/// A letter's way from its bytes to HTML and findings.
enum WholeWay {
  private static let rules = FindingRules(topics: .builtIn, home: "NL")
  private static let forms: [LetterForm] = [
    .text, .markdown, .officialXML, .tei, .officialMetadata, .pdf, .document(.docx),
    .document(.html), .document(.odt), .document(.rtf),
  ]

  /// Takes bytes of which the first chooses the form; what a program would have made of the letter,
  /// or the record beside it, stands after a zero byte.
  static func take(_ bytes: [UInt8]) throws(Untrue) {
    guard let first = bytes.first else { return }
    let form = forms[Int(first) % forms.count]
    let rest = Array(bytes.dropFirst())
    let file = LetterFile(path: "Content/letters/l.x", form: form)
    let source = SourceFile(path: file.path, bytes: rest)
    switch form {
    case .pdf: try load(source, file, extract: LetterPrograms.pdftotext)
    case .document: try load(source, file, extract: LetterPrograms.pandoc)
    case .officialXML:
      let parts = FuzzedReader.parted(rest)
      let record = parts.dropFirst().first.map { SourceFile(path: "l.metadata.xml", bytes: $0) }
      try check(
        ContentLoader.load(
          SourceFile(path: file.path, bytes: parts[0]), of: file, record: record, rules: rules))
    default: try check(ContentLoader.load(source, of: file, rules: rules))
    }
  }

  private static func load(_ source: SourceFile, _ file: LetterFile, extract program: Program)
    throws(Untrue)
  {
    let run = ProgramRun(output: source.bytes, errors: [], end: .exited(0))
    let extract = Extract(program: program, run: run)
    try check(ContentLoader.load(source, of: file, extract: extract, rules: rules))
  }

  /// What is found is proven by words that stand in the text.
  private static func check(_ loaded: Checked<LoadedLetter>) throws(Untrue) {
    try PlaceProperties.check(loaded.diagnostics)
    try must(
      !loaded.value.body.passages.isEmpty || loaded.value.facts.draft
        || loaded.value.facts.kind != .letter
        || loaded.diagnostics.contains { $0.severity == .error },
      "a letter without text could be published")
    let texts = Dictionary(loaded.value.body.passages.map { ($0.id, $0.text) }) { first, _ in first
    }
    for evidence in loaded.value.findings.events.flatMap(\.evidence) {
      let text = texts[evidence.passage]
      try must(text != nil, "an event of a passage that is not there")
      try must(text?.contains(evidence.quote) == true, "“\(evidence.quote)” is not in its passage")
    }
  }
}
