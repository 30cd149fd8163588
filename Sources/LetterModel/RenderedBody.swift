/// A letter's text as HTML, and its passages.
public struct RenderedBody: Sendable, Hashable {
  /// The text as HTML, without the notes: safe to put into a page as it is.
  public var html: [UInt8]
  /// The notes as HTML, empty where there are none.
  public var notesHTML: [UInt8]
  /// The passages in the order of the text, notes last.
  public var passages: [Passage]
  /// The pages of the original that the text marks, in order; the first is 1 unless marked otherwise or named.
  public var pages: [PageName]
  /// The links to other pages and files of the site, for which the HTML has marks.
  public var links: [TextLink]

  /// Makes a rendered text of its parts.
  public init(
    html: [UInt8], notesHTML: [UInt8] = [], passages: [Passage], pages: [PageName],
    links: [TextLink] = []
  ) {
    self.html = html
    self.notesHTML = notesHTML
    self.passages = passages
    self.pages = pages
    self.links = links
  }
}
