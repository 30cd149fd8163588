import CommonMark
import Diagnostics
import LetterMarkdown
package import LetterModel

/// What must be true of a letter that was written: its Markdown is read back as what was written, and
/// its HTML has the letter's words.
package enum WrittenLetter {
  package static func check(_ letter: Letter) throws(Untrue) {
    try check(letter, MarkdownWriter.writeFile(letter))
  }

  /// - Parameter written: the letter's Markdown.
  package static func check(
    _ letter: Letter, _ written: (bytes: [UInt8], body: Range<Int>)
  ) throws(Untrue) {
    let file = SourceFile(path: "l.md", bytes: written.bytes)
    let again = MarkdownReader.read(file, named: letter.facts.id.rawValue)
    let errors = again.diagnostics.filter { $0.severity == .error }
    try must(errors.isEmpty, "what was written is not read: \(DiagnosticReport(errors).text)")
    let (old, new) = (letter.facts, again.value.facts)
    // A letter without a title takes its first heading for one, where that is of the first level.
    guard old.title != nil || new.title == nil else { return }
    let text = { (range: Range<Int>) in written.bytes[range].drop { $0 == 10 } }
    try must(text(again.value.body) == text(written.body), "another text is read")
    try must(old == new, "facts are read back as others:\n\(old)\n\(new)")
    try checkWords(of: letter, in: BodyRenderer.render(file, body: written.body))
  }

  /// The HTML and its passages have the words of the letter, in their order; the notes have theirs.
  private static func checkWords(
    of letter: Letter, in rendered: Checked<RenderedBody>
  ) throws(Untrue) {
    let body = rendered.value
    // A call of a note that the source does not have stands as it is written, and that is told.
    let calls = Set(letter.blocks.flatMap(Words.calls)).subtracting(letter.notes.map(\.label))
    try must(
      calls.isEmpty || rendered.diagnostics.contains { $0.code == .noteUnmatched },
      "nothing is said of a call without a note")
    let signs = { (text: String) in calls.isEmpty ? text : Words.withoutCalls(text) }
    let wanted = signs(Words.signs(of: letter.blocks))
    let passages = signs(
      Words.signs(body.passages.filter { $0.kind != .note }.map(\.text).joined()))
    try must(passages == wanted, "the passages differ from the letter:\n\(passages)\n\(wanted)")
    let html = signs(Words.signs(ofHTML: body.html))
    try must(html == wanted, "the HTML differs from the letter:\n\(html)\n\(wanted)")
    let notes = Words.counted([Words.signs(ofHTML: body.notesHTML)])
    for (sign, times) in Words.counted(letter.notes.flatMap { Words.texts(of: $0.blocks) }) {
      try must(notes[sign, default: 0] >= times, "\(sign) is lost from the notes")
    }
    try MarkdownProperties.checkAddresses(body)
  }
}
