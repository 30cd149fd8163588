/// A run of text within a block.
public enum Inline: Sendable, Hashable {
  /// Words as the letter has them, without any markup.
  case text(String)
  /// Set apart by the print, mostly in italics.
  case emphasis([Inline])
  /// Set apart strongly, mostly in bold.
  case strong([Inline])
  /// A link that the source itself holds.
  case link(String, [Inline])
  /// A line break that means something, as in an address.
  case lineBreak
  /// The original's page turned here. The name is that of the page that begins.
  case pageMark(PageName)
  /// A note's marker.
  case noteMark(String)
}

extension [Inline] {
  /// The words alone, without marks.
  public var plainText: String {
    map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): inner.plainText
      case .lineBreak: " "
      case .pageMark, .noteMark: ""
      }
    }.joined()
  }
}
