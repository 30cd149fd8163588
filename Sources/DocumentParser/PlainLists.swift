internal import LetterModel

/// Lists that a document writes as paragraphs with a marker before each, as RTF does.
enum PlainLists {
  /// What stands before an item.
  private enum Marker: Equatable {
    case sign
    /// `1.` or `1)`: the marker goes, since the list counts itself.
    case number(Int)
    /// `a)`: the marker stays, since the letter's Markdown has no such list.
    case letter(UInt8)

    func follows(_ other: Marker) -> Bool {
      switch (other, self) {
      case (.sign, .sign): true
      case (.number(let before), .number(let number)): number == before + 1
      case (.letter(let before), .letter(let letter)): letter == before + 1
      default: false
      }
    }
  }

  private static let signs: Set<Character> = ["•", "–", "-", "·", "▪", "◦"]

  /// Parts with runs of such paragraphs made lists; a number or a letter alone makes none.
  static func set(_ parts: [Part]) -> [Part] {
    var result: [Part] = []
    var index = 0
    while index < parts.count {
      var items: [(marker: Marker, part: Part)] = []
      while index + items.count < parts.count, let item = item(parts[index + items.count]),
        items.last.map({ item.marker.follows($0.marker) }) ?? true
      {
        items.append(item)
      }
      guard let first = items.first, first.marker == .sign || items.count > 1 else {
        result.append(parts[index])
        index += 1
        continue
      }
      var marking = LetterList.Marking.bullet
      if case .number(let start) = first.marker { marking = .numbered(start: start) }
      result.append(.list(marking: marking, items: items.map { [$0.part] }))
      index += items.count
    }
    return result
  }

  /// The paragraph as an item; nil for any other part.
  private static func item(_ part: Part) -> (marker: Marker, part: Part)? {
    guard case .paragraph(var lines) = part, let first = lines.first,
      case .text(let text)? = first.inlines.first,
      let blank = text.firstIndex(of: " "), let marker = marker(text[..<blank])
    else { return nil }
    if case .letter = marker { return (marker, part) }
    let words = Inline.text(String(text[text.index(after: blank)...]))
    let rest = InlineReader.trimmed([words] + first.inlines.dropFirst())
    guard !rest.isEmpty else { return nil }
    lines[0].inlines = rest
    return (marker, .paragraph(lines))
  }

  private static func marker(_ word: Substring) -> Marker? {
    guard let last = word.last, word.utf8.count <= 4 else { return nil }
    if word.count == 1, signs.contains(last) { return .sign }
    guard last == "." || last == ")" else { return nil }
    let label = word.dropLast()
    if let number = Int(label), number > 0 { return .number(number) }
    guard label.utf8.count == 1, let letter = label.utf8.first, 97...122 ~= letter else {
      return nil
    }
    return .letter(letter)
  }
}
