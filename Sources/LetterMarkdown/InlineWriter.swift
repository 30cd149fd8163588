internal import LetterModel

/// Writes a block's words as Markdown.
///
/// First everything is laid in one row of bytes, with a note of which are words and which are
/// markup; then the words are escaped where CommonMark would read them as something else.
enum InlineWriter {
  /// A paragraph's lines: one, and one more for each line break that means something.
  static func lines(of inlines: [Inline]) -> [[UInt8]] {
    if let words = plain(inlines, .line) { return [words] }
    let rows = Row.rows(of: InlineAtom.atoms(of: inlines))
    let escape = Escape(place: .line, backticks: rows.reduce(0) { $0 + $1.backticks })
    return rows.indices.map { index in
      let line = escape.escaped(rows[index])
      return index + 1 < rows.count ? line + Array("\\".utf8) : line
    }
  }

  /// A heading's words on one line.
  static func heading(_ inlines: [Inline]) -> [UInt8] { oneLine(inlines, .heading) }

  /// A table cell's words on one line.
  static func cell(_ inlines: [Inline]) -> [UInt8] { oneLine(inlines, .cell) }

  /// The mark of a page that begins.
  static func pageMark(_ page: PageName) -> [UInt8] { Array("<!-- p. \(page) -->".utf8) }

  private static func oneLine(_ inlines: [Inline], _ place: Escape.Place) -> [UInt8] {
    if let words = plain(inlines, place) { return words }
    let atoms = InlineAtom.atoms(of: inlines).map { atom in
      atom.kind == .lineBreak ? InlineAtom(kind: .words([32])) : atom
    }
    let rows = Row.rows(of: atoms)
    return rows.flatMap { Escape(place: place, backticks: $0.backticks).escaped($0) }
  }
}

extension InlineWriter {
  /// The words of a block that has nothing else, where none of their bytes is ever markup: those of most
  /// blocks, which need not be laid in rows.
  private static func plain(_ inlines: [Inline], _ place: Escape.Place) -> [UInt8]? {
    guard inlines.count == 1, case .text(let text) = inlines[0] else { return nil }
    let words = Array(text.utf8)
    guard let first = words.first, first != 32, words.last != 32,
      place != .line || first >= 128 || 97...122 ~= first | 0x20, words.allSatisfy(isPlain)
    else { return nil }
    return words
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 32, 128..<0xEF, 0xF0...:
      true  // 0xEF may begin a byte order mark
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "?"),
      UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"),
      UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}

/// One line's bytes, each known as markup, words, or words within a link.
struct Row {
  /// What a byte is.
  enum Role: UInt8 {
    case markup, words, linkWords
  }

  private(set) var bytes: [UInt8] = []
  private(set) var roles: [Role] = []
  private(set) var backticks = 0

  private mutating func add(_ new: some Collection<UInt8>, _ role: Role) {
    bytes += new
    roles += repeatElement(role, count: new.count)
    if role != .markup { backticks += new.count { $0 == UInt8(ascii: "`") } }
  }

  /// Lays atoms in rows, a new one after each line break.
  static func rows(of atoms: [InlineAtom]) -> [Row] {
    var rows = [Row()]
    var link: String?
    for (index, atom) in atoms.enumerated() {
      if link != atom.link, let address = link {
        rows[rows.count - 1].add("](\(LinkAddress.written(address)))".utf8, .markup)
        link = nil
      }
      if link == nil, atom.link != nil { rows[rows.count - 1].add("[".utf8, .markup) }
      link = atom.link
      switch atom.kind {
      case .lineBreak: rows.append(Row())
      case .pageMark(let page): rows[rows.count - 1].add(InlineWriter.pageMark(page), .markup)
      case .noteMark(let label):
        rows[rows.count - 1].add("[^\(NoteLabel.written(label))]".utf8, .markup)
      case .words(let words):
        let role: Role = link == nil ? .words : .linkWords
        let marks = Emphasis.marks(of: atom.style, words: words, at: index, in: atoms)
        rows[rows.count - 1].add(marks.utf8, .markup)
        rows[rows.count - 1].add(words, role)
        rows[rows.count - 1].add(marks.utf8, .markup)
      }
    }
    if let link { rows[rows.count - 1].add("](\(LinkAddress.written(link)))".utf8, .markup) }
    return rows
  }
}

/// A link's address as Markdown takes it without brackets around it.
enum LinkAddress {
  /// The address with every byte that Markdown would read as markup in its `%` form.
  static func written(_ address: String) -> String {
    var result = ""
    for byte in address.utf8 {
      switch byte {
      case 0...32, 127, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "\""), 128...:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      case UInt8(ascii: "&"): result += "\\&"
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }
}
