internal import LetterParser
internal import XMLReading

/// How an element is set, as `rend`, `rendition` or `style` tell.
///
/// The words are the editions' own: `superscript`, `#sup`, `vertical-align: super`.
struct Rendition {
  private let words: String

  init(_ element: XMLElement) {
    let told = ["rend", "rendition", "style"].lazy.compactMap { element.attribute($0) }.first
    words = told?.lowercased() ?? ""
  }

  /// Whether it is bold.
  var isStrong: Bool {
    has("bold") || has("strong") || hasWord(["b"])
  }

  /// Whether it is italic or underlined.
  var isEmphasis: Bool {
    has("ital") || has("underline") || hasWord(["i", "u"])
  }

  /// Whether some letters stand there anywhere.
  ///
  /// The library's search makes tables of what it looks for: asked of every element, it took half of the reading.
  private func has(_ letters: StaticString) -> Bool {
    letters.withUTF8Buffer { letters in
      var rest = words.utf8[...]
      while rest.count >= letters.count {
        if rest.starts(with: letters) { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }

  /// Whether one of some words stands there by itself: `#u` is underlined.
  private func hasWord(_ wanted: Set<Substring>) -> Bool {
    words.split(whereSeparator: { !$0.isLetter && $0 != ":" && $0 != "-" })
      .contains(where: wanted.contains)
  }

  /// Whether it is set as what stands around it.
  var isPlain: Bool {
    words.split(whereSeparator: { !$0.isLetter }).contains { word in
      ["none", "normal", "roman", "plain", "unmarked"].contains(word)
    }
  }

  /// Whether the writer struck it out.
  var isStruckOut: Bool {
    // Every element is asked, and hardly one tells how it is set.
    guard !words.isEmpty else { return false }
    if has("line-through") { return true }
    return words.split(whereSeparator: { !$0.isLetter }).contains { word in
      ["strikethrough", "strike", "strikeout", "struck", "linethrough", "crossed"].contains(word)
    }
  }

  /// Whether a line's end is set with a hyphen that is not the word's own: `<lb rendition="#hyphen"/>`.
  var isHyphen: Bool {
    words.split(whereSeparator: { !$0.isLetter }).contains {
      ["hyphen", "hyphenated"].contains($0)
    }
  }

  /// Whether it stands above or below the line; nil for the line itself.
  var position: FigurePosition? {
    for word in words.split(whereSeparator: { !$0.isLetter }) {
      switch word {
      case "sup", "super", "superscript", "superior": return .superior
      case "sub", "subscript", "inferior": return .inferior
      default: continue
      }
    }
    return nil
  }
}
