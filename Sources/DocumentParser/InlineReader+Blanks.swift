internal import LetterModel

/// Blanks at the ends of inlines, which stand outside of what is set apart.
extension InlineReader {
  /// The blank at an end of an inline, where it has one.
  static func blank(_ inline: Inline?, atStart: Bool) -> [Inline] {
    guard case .text(let text)? = inline, atStart ? text.hasPrefix(" ") : text.hasSuffix(" ") else {
      return []
    }
    return [.text(" ")]
  }

  /// Inlines without blanks at either end.
  static func trimmed(_ inlines: [Inline]) -> [Inline] {
    var inlines = inlines
    while case .text(let text)? = inlines.first {
      let rest = text.drop { $0 == " " }
      inlines[0] = .text(String(rest))
      guard rest.isEmpty else { break }
      inlines.removeFirst()
    }
    while case .text(let text)? = inlines.last {
      var rest = text[...]
      while rest.last == " " { rest.removeLast() }
      inlines[inlines.count - 1] = .text(String(rest))
      guard rest.isEmpty else { break }
      inlines.removeLast()
    }
    return inlines
  }
}
