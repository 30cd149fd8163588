internal import LetterModel

/// A run of text with how it is set, or something that stands between such runs: a block's words
/// laid flat, so that markup never nests more than Markdown can tell.
struct InlineAtom: Equatable {
  /// What the atom is.
  enum Kind: Equatable {
    case words([UInt8])
    case lineBreak
    case pageMark(Int)
    case noteMark(String)
  }

  /// How words are set.
  ///
  /// What the print sets in both ways counts as strong.
  enum Style: Equatable {
    case plain, emphasis, strong
  }

  var kind: Kind
  var style = Style.plain
  var link: String?

  /// A block's words as atoms: neighbours of one setting are joined, blanks stand outside markup,
  /// none at the ends, and no page mark begins a line.
  static func atoms(of inlines: [Inline]) -> [InlineAtom] {
    var flat = Flattening()
    flat.add(inlines, style: .plain, link: nil)
    return flat.finished()
  }

  /// The page marks before the first word, and what follows them.
  static func leadingMarks(_ inlines: [Inline]) -> (marks: [Int], rest: [Inline]) {
    if beginsWithWord(inlines) { return ([], inlines) }
    var marks: [Int] = []
    var rest = inlines[...]
    while let first = rest.first {
      switch first {
      case .pageMark(let page): marks.append(page)
      case .text(let text) where text.utf8.allSatisfy({ $0 == 32 || 9...13 ~= $0 }): break
      case .lineBreak: break
      default:
        let atoms = atoms(of: Array(rest))
        return atoms.isEmpty ? (marks, []) : (marks, Array(rest))
      }
      rest = rest.dropFirst()
    }
    return (marks, [])
  }

  /// Whether nothing stands before the first word, as in most blocks.
  static func beginsWithWord(_ inlines: [Inline]) -> Bool {
    guard case .text(let text)? = inlines.first else { return false }
    return text.utf8.first.map(isWord) == true
  }

  /// Whether a byte is an ASCII letter or digit.
  private static func isWord(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
  }

  /// Whether the atom is words.
  var isWords: Bool {
    if case .words = kind { true } else { false }
  }

  /// Adds to the words, in place.
  mutating func append(_ more: ArraySlice<UInt8>) {
    guard case .words(var words) = kind else { return }
    kind = .lineBreak
    words += more
    kind = .words(words)
  }
}

/// Lays inlines flat.
private struct Flattening {
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

extension InlineAtom {
  /// Whether the atom is a page mark.
  var isMark: Bool {
    if case .pageMark = kind { true } else { false }
  }
}
