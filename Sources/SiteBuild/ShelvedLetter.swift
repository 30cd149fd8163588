internal import ContentLoader
internal import EditionModel
internal import LetterModel

/// A letter that waits, with its text as HTML, until the whole edition is known and its page can
/// be made.
struct ShelvedLetter: Sendable {
  /// What the edition needs to know of it.
  let letter: EditionLetter
  /// Its text; the passages have done their part and are gone.
  let body: RenderedBody
  /// Its Markdown, where nobody has written it out yet.
  let markdown: [UInt8]?
  /// The path of its source.
  let path: String

  init(_ loaded: LoadedLetter, keepsMarkdown: Bool) {
    var letter = EditionLetter(
      facts: loaded.facts, findings: loaded.findings, pages: loaded.body.pages)
    letter.path = loaded.path
    self.letter = letter
    body = RenderedBody(
      html: loaded.body.html, notesHTML: loaded.body.notesHTML, passages: [],
      pages: loaded.body.pages)
    markdown = keepsMarkdown ? loaded.markdown : nil
    path = loaded.path
  }
}
