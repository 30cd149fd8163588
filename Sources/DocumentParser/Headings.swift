internal import LetterModel

/// Headings that a document sets in bold without a heading's style.
enum Headings {
  /// No heading is longer.
  private static let longest = 120

  /// Parts with such paragraphs made headings, below those that have a style.
  static func marked(_ parts: [Part]) -> [Part] {
    let level = parts.contains { if case .heading = $0 { true } else { false } } ? 3 : 2
    return parts.enumerated().map { index, part in
      guard index + 1 < parts.count, case .paragraph(let lines) = part, lines.count == 1,
        let words = bold(lines[0].inlines)
      else { return part }
      return .heading(level: level, Part.Line(number: lines[0].number, inlines: words))
    }
  }

  /// The words of a line that is bold throughout and no sentence; nil for any other.
  private static func bold(_ inlines: [Inline]) -> [Inline]? {
    var words: [Inline] = []
    for inline in inlines {
      switch inline {
      case .strong(let inner): words += inner
      case .text(let text) where text.allSatisfy({ $0 == " " }): words.append(inline)
      case .noteMark: words.append(inline)
      default: return nil
      }
    }
    let text = words.plainText
    guard !text.isEmpty, text.count <= longest, let last = text.last, !".,;:".contains(last) else {
      return nil
    }
    return words
  }
}
