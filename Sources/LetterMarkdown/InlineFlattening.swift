internal import LetterModel

/// Lays inlines flat.
struct InlineFlattening {
  private var atoms: [InlineAtom] = []
  private var hasWords = false

  mutating func add(_ inlines: [Inline], style: InlineAtom.Style, link: String?) {
    for inline in inlines {
      switch inline {
      case .text(let text): add(words: Self.clean(text), style: style, link: link)
      case .emphasis(let inner):
        add(inner, style: style == .strong ? .strong : .emphasis, link: link)
      case .strong(let inner): add(inner, style: .strong, link: link)
      case .link(let address, let inner):
        add(inner, style: style, link: link ?? (address.isEmpty ? nil : address))
      case .lineBreak: addBreak()
      case .pageMark(let page): addMark(InlineAtom(kind: .pageMark(page)))
      case .noteMark(let label): atoms.append(InlineAtom(kind: .noteMark(label)))
      }
    }
  }

  /// Words, with the blanks at their ends set plain: `*zo *` is no emphasis in Markdown.
  private mutating func add(words: [UInt8], style: InlineAtom.Style, link: String?) {
    guard style != .plain else { return append(words[...], style: .plain, link: link) }
    let start = Self.leadingBlanks(words)
    let end = max(start, words.count - Self.trailingBlanks(words))
    append(words[..<start], style: .plain, link: link)
    append(words[start..<end], style: style, link: link)
    append(words[end...], style: .plain, link: link)
  }

  private mutating func append(_ words: ArraySlice<UInt8>, style: InlineAtom.Style, link: String?) {
    guard !words.isEmpty else { return }
    if let last = atoms.last, last.style == style, last.link == link, last.isWords {
      atoms[atoms.count - 1].append(words)
    } else {
      atoms.append(InlineAtom(kind: .words(Array(words)), style: style, link: link))
    }
    hasWords = true
  }

  private mutating func addBreak() {
    trimEnd()
    if hasWords { atoms.append(InlineAtom(kind: .lineBreak)) }
  }

  /// A page that turned right after a line break is marked before it.
  private mutating func addMark(_ mark: InlineAtom) {
    if atoms.last?.kind == .lineBreak {
      atoms.insert(mark, at: atoms.count - 1)
    } else {
      atoms.append(mark)
    }
  }

  /// Drops blanks at the end, and before that the breaks that end nothing.
  private mutating func trimEnd() {
    while let last = atoms.last {
      guard case .words(let words) = last.kind else { return }
      let kept = (words.lastIndex { $0 != 32 } ?? -1) + 1
      if kept == words.count { return }
      if kept > 0 {
        atoms[atoms.count - 1].kind = .words(Array(words[..<kept]))
        return
      }
      atoms.removeLast()
    }
  }

  mutating func finished() -> [InlineAtom] {
    trimEnd()
    while atoms.last?.kind == .lineBreak {
      atoms.removeLast()
      trimEnd()
    }
    var result: [InlineAtom] = []
    var startsLine = true
    for var atom in atoms {
      if startsLine, case .words(let words) = atom.kind {
        let rest = Array(words.drop { $0 == 32 })
        if rest.isEmpty { continue }
        atom.kind = .words(rest)
      }
      startsLine = atom.kind == .lineBreak || (startsLine && atom.isMark)
      result.append(atom)
    }
    return result
  }

  /// The text's bytes with line breaks and tabs as blanks, other controls as `�`, and without byte order
  /// marks: one that begins the text is passed over by cmark, which would take what follows it, `1. Een`,
  /// for a block's beginning.
  private static func clean(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 9...13, 32: bytes.append(32)
      case 0..<32, 127: bytes += [0xEF, 0xBF, 0xBD]
      case 0xBF where bytes.last == 0xBB && bytes.dropLast().last == 0xEF: bytes.removeLast(2)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func leadingBlanks(_ words: [UInt8]) -> Int {
    let text = String(decoding: words, as: UTF8.self).unicodeScalars
    return text.prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
  }

  private static func trailingBlanks(_ words: [UInt8]) -> Int {
    let text = String(decoding: words, as: UTF8.self).unicodeScalars
    return text.reversed().prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
  }
}
