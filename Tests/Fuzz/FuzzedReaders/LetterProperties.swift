import CommonMark
import Diagnostics
import LetterMarkdown
import LetterModel
import LetterParser

/// What must be true of a letter that was read, from whatever it came.
enum LetterProperties {
  /// The letter's Markdown is read back as what was written, and its HTML has the letter's words.
  static func check(_ parsed: Checked<ParsedLetter>) throws(Untrue) {
    try PlaceProperties.check(parsed.diagnostics)
    let letter = parsed.value.letter
    for (index, use) in parsed.value.account.enumerated() {
      try must(use.line > 0, "the account's entry \(index) is of line \(use.line)")
    }
    let written = MarkdownWriter.writeFile(letter)
    let file = SourceFile(path: "l.md", bytes: written.bytes)
    let again = MarkdownReader.read(file, named: letter.facts.id.rawValue)
    let errors = again.diagnostics.filter { $0.severity == .error }
    try must(errors.isEmpty, "what was written is not read: \(DiagnosticReport(errors).text)")
    try must(again.value.body == written.body, "the text is read from another place")
    let (old, new) = (letter.facts, again.value.facts)
    try must(old == new, "facts are read back as others:\n\(old)\n\(new)")
    try checkWords(of: letter, in: BodyRenderer.render(file, body: written.body).value)
  }

  /// The HTML and its passages have the words of the letter, in their order.
  private static func checkWords(of letter: Letter, in body: RenderedBody) throws(Untrue) {
    let wanted = Words.signs(of: letter.blocks)
    let passages = body.passages.filter { $0.kind != .note }.map(\.text).joined()
    try must(
      Words.signs(passages) == wanted,
      "the passages differ from the letter:\n\(Words.signs(passages))\n\(wanted)")
    let html = Words.signs(ofHTML: body.html)
    try must(html == wanted, "the HTML differs from the letter:\n\(html)\n\(wanted)")
    try must(
      Set(body.passages.map(\.id)).count == body.passages.count, "two passages have one address")
  }
}
