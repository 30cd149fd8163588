internal import ContentLoader
internal import Disk
internal import EditionModel
internal import LetterModel

/// A letter that waits until the whole edition is known and its page can be made; its text lies in the
/// spool meanwhile, so that memory does not grow with all the texts of a collection.
struct ShelvedLetter: Sendable {
  /// What the edition needs to know of it.
  let letter: EditionLetter
  /// The path of its source.
  let path: String
  /// The places within it that links can lead to, where an editor's page leads to one.
  let anchors: Set<String>?
  private let html: Spool.Place?
  private let notes: Spool.Place?
  private let markdown: Spool.Place?
  private let source: Spool.Place?

  /// Shelves a letter; its passages have done their part and are gone.
  ///
  /// - Parameters:
  ///   - keepsMarkdown: whether its Markdown is wanted again.
  ///   - keepsAnchors: whether an editor's page leads to a place within it.
  ///   - spool: where its text is put; nil where no page is to be made of it.
  /// - Throws: `DiskError`.
  init(_ loaded: LoadedLetter, keepsMarkdown: Bool, keepsAnchors: Bool, in spool: Spool?)
    throws(DiskError)
  {
    var letter = EditionLetter(
      facts: loaded.facts, findings: loaded.findings, pages: loaded.body.pages)
    letter.path = loaded.path
    letter.proofs = loaded.proofs
    letter.ownEvents = loaded.events
    letter.hasSource = loaded.hasSource
    self.letter = letter
    path = loaded.path
    anchors =
      keepsAnchors
      ? Set(loaded.body.passages.map(\.id) + (loaded.body.pages + [1]).map { "p\($0)" }) : nil
    html = try spool?.put(loaded.body.html)
    notes = try spool?.put(loaded.body.notesHTML)
    markdown = keepsMarkdown ? try spool?.put(loaded.markdown) : nil
    source = try spool.flatMap { spool throws(DiskError) in
      let source =
        loaded.hasSource ? loaded.source : keepsMarkdown ? loaded.markdownLines : nil
      return try source.map { source throws(DiskError) in try spool.put(source.packed) }
    }
  }

  /// Its text as HTML.
  ///
  /// - Throws: `DiskError`.
  func body(from spool: Spool) throws(DiskError) -> RenderedBody {
    RenderedBody(
      html: try bytes(html, spool), notesHTML: try bytes(notes, spool), passages: [],
      pages: letter.pages)
  }

  private func bytes(_ place: Spool.Place?, _ spool: Spool) throws(DiskError) -> [UInt8] {
    guard let place else { return [] }
    return try spool.bytes(at: place)
  }

  /// Its source as it came, or its Markdown where that was kept and the source is no text.
  ///
  /// - Throws: `DiskError`.
  func source(from spool: Spool) throws(DiskError) -> LetterSource? {
    guard let source else { return nil }
    return LetterSource(packed: try spool.bytes(at: source))
  }

  /// Its Markdown; nil where that was not kept.
  ///
  /// - Throws: `DiskError`.
  func markdown(from spool: Spool) throws(DiskError) -> [UInt8]? {
    guard let markdown else { return nil }
    return try spool.bytes(at: markdown)
  }
}
