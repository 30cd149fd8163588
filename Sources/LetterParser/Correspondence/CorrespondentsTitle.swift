internal import LetterModel

/// A title that tells what the letter is and who wrote it to whom, as the United Nations, editions and archives
/// print it.
///
///     Letter dated 15 May 2008 from the Permanent Representative of Proofland addressed to the Secretary-General
///     32. Letter From the Under Secretary of State (Bowers) to U.S. Ambassadors
///     From Ada Proof to Robert Gale, 5 January 1807
struct CorrespondentsTitle {
  /// Who wrote, nil where the title does not tell; it is no signature.
  private(set) var sender: Sender?
  /// To whom, as printed.
  let addressee: String
  /// The day; nil where it tells none in full.
  private(set) var date: CalendarDate?

  /// No title has more bytes.
  private static let longest = 300

  /// Reads a title; nil for any other text.
  ///
  /// - Parameter isNominal: whether a text has no word that only a sentence has.
  init?(
    _ text: ArraySlice<UInt8>, _ words: Vocabulary, isNominal: (ArraySlice<UInt8>) -> Bool
  ) {
    guard 12..<Self.longest ~= text.count else { return nil }
    var cursor = Cursor(Self.withoutCall(text))
    Self.passNumber(&cursor)
    guard cursor.next?.isCapital == true else { return nil }
    let hasKind = cursor.takeWords(words.titles.kinds) != nil
    var isDated = false
    if hasKind, cursor.takeWords(words.titles.dated) != nil {
      guard let day = PrintedDate.take(&cursor, words)?.date else { return nil }
      date = day
      isDated = true
    }
    var rest = cursor.rest.trimmed
    if date == nil { (rest, date) = Self.withoutDay(rest, words) }
    guard let (writer, reader) = Self.ends(of: rest, words) else { return nil }
    guard Self.isEnd(reader), isDated || isNominal(reader) else { return nil }
    addressee = reader.squeezed[...].string
    if let writer {
      guard Self.isEnd(writer), isDated || isNominal(writer) else { return nil }
      // `From Paris to London` is no letter's title.
      guard hasKind || date != nil && writer.contains(Byte.blank) && reader.contains(Byte.blank)
      else { return nil }
      sender = Self.sender(writer, words)
    } else {
      guard hasKind, date != nil else { return nil }
    }
  }

  /// Passes the number that an edition counts its letters by: `32.`.
  private static func passNumber(_ cursor: inout Cursor) {
    let start = cursor
    if cursor.takeDigits(1...4) == nil || !cursor.take(Byte.stop) { cursor = start }
  }

  /// A title without the call of the editor's note at its end: `to U.S. Ambassadors1`.
  private static func withoutCall(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bare = text.last == Byte.stop ? text.dropLast() : text
    let word = bare.lastWord
    guard word.last?.isDigit == true, word.first?.isDigit != true,
      let letter = word.lastIndex(where: { !$0.isDigit }), word[letter].isLetter,
      word.endIndex - letter < 4
    else { return bare }
    return bare[...letter]
  }

  /// A title without the day behind a comma at its end, and the day where it has its year.
  private static func withoutDay(
    _ text: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> (ArraySlice<UInt8>, CalendarDate?) {
    for comma in text.indices where text[comma] == Byte.comma {
      var cursor = Cursor(text[(comma + 1)...])
      if let day = PrintedDate.take(&cursor, words), cursor.isAtEnd {
        return (text[..<comma].trimmed, day.date)
      }
      cursor = Cursor(text[(comma + 1)...])
      // `January 131`: without its year, and with a note's call.
      if PrintedDate.takeMonth(&cursor, words) != nil, cursor.takeDigits(1...4) != nil,
        cursor.isAtEnd
      {
        return (text[..<comma].trimmed, nil)
      }
    }
    return (text, nil)
  }

  /// The writer and the reader: `from … to …`, or `to … from …`, or `to …` alone.
  private static func ends(
    of text: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> (writer: ArraySlice<UInt8>?, reader: ArraySlice<UInt8>)? {
    var cursor = Cursor(text)
    if cursor.takeWords(words.titles.froms) != nil {
      guard
        let parted = part(cursor.rest, at: words.titles.addressed)
          ?? part(cursor.rest, at: words.correspondence.links)
      else { return nil }
      return (parted.before, parted.behind)
    }
    guard cursor.takeWords(words.correspondence.links) != nil else { return nil }
    guard let parted = part(cursor.rest, at: words.titles.backs) else {
      return (nil, cursor.rest.trimmed)
    }
    return (parted.behind, parted.before)
  }

  /// What stands before and behind the first of some words.
  private static func part(
    _ text: ArraySlice<UInt8>, at words: PhraseList
  ) -> (before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>)? {
    for index in text.indices where index > text.startIndex && text[index - 1] == Byte.blank {
      var cursor = Cursor(text[index...])
      if cursor.takeWords(words) != nil {
        return (text[..<index].trimmed, cursor.rest.trimmed)
      }
    }
    return nil
  }

  /// Whether words may name one end: not few and not many, without a figure.
  private static func isEnd(_ text: ArraySlice<UInt8>) -> Bool {
    3..<160 ~= text.count && !text.contains { $0.isDigit || $0 == Byte.colon }
  }

  /// An office, a person with or without a title, or a body; nil where an office stands within the name.
  private static func sender(_ text: ArraySlice<UInt8>, _ words: Vocabulary) -> Sender? {
    if let known = Correspondent(text, words)?.sender { return known }
    var cursor = Cursor(text)
    if cursor.takeWords(words.articles) == nil, PersonName.isName(text),
      !text.contains(UInt8(ascii: "("))
    {
      // `Proofland Ambassador Bowers`
      if part(text, at: words.offices) != nil { return nil }
      return Sender(name: text.squeezed[...].string, signed: false)
    }
    return Sender(role: cursor.rest.trimmed.squeezed[...].string, signed: false)
  }
}
