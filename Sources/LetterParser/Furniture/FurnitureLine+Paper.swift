internal import LetterModel

/// The parts of a foot line that tell of the paper.
extension FurnitureLine {
  /// `Tweede Kamer der Staten-Generaal 2`, or the beginning of a foot line.
  mutating func takeChamber(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    // Some volumes have the page's number left of the line: `2 Tweede Kamer, vergaderjaar …`.
    let first = cursor.takeDigits(1...4)
    guard let found = words.print.chambers.first(where: { cursor.take($0.phrase) }) else {
      cursor = start
      return false
    }
    if first == nil, cursor.take(anyOf: words.print.chamberSuffixes) != nil {
      kind = .letterhead
      chamber = found.chamber
      if takeWebRecord(&cursor, words) { return true }
      let chamber = cursor
      let hasBar = cursor.take(Self.bar)
      if cursor.takeDigits(1...1) != nil {
        isWeak = false
        if hasBar { _ = cursor.take(Self.bar) }
      } else if hasBar {
        cursor = chamber
      }
      return true
    }
    guard cursor.take(Byte.comma), cursor.takeWords(words.print.sessions) != nil else {
      cursor = start
      return false
    }
    kind = .pageFoot
    chamber = found.chamber
    isWeak = false
    sessionYear = Self.takeYears(&cursor)
    _ = cursor.take(Byte.comma)
    takePaper(&cursor, words)
    if let first {
      isNumberedLeft = page == nil
      page = page ?? first
    }
    return true
  }

  /// The end of a foot line: `31 700 V, nr. 104 1`, `99 132, C 1`, `Aanhangsel 1`.
  private mutating func takePaper(_ cursor: inout Cursor, _ words: Vocabulary) {
    var series = cursor
    if series.takeWords(words.print.series) != nil
      || series.takeWords(words.asking.questions) != nil
    {
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
  mutating func takeSession(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let start = cursor
    guard cursor.takeWords(words.print.sessions) != nil, let years = Self.takeYears(&cursor) else {
      cursor = start
      return false
    }
    kind = .letterhead
    sessionYear = years
    isWeak = false
    _ = cursor.take(Self.bar)
    return true
  }

  /// `Aanhangsel van de Handelingen`, which is furniture beside the letterhead.
  mutating func takeSeries(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let isBroken = takeBrokenSeries(&cursor, words)
    guard isBroken || cursor.takeWords(words.print.series) != nil else { return false }
    if imprint.year == nil, page == nil { kind = .letterhead }
    isSeries = true
    return true
  }

  /// One of the two lines of a long series, wherever the measure broke it:
  /// `Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven` over `antwoorden`.
  private mutating func takeBrokenSeries(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let rest = cursor.rest
    guard 9...120 ~= rest.count,
      words.print.longSeries.contains(where: { series in
        series.bytes.first == rest.first?.lowered || series.bytes.last == rest.last?.lowered
      })
    else { return false }
    let text = rest.filter { $0 != Byte.blank }.map(\.lowered)
    let isPart = words.print.longSeries.contains { series in
      series.bytes.count > text.count && text.count > 8
        && (text.count > 30 && series.bytes.starts(with: text)
          || series.bytes.suffix(text.count).elementsEqual(text))
    }
    guard isPart else { return false }
    _ = cursor.take { _ in true }
    return true
  }
}
