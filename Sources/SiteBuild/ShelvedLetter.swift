internal import ContentLoader
internal import Diagnostics
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
  /// Its links to other pages and files of the site.
  let links: [TextLink]
  /// The places within it that links can lead to, where a page or letter leads to one.
  private(set) var anchors: Set<String>?
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
  ///   - links: its links to its own site.
  ///   - passages: the addresses of its passages, where an editor's page leads to one.
  init(
    _ letter: EditionLetter, _ file: LetterFile, texts: KeptTexts?, links: [TextLink],
    passages: [String]?
  ) {
    self.letter = letter
    self.links = links
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
    links = kept.links
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

  private static func anchors(_ passages: [String], pages: [PageName]) -> Set<String> {
    Set(passages + (pages + [1]).map { "p\($0)" })
  }

  /// The letter with the places within it that links can lead to.
  ///
  /// - Throws: `DiskError`.
  func anchored(from shelf: LetterShelf) throws(DiskError) -> ShelvedLetter {
    guard anchors == nil else { return self }
    let passages =
      if let kept = texts?.passages { kept } else { try shelf.textsAgain(of: self).passages }
    var letter = self
    letter.anchors = Self.anchors(passages, pages: self.letter.pages)
    return letter
  }

  /// Its text as HTML, with marks for its links to its own site.
  ///
  /// - Throws: `DiskError`.
  func body(from shelf: LetterShelf) throws(DiskError) -> RenderedBody {
    if let html = texts?.html, let notes = texts?.notesHTML {
      return RenderedBody(
        html: html, notesHTML: notes, passages: [], pages: letter.pages, links: links)
    }
    let again = try shelf.textsAgain(of: self)
    return RenderedBody(
      html: again.html, notesHTML: again.notesHTML, passages: [], pages: letter.pages,
      links: links)
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

  /// The file of a letter that is Markdown, for the places that are told of it; nil for one of another form, whose
  /// Markdown no editor sees, or where it cannot be read any more.
  func markdownFile(from shelf: LetterShelf) -> SourceFile? {
    guard file.form == .markdown else { return nil }
    do throws(DiskError) {
      return SourceFile(path: path, bytes: try markdown(from: shelf))
    } catch {
      return nil
    }
  }
}
