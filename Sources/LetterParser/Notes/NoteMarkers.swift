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

    init(number: Int, bytes: Range<Int>, isWeak: Bool, isClosed: Bool = false) {
      self.number = number
      self.bytes = bytes
      self.isWeak = isWeak
      self.isClosed = isClosed
    }

    /// A marker that is nothing but a row's digits, of which a few stand there.
    init(of digits: ArraySlice<UInt8>, isWeak: Bool) {
      self.init(
        number: digits.figures,
        bytes: digits.startIndex..<digits.endIndex, isWeak: isWeak)
    }
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
      } else if text[index].isDigit {
        let digits = text[index...].prefix(while: \.isDigit)
        if let marker = marker(text, digits, after: found.last) { found.append(marker) }
        index = digits.endIndex
      } else if text[index] >= 0xC2, index > text.startIndex,
        let small = SmallFigures.number(in: text, at: index)
      {
        if SmallFigures.mayCall(after: text[..<index]) {
          found.append(Found(number: small.number, bytes: index..<small.end, isWeak: false))
        }
        index = small.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// What a row's digits can be a marker of.
  private static func marker(
    _ text: ArraySlice<UInt8>, _ digits: ArraySlice<UInt8>, after last: Found?
  ) -> Found? {
    if let found = closed(text, digits) ?? second(text, digits, after: last) { return found }
    let (before, after) = (text[..<digits.startIndex], text[digits.endIndex...])
    if 5...6 ~= digits.count {
      guard isCentury(digits.prefix(4)), digits.dropFirst(4).first != 48,
        after.first?.isWord != true, !isBoxed(before)
      else { return nil }
      return Found(of: digits.dropFirst(4), isWeak: true)
    }
    guard digits.count <= 2, !before.isEmpty, digits.first != 48 else { return nil }
    if isCall(before, after) { return Found(of: digits, isWeak: false) }
    guard endsNumber(before, after) || endsAcronym(before, after) else { return nil }
    return Found(of: digits, isWeak: true)
  }
}
