internal import ContentLoader
internal import EditionModel
internal import KeptLetters
internal import LetterModel
internal import Programs

// What is kept of a letter that was read.

extension Extract {
  /// Whether the program would make the same of the same bytes: one that was ended for want of time or
  /// memory may come to its end another day.
  var isLasting: Bool {
    guard let run else { return true }
    if case .exited = run.end { return true }
    return false
  }
}

extension EditionLetter {
  /// What an edition needs to know of a letter; its passages have done their part and are gone.
  init(_ loaded: LoadedLetter) {
    self.init(
      facts: loaded.facts, findings: loaded.findings, pages: loaded.body.pages, path: loaded.path,
      hasSource: loaded.hasSource, proofs: loaded.proofs, ownEvents: loaded.events)
  }
}

extension LetterTexts {
  init(_ loaded: LoadedLetter) {
    self.init(
      html: loaded.body.html, notesHTML: loaded.body.notesHTML, markdown: loaded.markdown,
      source: loaded.hasSource ? loaded.source?.packed : nil,
      passages: loaded.body.passages.map(\.id))
  }
}
