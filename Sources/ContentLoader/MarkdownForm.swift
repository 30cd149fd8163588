internal import Diagnostics
internal import Findings
internal import LetterMarkdown
internal import LetterModel
internal import LetterParser
internal import Registers

/// A letter that is Markdown already.
enum MarkdownForm {
  /// The letter of a file, in UTF-8 whatever it was saved in.
  static func read(_ source: SourceFile, of file: LetterFile) -> Checked<ConvertedLetter> {
    var diagnostics: [Diagnostic] = []
    var text = source
    if let repaired = RepairedText(source.bytes) {
      text = SourceFile(path: source.path, bytes: repaired.bytes)
      diagnostics.append(
        Diagnostic(
          .encodingRepaired, at: Place(path: source.path), repaired.told,
          advice: "save the file as UTF-8"))
    }
    var letter = MarkdownReader.read(
      text, named: file.name, countryCodes: FindingRules.knownCountries.codes
    ).adding(to: &diagnostics)
    // As of any other form: a page has to say in which language its letter is, and the search whose endings its words have.
    if !letter.tellsLanguage {
      letter.facts.language = PrintedParts.language(of: Array(text.bytes[letter.body].prefix(6000)))
    }
    if !diagnostics.contains(where: { $0.severity == .error }), letter.holdsText(in: text) {
      diagnostics += lacking(letter.facts, MarkdownDateline(in: text, body: letter.body), text.path)
    }
    return Checked(
      ConvertedLetter(
        facts: letter.facts, markdown: text, body: letter.body, events: letter.events),
      diagnostics)
  }

  /// What is told of a letter of any form that has no date or no sender; questions and answers name
  /// who asks and answers in their heading.
  ///
  /// What is printed as a dateline stays text: facts are what an editor wrote among them.
  private static func lacking(
    _ facts: LetterFacts, _ dateline: @autoclosure () -> MarkdownDateline?, _ path: String
  ) -> [Diagnostic] {
    guard facts.kind != .question, facts.kind != .answer else { return [] }
    var diagnostics: [Diagnostic] = []
    if facts.date == nil {
      let printed = dateline()
      diagnostics.append(
        Diagnostic(
          .dateMissing, at: printed?.line ?? Place(path: path),
          "the front matter has no date of the letter",
          advice: printed?.advice ?? "give it: “date: 1856-05-03”"))
    }
    if facts.senders.isEmpty {
      diagnostics.append(
        Diagnostic(
          .senderUnknown, at: Place(path: path), "the front matter names no sender",
          advice: "give “senders”, each with a “role”, a “name” or both"))
    }
    return diagnostics
  }
}

extension MarkdownLetter {
  /// Whether there is text besides the front matter: what is no letter lacks no date.
  fileprivate func holdsText(in file: SourceFile) -> Bool {
    file.bytes[body].contains { $0 > 32 }
  }
}
