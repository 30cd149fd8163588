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
    guard text.count < 200 else { return nil }
    var cursor = Cursor(text)
    while !cursor.isAtEnd {
      guard
        takeRecord(&cursor, words) || takeChamber(&cursor, words) || takeSession(&cursor, words)
          || takeSeries(&cursor, words) || takePlace(&cursor, words)
          || takePageLabel(&cursor, words) || takeNumber(&cursor)
      else { return nil }
    }
  }

  /// `KST132485`, `0809tkkst31700-V-104`, `kst-31700-V-104`, `ISSN 0921 - 7371`, `Sdu Uitgevers`.
  private mutating func takeRecord(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    if cursor.take(Self.issn) {
      cursor.skipBlanks()
      let left = cursor.take(while: \.isDigit)
      _ = cursor.takeDash()
      cursor.skipBlanks()
      let right = cursor.take { $0.isDigit || $0.lowered == UInt8(ascii: "x") }
      if left.count == 4, right.count == 4 {
        imprint.issn = left.string + "-" + right.string
        isWeak = false
        return true
      }
    }
    cursor = start
    if words.publishers.contains(where: { phrase in
      let taken = cursor.take(phrase)
      if taken { imprint.publisher = phrase.text }
      return taken
    }) {
      isWeak = false
      return true
    }
    cursor.skipBlanks()
    let token = cursor.take { $0 != Byte.blank }
    if Self.isOrderNumber(token) {
      imprint.sdu = token.string
    } else if !Self.isFileNumber(token) {
      cursor = start
      return false
    }
    isWeak = false
    return true
  }

  /// `Tweede Kamer der Staten-Generaal 2`, or the beginning of a foot line.
  private mutating func takeChamber(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    guard let found = words.chambers.first(where: { cursor.take($0.phrase) }) else { return false }
    if cursor.take(anyOf: words.chamberSuffixes) != nil {
      kind = .letterhead
      chamber = found.chamber
      if cursor.takeDigits(1...1) != nil { isWeak = false }
      return true
    }
    guard cursor.take(Byte.comma), cursor.takeWords(words.sessions) != nil else {
      cursor = start
      return false
    }
    kind = .pageFoot
    chamber = found.chamber
    isWeak = false
    sessionYear = Self.takeYears(&cursor)
    _ = cursor.take(Byte.comma)
    takePaper(&cursor, words)
    return true
  }

  /// The end of a foot line: `31 700 V, nr. 104 1`, `99 132, C 1`, `Aanhangsel 1`.
  private mutating func takePaper(_ cursor: inout Cursor, _ words: Vocabulary) {
    var series = cursor
    if series.takeWords(words.series) != nil || series.takeWords(words.questions) != nil {
      let digits = series.takeDigits(1...4)
      if series.isAtEnd {
        page = digits
        cursor = series
        return
      }
    }
    var rest = cursor.rest.trimmed
    _ = cursor.take { _ in true }
    if let comma = rest.lastIndex(of: Byte.comma) {
      let before = rest[..<comma].trimmed
      if !before.isEmpty { dossier = String(decoding: before.squeezed, as: UTF8.self) }
      var end = Cursor(rest[(comma + 1)...])
      _ = end.take(anyOf: words.numbers)
      end.skipBlanks()
      let token = end.take { $0 != Byte.blank }
      if !token.isEmpty { number = token.string }
      rest = end.rest.trimmed
    }
    let last = rest.lastWord
    if !last.isEmpty, last.count < 5, last.allSatisfy(\.isDigit) { page = Int(last.string) }
  }

  /// `Vergaderjaar 2008–2009`.
  private mutating func takeSession(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    guard cursor.takeWords(words.sessions) != nil, let years = Self.takeYears(&cursor) else {
      cursor = start
      return false
    }
    kind = .letterhead
    sessionYear = years
    isWeak = false
    return true
  }

  /// `Aanhangsel van de Handelingen`, which is furniture beside the letterhead.
  private mutating func takeSeries(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    guard cursor.takeWords(words.series) != nil else { return false }
    if imprint.year == nil, page == nil { kind = .letterhead }
    isSeries = true
    return true
  }

  /// `’s-Gravenhage 2009`.
  private mutating func takePlace(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    guard let place = Self.takePrintPlace(&cursor, words), let year = cursor.takeDigits(4...4)
    else {
      cursor = start
      return false
    }
    imprint.place = place
    imprint.year = year
    return true
  }

  /// `Pagina 1 van 2`.
  private mutating func takePageLabel(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    guard cursor.takeWords(words.pages) != nil, let number = cursor.takeDigits(1...4),
      cursor.isAtEnd
        || (cursor.takeWords(words.pages) != nil && cursor.takeDigits(1...4) != nil)
    else {
      cursor = start
      return false
    }
    kind = .pageFoot
    page = number
    isWeak = false
    return true
  }

  /// A lone page number, or a lone chamber number.
  private mutating func takeNumber(_ cursor: inout Cursor) -> Bool {
    guard let number = cursor.takeDigits(1...4), cursor.isAtEnd else { return false }
    page = number
    return true
  }
}

extension FurnitureLine {
  private static let issn = Phrase("ISSN")

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
    for place in words.printPlaces {
      if cursor.take(place) { return place.text }
      // `’` has three bytes; an extraction may have made it straight or left it out.
      guard place.bytes.starts(with: [0xE2, 0x80, 0x99]) else { continue }
      let start = cursor
      _ = cursor.take(UInt8(ascii: "'"))
      if cursor.take(Phrase(String(place.text.dropFirst()))) { return place.text }
      cursor = start
    }
    return nil
  }

  /// `KST132485`; the printer's own number.
  private static func isOrderNumber(_ token: ArraySlice<UInt8>) -> Bool {
    let digits = token.dropFirst(3)
    return token.count >= 7 && token.count <= 12 && token.starts(with: Array("KST".utf8))
      && digits.dropLast().allSatisfy(\.isDigit)
  }

  /// `0809tkkst31700-V-104`, `kst-31700-V-104`, `ah-tk-20242025-546`: the name of the printed file.
  private static func isFileNumber(_ token: ArraySlice<UInt8>) -> Bool {
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
