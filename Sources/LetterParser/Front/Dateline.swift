internal import Diagnostics
internal import LetterModel

/// A row that says where and when the letter was written: `Den Haag, 15 juni 2009`.
struct Dateline {
  /// The place; nil where the row has only a date.
  var place: String?
  /// What a web page sets before the day; nil where nothing is.
  var label: String?
  /// The date as printed.
  var date: PrintedDate

  /// Reads a row that is nothing but a dateline; nil for any other.
  ///
  /// - Parameter isLabelled: whether a label stands before it, so that numbers alone are a day.
  init?(_ text: ArraySlice<UInt8>, _ words: Vocabulary, isLabelled: Bool = false) {
    guard text.count < 90, text.contains(where: \.isDigit) else { return nil }
    if let printed = Dateline(printed: text, words, isLabelled: isLabelled) {
      self = printed
    } else if let figures = DateFigures.mended(text, words),
      let mended = Dateline(printed: figures[...], words, isLabelled: isLabelled),
      mended.date.date != nil
    {
      self = mended
      date.isMisread = true
    } else {
      return nil
    }
  }

  private init?(printed text: ArraySlice<UInt8>, _ words: Vocabulary, isLabelled: Bool) {
    var text = text
    // A web page sets the kind of paper before the day: `Kamerbrief | 19 februari 2023`.
    if let bar = text.lastIndex(of: UInt8(ascii: "|")) {
      label = text[..<bar].trimmed.string
      text = text[(bar + 1)...].trimmed
    }
    var cursor = Cursor(text)
    let isLabelled = cursor.takeWords(words.dates) != nil || isLabelled
    _ = cursor.take(Byte.colon)
    if let date = PrintedDate.take(&cursor, words) ?? PrintedDate.takePair(&cursor, words)
      ?? (isLabelled ? PrintedDate.takeNumbers(&cursor) : nil)
    {
      self.date = date
    } else {
      // `Plaats en datum: Oeverdam, 3 mei 2011`.
      cursor = Cursor(text)
      if cursor.takeWords(words.dates) != nil { _ = cursor.take(Byte.colon) }
      guard let place = Self.takePlace(&cursor),
        let date = PrintedDate.take(&cursor, words) ?? PrintedDate.takePair(&cursor, words)
          ?? PrintedDate.takeNumbers(&cursor)
      else { return nil }
      self.place = place
      self.date = date
    }
    _ = cursor.take(Byte.stop)
    PrintedDate.takeHour(&cursor, words)
    // `June 13th 1803—`
    _ = cursor.takeDash()
    guard cursor.isAtEnd else { return nil }
  }

  /// The words before the comma, where they can be a place: few, and no sentence.
  private static func takePlace(_ cursor: inout Cursor) -> String? {
    let start = cursor.rest
    let first = cursor.take { $0 != Byte.comma && !$0.isDigit }.trimmed
    guard cursor.take(Byte.comma), !first.isEmpty, first.count <= 40,
      first.count(where: { $0 == Byte.blank }) < 4
    else { return nil }
    var place = first
    // `Camp near Falmouth, Va., January 20, 1863`
    var further = cursor
    let second = further.take { $0 != Byte.comma && !$0.isDigit }.trimmed
    if further.take(Byte.comma), second.count < 12, second.first?.isCapital == true,
      !second.contains(Byte.blank)
    {
      cursor = further
      place = start[..<second.endIndex].trimmed
    }
    return String(decoding: place.squeezed, as: UTF8.self)
  }
}
