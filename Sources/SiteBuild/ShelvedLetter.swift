internal import ContentLoader
internal import Disk
internal import EditionModel
internal import KeptLetters
internal import LetterModel

/// A letter that waits until the whole edition is known and its page can be made; its texts lie in a
/// pack meanwhile, so that memory does not grow with all the texts of a collection.
struct ShelvedLetter: Sendable {
  /// What the edition needs to know of it.
  var letter: EditionLetter
  /// Its file.
  let file: LetterFile
  /// The places within it that links can lead to, where an editor's page leads to one.
  let anchors: Set<String>?
  /// Where it was found; nil where it was read from its file.
  let place: LetterPacks.Place?
  /// Where its texts lie; nil where no page is to be made of it.
  let texts: KeptTexts?

  /// The path of its source.
  var path: String { file.path }

  /// Shelves a letter that was read from its file.
  ///
  /// - Parameters:
  ///   - texts: where its texts lie; nil where no page is to be made of it.
  ///   - passages: the addresses of its passages, where an editor's page leads to one.
  init(_ letter: EditionLetter, _ file: LetterFile, texts: KeptTexts?, passages: [String]?) {
    self.letter = letter
    self.file = file
    self.texts = texts
    place = nil
    anchors = passages.map { Self.anchors($0, pages: letter.pages) }
  }

  /// Shelves a letter that was kept; nil where what is wanted of it is damaged.
  ///
  /// - Parameters:
  ///   - letter: the kept letter, as it is to be held.
  ///   - keepsAnchors: whether an editor's page leads to a place within it.
  init?(
    _ kept: KeptLetter, as letter: EditionLetter, at place: LetterPacks.Place, of file: LetterFile,
    keepsAnchors: Bool
  ) {
    self.letter = letter
    texts = kept.texts
    self.file = file
    self.place = place
    if keepsAnchors {
      guard let passages = kept.texts.passages else { return nil }
      anchors = Self.anchors(passages, pages: letter.pages)
    } else {
      anchors = nil
    }
  }

  private static func anchors(_ passages: [String], pages: [Int]) -> Set<String> {
    Set(passages + (pages + [1]).map { "p\($0)" })
  }

  /// Its text as HTML.
  ///
  /// - Throws: `DiskError`.
  func body(from shelf: LetterShelf) throws(DiskError) -> RenderedBody {
    if let html = texts?.html, let notes = texts?.notesHTML {
      return RenderedBody(html: html, notesHTML: notes, passages: [], pages: letter.pages)
    }
    let again = try shelf.textsAgain(of: self)
    return RenderedBody(
      html: again.html, notesHTML: again.notesHTML, passages: [], pages: letter.pages)
  }

  /// Its source as it came; nil where that is no text.
  ///
  /// - Throws: `DiskError`.
  func source(from shelf: LetterShelf) throws(DiskError) -> LetterSource? {
    guard letter.hasSource else { return nil }
    if let source = texts?.source { return LetterSource(packed: source) }
    return try shelf.textsAgain(of: self).source.map { LetterSource(packed: $0) }
  }

  /// Its Markdown line by line.
  ///
  /// - Throws: `DiskError`.
  func markdownLines(from shelf: LetterShelf) throws(DiskError) -> LetterSource {
    ContentLoader.lines(ofMarkdown: try markdown(from: shelf), of: file)
  }

  /// Its Markdown.
  ///
  /// - Throws: `DiskError`.
  func markdown(from shelf: LetterShelf) throws(DiskError) -> [UInt8] {
    if let markdown = texts?.markdown { return markdown }
    return try shelf.textsAgain(of: self).markdown
  }
}
