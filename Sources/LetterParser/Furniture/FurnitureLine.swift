internal import LetterModel

/// A row read as furniture of a printed paper: the foot line, the printer's record, the letterhead.
///
/// A row is furniture only where all of it is; so no word of the letter's text is taken with it.
struct FurnitureLine {
  var kind = LineUse.Furniture.imprint
  var chamber: Int?
  var sessionYear: String?
  var dossier: String?
  var number: String?
  var page: Int?
  var imprint = Publication()
  /// Whether the page's number stands left of a foot line, where a note may look the same.
  var isNumberedLeft = false
  /// The page that begins below the row, as an edition names it; nil where the row ends a page.
  var pageName: PageName?
  /// Whether the row is `Pagina 1 van 2` or the like.
  var isPageLabel = false
  /// Whether the row is a number between dashes.
  var isDashed = false
  /// Whether the row names a series.
  var isSeries = false
  /// Whether the row is furniture only beside other furniture, as a lone `1` or `Den Haag 2009`.
  var isWeak = true

  /// Whether the row is a number and nothing else.
  var isLoneNumber: Bool {
    isWeak && !isSeries && page != nil && chamber == nil && imprint.year == nil
      && sessionYear == nil
  }

  /// The row as furniture; nil where any of it is something else.
  init?(_ text: ArraySlice<UInt8>, _ words: Vocabulary) {
    guard text.count < 200, Self.mayBegin(text, words) else { return nil }
    self.init(reading: text, words)
  }

  /// The same, whatever the row begins with.
  init?(reading text: ArraySlice<UInt8>, _ words: Vocabulary) {
    var cursor = Cursor(text)
    while !cursor.isAtEnd {
      guard
        takeRecord(&cursor, words) || takeChamber(&cursor, words) || takeSession(&cursor, words)
          || takeSeries(&cursor, words) || takePlace(&cursor, words)
          || takePageLabel(&cursor, words) || takeNumber(&cursor) || takeTableMark(&cursor, words)
          || takePublisher(&cursor, words)
      else { return nil }
    }
  }
}

extension FurnitureLine {
  /// Whether a row may be furniture as far as its first two bytes tell, or its last of a series that a measure broke:
  /// most rows of a letter's text are none.
  private static func mayBegin(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    let head = Cursor(text).head
    guard let first = head.first else { return true }
    let mayBegin =
      first.isDigit
      ? mayBeNumbered(text, words)
      : !first.isLetter || words.print.heads.canBegin(with: first, head.second)
    return mayBegin || mayEndSeries(text, words)
  }

  /// Whether a row that begins with a number may be furniture: a number alone, one before a chamber's name, a file's
  /// name or a number between dashes, but not `1. Inleiding`.
  private static func mayBeNumbered(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    let digits = text.drop { $0 == Byte.blank }.prefix(while: \.isDigit)
    let rest = text[digits.endIndex...]
    guard let sign = rest.first else { return true }
    if sign.isWord || sign == Byte.hyphen { return true }
    guard sign == Byte.blank else { return false }
    let head = Cursor(rest).head
    guard let first = head.first else { return true }
    return !first.isLetter || words.print.heads.canBegin(with: first, head.second)
  }

  /// Whether the last two bytes of a row are those of a long series.
  private static func mayEndSeries(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    guard let last = text.lastIndex(where: { $0 != Byte.blank }),
      let before = text[..<last].last(where: { $0 != Byte.blank })
    else { return false }
    return words.print.longSeries.contains { series in
      series.bytes[series.bytes.count - 2] == before.lowered
        && series.bytes[series.bytes.count - 1] == text[last].lowered
    }
  }

  /// What the printer's record begins with besides a publisher: `ISSN`, `KST132485`, `ah-tk-20242025-546`.
  static let heads = ["ISSN", "kst", "ah", "kv", "blg", "h-"].map { Phrase($0) }

  /// A row of the printer's record that nothing but its place tells.
  init(publisher: String?) {
    imprint.publisher = publisher
    isWeak = false
  }

  static let issn = Phrase("ISSN")

  /// No publisher's name is longer.
  static let longestPublisher = 60

  /// `2008–2009` with a dash of any kind, as `2008-2009`; nil where the years are missing.
  static func takeYears(_ cursor: inout Cursor) -> String? {
    let start = cursor
    guard let first = cursor.takeDigits(4...4) else { return nil }
    if cursor.takeDash() || cursor.take(UInt8(ascii: "/")), let second = cursor.takeDigits(2...4) {
      let full = second < 100 ? (first / 100 * 100 + second) : second
      return "\(first)-\(full)"
    }
    cursor = start
    return nil
  }

  /// A place of printing, its apostrophe straight or curly.
  static func takePrintPlace(_ cursor: inout Cursor, _ words: Vocabulary) -> String? {
    for place in words.print.places {
      if cursor.take(place.whole) { return place.whole.text }
      guard let bare = place.bare else { continue }
      let start = cursor
      _ = cursor.take(UInt8(ascii: "'"))
      if cursor.take(bare) { return place.whole.text }
      cursor = start
    }
    return nil
  }

  /// `KST132485`, before 1997 `7K0456`; the printer’s own number.
  static func isOrderNumber(_ token: ArraySlice<UInt8>) -> Bool {
    if token.count == 6, token.dropFirst().first == UInt8(ascii: "K") {
      return token.first?.isDigit == true && token.dropFirst(2).allSatisfy(\.isDigit)
    }
    let digits = token.dropFirst(3)
    return token.count >= 7 && token.count <= 12 && token.starts(with: Array("KST".utf8))
      && digits.dropLast().allSatisfy(\.isDigit)
  }

  /// `0809tkkst31700-V-104`, `kst-31700-V-104`, `ah-tk-20242025-546`: the name of the printed file.
  static func isFileNumber(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.count >= 8, token.count < 40, token.contains(Byte.hyphen),
      token.allSatisfy({ $0.isWord || $0 == Byte.hyphen }),
      token.contains(where: \.isDigit)
    else { return false }
    var rest = token.drop { $0.isDigit }
    let session = token.count - rest.count
    if session == 4 {
      guard rest.starts(with: Array("tk".utf8)) || rest.starts(with: Array("ek".utf8)) else {
        return false
      }
      rest = rest.dropFirst(2)
      return rest.prefix { $0.isSmall }.count >= 2
    }
    guard session == 0 else { return false }
    let series = rest.prefix { $0.isSmall }
    return ["kst", "ah", "kv", "blg", "h"].contains(series.string)
      && rest.dropFirst(series.count).first == Byte.hyphen
  }
}
