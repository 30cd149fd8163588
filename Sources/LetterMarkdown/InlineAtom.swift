internal import LetterModel

/// A run of text with how it is set, or something that stands between such runs: a block's words
/// laid flat, so that markup never nests more than Markdown can tell.
struct InlineAtom: Equatable {
  /// What the atom is.
  enum Kind: Equatable {
    case words([UInt8])
    case lineBreak
    case pageMark(PageName)
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
    var flat = InlineFlattening()
    flat.add(inlines, style: .plain, link: nil)
    return flat.finished()
  }

  /// The page marks before the first word, and what follows them.
  static func leadingMarks(_ inlines: [Inline]) -> (marks: [PageName], rest: [Inline]) {
    if beginsWithWord(inlines) { return ([], inlines) }
    var marks: [PageName] = []
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

  /// Whether a block is a paragraph or a heading that begins with a word, as most are.
  static func isPlain(_ block: Block) -> Bool {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): beginsWithWord(inlines)
    default: false
    }
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

  /// Whether the atom is a page mark.
  var isMark: Bool {
    if case .pageMark = kind { true } else { false }
  }
}
