/// Where notes are called in the text: a number set small, which extractions glue to the word
/// before it (`onderstreept.3`, `Algerije4, Irak5`).
struct NoteMarkers {
  /// One marker: its number, and its bytes in the row.
  struct Found {
    let number: Int
    let bytes: Range<Int>
    /// Whether it is a marker only where no other calls the note: `20082` after a year.
    let isWeak: Bool
    /// Whether it is written `1)`, as its note is.
    var isClosed = false
  }

  /// The calls of two notes that one word has: `WEB.23` where the notes 2 and 3 follow each other.
  static func pair(in found: Found) -> [Found]? {
    let first = found.number / 10
    guard !found.isWeak, found.bytes.count == 2, first > 0, found.number % 10 == first + 1 else {
      return nil
    }
    let middle = found.bytes.lowerBound + 1
    return [
      Found(number: first, bytes: found.bytes.lowerBound..<middle, isWeak: false),
      Found(number: first + 1, bytes: middle..<found.bytes.upperBound, isWeak: false),
    ]
  }

  /// What in a row could be markers, from left to right.
  static func candidates(in text: ArraySlice<UInt8>) -> [Found] {
    var found: [Found] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "["), let bracketed = bracketed(text, index) {
        found.append(bracketed)
        index = bracketed.bytes.upperBound
        continue
      }
      guard text[index].isDigit else {
        if text[index] >= 0xC2, index > text.startIndex,
          let small = SmallFigures.number(in: text, at: index)
        {
          if SmallFigures.mayCall(after: text[..<index]) {
            found.append(Found(number: small.number, bytes: index..<small.end, isWeak: false))
          }
          index = small.end
          continue
        }
        index += 1
        continue
      }
      let digits = text[index...].prefix(while: \.isDigit)
      if let closed = closed(text, digits) {
        found.append(closed)
      } else if let second = second(text, digits, after: found.last) {
        found.append(second)
      } else if digits.count <= 2, index > text.startIndex, digits.first != 48,
        isCall(text[..<index], text[digits.endIndex...])
      {
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        found.append(Found(number: number, bytes: index..<digits.endIndex, isWeak: false))
      } else if 5...6 ~= digits.count, isCentury(digits.prefix(4)), digits.dropFirst(4).first != 48,
        digits.endIndex == text.endIndex || !text[digits.endIndex].isWord
      {
        let number = digits.dropFirst(4).reduce(0) { $0 * 10 + Int($1 - 48) }
        found.append(Found(number: number, bytes: (index + 4)..<digits.endIndex, isWeak: true))
      } else if digits.count <= 2, index > text.startIndex, digits.first != 48,
        endsNumber(text[..<index], text[digits.endIndex...])
          || endsAcronym(text[..<index], text[digits.endIndex...])
      {
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        found.append(Found(number: number, bytes: index..<digits.endIndex, isWeak: true))
      }
      index = digits.endIndex
    }
    return found
  }

  /// `moet opkomen? 1)` after a sentence or at a paragraph's end, as a chamber's own texts have it.
  private static func closed(
    _ text: ArraySlice<UInt8>, _ digits: ArraySlice<UInt8>
  ) -> Found? {
    let end = digits.endIndex
    guard digits.count <= 2, digits.first != 48, end < text.endIndex, text[end] == 0x29,
      end + 1 == text.endIndex || text[end + 1] == Byte.blank
    else { return nil }
    let before = text[..<digits.startIndex].suffix(longestSentence).trimmed
    // Old editions leave no blank: `spoedig zal bekrachtigen.1)`.
    let isTight = before.endIndex == digits.startIndex
    guard before.count > 3,
      !isTight || before.endsSentence && before.dropLast().last?.isDigit == false,
      let last = before.last,
      ![Byte.colon, UInt8(ascii: ";"), Byte.comma, UInt8(ascii: "(")].contains(last),
      before.endsSentence || end + 1 == text.endIndex,
      before.lastIndex(of: 0x28) ?? -1 <= before.lastIndex(of: 0x29) ?? -1
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    return Found(
      number: number, bytes: before.endIndex..<(end + 1), isWeak: false, isClosed: true)
  }

  /// The second of two calls in one place, at a row's end: `Shell?1 2`.
  private static func second(
    _ text: ArraySlice<UInt8>, _ digits: ArraySlice<UInt8>, after first: Found?
  ) -> Found? {
    guard digits.count <= 2, digits.endIndex == text.endIndex, let first, !first.isWeak,
      first.bytes.upperBound + 1 == digits.startIndex
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    guard number == first.number + 1 else { return nil }
    return Found(
      number: number, bytes: first.bytes.upperBound..<digits.endIndex, isWeak: false)
  }

  /// `[1]` after a word, as word processors' texts have it.
  private static func bracketed(_ text: ArraySlice<UInt8>, _ index: Int) -> Found? {
    guard index > text.startIndex else { return nil }
    let digits = text[(index + 1)...].prefix(while: \.isDigit)
    guard 1...2 ~= digits.count, text[digits.endIndex...].first == UInt8(ascii: "]") else {
      return nil
    }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    return Found(number: number, bytes: index..<(digits.endIndex + 1), isWeak: false)
  }

  /// How far back an open bracket is looked for: no sentence is longer.
  private static let longestSentence = 4000

  /// How far back a word is looked at: no word is longer, and a row without blanks has many digits.
  private static let longestWord = 200

  /// Whether a number between these can be a note's call: glued to a word's small letter or to the
  /// sign after it, never part of a number (`4.1`, `3,5`) or of a name (`CO2`, `C-130`, `km2`).
  private static func isCall(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    if let next = after.first, next.isWord || next == UInt8(ascii: "%") || next == Byte.hyphen {
      guard next.isCapital || next >= 0x80 else { return false }
    }
    if after.first == UInt8(ascii: "/") { return false }
    guard let last = before.last, last != Byte.blank else { return false }
    if last.isSmall || (0x80...0xBF ~= last) {
      let word = before.suffix(longestWord).lastWord
      return word.count > 3 && !word.contains(where: \.isDigit) && !isLinkPart(word)
    }
    let isSign = [
      Byte.stop, Byte.comma, Byte.colon, UInt8(ascii: ";"), UInt8(ascii: ")"),
      UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""),
    ].contains(last)
    guard isSign, let word = before.dropLast().last else { return false }
    if word.isDigit {
      // `in 2009.1 De` may be a note's; `4.1` and `3,5` are numbers.
      return [UInt8(ascii: ")"), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(last)
        || (isYear(before.dropLast().suffix(4)) && (after.isEmpty || after.first == Byte.blank))
    }
    return !isLinkPart(before.suffix(longestWord).lastWord)
  }

  /// Whether digits follow a sentence that ends in a number: a decimal goes on with its sentence, and
  /// a chapter's number begins its line.
  ///
  ///     In 2018 waren er nog 702.6
  ///     In the Netherlands that threshold is 100.3 It would therefore apply
  private static func endsNumber(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    guard before.last == Byte.stop, before.dropLast().last?.isDigit == true,
      after.isEmpty || after.first == Byte.blank && after.dropFirst().first?.isCapital == true
    else { return false }
    let number = before.suffix(longestWord).lastWord
    return number.startIndex > before.startIndex
      && number.dropLast().allSatisfy { $0.isDigit || $0 == Byte.comma }
  }

  /// Whether digits follow a name in capitals, as a call may: `van de EFSA1, en`; formulas and norms are
  /// shorter or go on: `CO2`, `H2O`.
  private static func endsAcronym(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    let name = before.suffix(longestWord).lastWord.lastPart
    return name.count > 2 && name.allSatisfy(\.isCapital)
      && after.first.map { !$0.isWord && $0 != Byte.hyphen && $0 != UInt8(ascii: "/") } != false
  }

  /// Whether digits are a year that letters speak of: `1986`, `2008`.
  private static func isCentury(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.starts(with: Array("19".utf8)) || digits.starts(with: Array("20".utf8))
  }

  private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 4 && digits.allSatisfy(\.isDigit)
  }

  /// Whether a word is a link's or a measure's: `example.nl/nota`, `kg/m`; `Ebbink/Vuurman` are two names.
  private static func isLinkPart(_ word: ArraySlice<UInt8>) -> Bool {
    if word.contains(UInt8(ascii: "@")) { return true }
    let parts = word.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    return parts.count > 2 || word.dropLast().contains(Byte.stop)
      || !parts.allSatisfy { part in
        part.count(where: \.isLetter) > 3 && !part.contains(where: \.isDigit)
          && part.contains(where: \.isCapital)
      }
  }
}
