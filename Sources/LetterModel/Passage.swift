/// A piece of a letter's text that can be pointed at: a paragraph, a heading, an item, a cell, a note.
///
/// Passages come out of the rendering of the Markdown, so that the words that prove an event are
/// the words that the page shows.
public struct Passage: Sendable, Hashable {
  /// What it is in the letter.
  public enum Kind: String, Sendable, Hashable {
    case paragraph, heading, item, cell, note
  }

  /// Its address within the page: made from its own first words, so that it stays when another
  /// passage changes.
  public var id: String
  /// What it is in the letter.
  public var kind: Kind
  /// The page of the original on which it begins, where the letter has page marks.
  public var page: PageName?
  /// Its words, without markup or note markers.
  public var text: String
  /// Where within `text` later pages begin, as offsets in UTF-8.
  public var pageTurns: [PageTurn]

  /// A page that begins within a passage.
  public struct PageTurn: Sendable, Hashable {
    /// Where in the passage's text, in bytes of UTF-8.
    public var offset: Int
    /// The page that begins.
    public var page: PageName

    /// Makes a page turn.
    public init(offset: Int, page: PageName) {
      self.offset = offset
      self.page = page
    }
  }

  /// Makes a passage of its parts.
  public init(id: String, kind: Kind, page: PageName?, text: String, pageTurns: [PageTurn] = []) {
    self.id = id
    self.kind = kind
    self.page = page
    self.text = text
    self.pageTurns = pageTurns
  }

  /// Whether it is of an editor's note, whose label is a letter or two (`[^a]`): what it tells is not the letter's word.
  public var isEditors: Bool {
    guard kind == .note, id.hasPrefix("note-") else { return false }
    let label = id.utf8.dropFirst(5).prefix { $0 != UInt8(ascii: "-") }
    return 1...2 ~= label.count && label.allSatisfy { (97...122).contains($0 | 32) }
  }

  /// The page on which the text at a byte offset stands.
  public func page(at offset: Int) -> PageName? {
    pageTurns.last { $0.offset <= offset }?.page ?? page
  }
}
