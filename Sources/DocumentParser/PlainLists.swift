internal import LetterModel

/// Lists that a document writes as paragraphs with a sign before each, as RTF does.
enum PlainLists {
  private static let signs: Set<Character> = ["•", "–", "-", "·", "▪", "◦"]

  /// Parts with runs of such paragraphs made lists.
  static func set(_ parts: [Part]) -> [Part] {
    var result: [Part] = []
    var items: [[Part]] = []
    for part in parts {
      if let item = item(part) {
        items.append([item])
        continue
      }
      if !items.isEmpty { result.append(.list(marking: .bullet, items: items)) }
      items = []
      result.append(part)
    }
    if !items.isEmpty { result.append(.list(marking: .bullet, items: items)) }
    return result
  }

  /// The paragraph without its sign; nil for any other part.
  private static func item(_ part: Part) -> Part? {
    guard case .paragraph(var lines) = part, let first = lines.first,
      case .text(let text)? = first.inlines.first, let sign = text.first, signs.contains(sign),
      text.dropFirst().first == " "
    else { return nil }
    let rest = InlineReader.trimmed([.text(String(text.dropFirst(2)))] + first.inlines.dropFirst())
    guard !rest.isEmpty else { return nil }
    lines[0].inlines = rest
    return .paragraph(lines)
  }
}
