/// What an item of a list begins with.
struct ListMarker {
  /// How the items of one list are marked.
  enum Kind: Hashable {
    /// `–`, `•`, `-` and the like, each a list of its own.
    case bullet(UInt32)
    /// `1.`, `1)`.
    case number
    /// `1°`
    case degree
    /// `a.`, `a)`.
    case letter
    /// `i.`, `(ii)`.
    case roman
    /// `A.`
    case capital
    /// `I.`, `II.`
    case capitalRoman
  }

  /// The kind of list.
  let kind: Kind
  /// Its place in the list: 1 for `1.` and `a.`; 0 for bullets.
  let ordinal: Int
  /// The item's text.
  let rest: ArraySlice<UInt8>

  /// Whether a sign marks items of lists.
  static func isBullet(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x2D, 0x2010...0x2014, 0x2022, 0x2023, 0x25E6, 0x25AA, 0x25CF, 0xB7, 0x2A, 0xF0B7, 0x25A0,
      0x2043:
      true
    default: false
    }
  }

  /// Whether a row begins with a bullet or a dash and a blank.
  static func isBulleted(_ text: ArraySlice<UInt8>) -> Bool { bullet(text) != nil }

  /// Whether the sign stays in the text, since Markdown counts in numbers only.
  var isLiteral: Bool { kind.isLetters || kind == .degree }

  /// Reads a row that begins with a marker and a blank; nil for any other, and for a capital, which
  /// may be an initial.
  init?(_ text: ArraySlice<UInt8>) {
    guard let first = Self.readings(of: text).first(where: { !$0.kind.isCapitals }) else {
      return nil
    }
    self = first
  }

  private init(kind: Kind, ordinal: Int, rest: ArraySlice<UInt8>) {
    self.kind = kind
    self.ordinal = ordinal
    self.rest = rest
  }

  /// All that a row's beginning may be: `i.` is the ninth letter or the first Roman number.
  static func readings(of text: ArraySlice<UInt8>) -> [ListMarker] {
    if let bullet = bullet(text) {
      // `• 1. De Raad`: what a web page's list has beside its own bullet.
      if bullet.scalar == 0x2022,
        let number = readings(of: bullet.rest).first(where: { $0.kind == .number })
      {
        return [number]
      }
      return [ListMarker(kind: .bullet(bullet.scalar), ordinal: 0, rest: bullet.rest)]
    }
    var cursor = Cursor(text)
    let isOpened = text.first == UInt8(ascii: "(") && cursor.take(UInt8(ascii: "("))
    guard let first = cursor.first, first.isDigit || first.isSmall || first.isCapital else {
      return []
    }
    let label = cursor.take {
      first.isDigit ? $0.isDigit : first.isSmall ? $0.isSmall : $0.isCapital
    }
    // Most rows begin with a word.
    if cursor.first.map({ $0.isWord && $0 < 0x80 || $0 == Byte.blank }) != false { return [] }
    if let rest = cursor.rest.afterDegree, first.isDigit, label.count < 3, !isOpened {
      let ordinal = label.figures
      return [ListMarker(kind: .degree, ordinal: ordinal, rest: rest)]
    }
    guard label.count <= 5, let closed = cursor.first,
      closed == UInt8(ascii: ")") || (closed == Byte.stop && !isOpened),
      case let behind = label.endIndex + 1, behind < text.endIndex, text[behind] == Byte.blank
    else { return [] }
    let rest = text[behind...].trimmed
    if first.isDigit {
      guard label.count <= 2 else { return [] }
      let ordinal = label.figures
      return [ListMarker(kind: .number, ordinal: ordinal, rest: rest)]
    }
    return letters(of: label).map { ListMarker(kind: $0.kind, ordinal: $0.ordinal, rest: rest) }
  }

  /// What a label of letters counts: `b`, `iv`, `A`, `II`.
  private static func letters(of label: ArraySlice<UInt8>) -> [(kind: Kind, ordinal: Int)] {
    guard let first = label.first else { return [] }
    let letter = label.count == 1 ? [Int(first.lowered) - 96] : []
    let roman = romans.firstIndex(of: label.map(\.lowered)).map { [$0 + 1] } ?? []
    return first.isSmall
      ? letter.map { (.letter, $0) } + roman.map { (.roman, $0) }
      : roman.map { (.capitalRoman, $0) } + letter.map { (.capital, $0) }
  }

  /// The Roman numbers that lists count to.
  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ].map { Array($0.utf8) }

  private static func bullet(_ text: ArraySlice<UInt8>) -> (
    scalar: UInt32, rest: ArraySlice<UInt8>
  )? {
    guard let scalar = text.firstScalar, isBullet(scalar) || isLettered(scalar) else { return nil }
    let rest = text.dropFirst(UTF8.width(scalar))
    guard rest.first == Byte.blank, case let words = rest.trimmed, !words.isEmpty else {
      return nil
    }
    // `§ 3` is a section, `o f` a word in spaced letters.
    if isLettered(scalar), words.first?.isDigit == true || words.firstWord.count < 2 { return nil }
    return (scalar.value, words)
  }

  /// Whether an extraction has a sign for a bullet: word processors take `o` of a typewriter's letters and `§` of
  /// a font of signs.
  private static func isLettered(_ sign: Unicode.Scalar) -> Bool {
    sign.value == 0x6F || sign.value == 0xA7
  }
}

extension ListMarker.Kind {
  /// Whether it counts in letters, Roman numbers among them.
  var isLetters: Bool { [.letter, .roman, .capital, .capitalRoman].contains(self) }

  /// Whether it counts in capitals.
  var isCapitals: Bool { [.capital, .capitalRoman].contains(self) }
}

extension ArraySlice<UInt8> {
  /// What stands behind a degree's sign or a raised `o` and a blank at the beginning: `1° zij worden`.
  fileprivate var afterDegree: ArraySlice<UInt8>? {
    guard starts(with: [0xC2, 0xB0]) || starts(with: [0xC2, 0xBA]),
      dropFirst(2).first == Byte.blank
    else { return nil }
    let rest = dropFirst(3).trimmed
    return rest.isEmpty ? nil : rest
  }
}
