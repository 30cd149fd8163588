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
      else { return nil }
      self.place = place
      self.date = date
    }
    _ = cursor.take(Byte.stop)
    guard cursor.isAtEnd else { return nil }
  }

  /// The words before the comma, where they can be a place: few, and no sentence.
  private static func takePlace(_ cursor: inout Cursor) -> String? {
    let place = cursor.take { $0 != Byte.comma && !$0.isDigit }.trimmed
    guard cursor.take(Byte.comma), !place.isEmpty, place.count <= 40,
      place.count(where: { $0 == Byte.blank }) < 4
    else { return nil }
    return String(decoding: place.squeezed, as: UTF8.self)
  }
}

extension Paper {
  /// Whether a row is nothing but a dateline.
  func isDateline(_ text: ArraySlice<UInt8>) -> Bool { Dateline(text, words) != nil }

  /// Claims the first dateline of the front part; says where there is none.
  mutating func claimDateline(before end: Int) {
    // A row of fields has told it.
    if facts.date != nil { return }
    for index in 0..<end where rows[index].isBody {
      var cursor = Cursor(rows[index].text)
      if cursor.takeWords(words.dates) != nil, cursor.isAtEnd,
        let next = nextBody(from: index + 1), next < end, isDateline(rows[next].text)
      {
        claim(index, as: .furniture(.label))
        continue
      }
      guard let dateline = Dateline(rows[index].text, words),
        dateline.label == nil || facts.heading == nil
      else { continue }
      if dateline.date.isSpan { return keepSpan(dateline, index) }
      let label = dateline.label == nil ? [] : ["heading"]
      claim(index, as: .facts(label + (dateline.place == nil ? ["date"] : ["place", "date"])))
      facts.place = dateline.place
      facts.date = dateline.date.date
      if let label = dateline.label { facts.heading = label }
      if facts.date == nil { sayImpossibleDate(rows[index].string, row: index) }
      if dateline.date.isOfTwoCalendars { sayTwoCalendars(index) }
      return
    }
    diagnostics.append(
      Diagnostic(
        .dateMissing, at: Place(path: file.path), "no line with the letter’s place and date",
        advice: "give the date in the front matter"))
  }

  /// Leaves a dateline of several days in the text, where alone the letter tells them all.
  private mutating func keepSpan(_ dateline: Dateline, _ index: Int) {
    rows[index].isText = true
    facts.place = facts.place ?? dateline.place
    say(
      .dateMissing, row: index, "“\(rows[index].string)” is no single day",
      advice: "give the date in the front matter")
  }

  /// Says that of a day’s two dates the new calendar’s is the letter’s.
  private mutating func sayTwoCalendars(_ index: Int) {
    guard let date = facts.date else { return }
    say(
      .dateOfTwoCalendars, row: index,
      "“\(rows[index].string)” has a day by two calendars: \(date) is the new one’s",
      advice: "give the date in the front matter, where it is another")
  }

  /// Says that a date is printed that cannot be.
  mutating func sayImpossibleDate(_ date: String, row: Int) {
    say(
      .dateImpossible, row: row, "no calendar has the day “\(date)”",
      advice: "look it up in the original and correct it")
  }

  /// Whether the row above tells the date or is its label, as in a ministry's letter.
  private func isBelowDate(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if case .facts(let keys) = rows[index - 1].use { return keys.contains("date") }
    return rows[index - 1].use == .furniture(.label)
      || rows[index - 1].use == .furniture(.letterhead) && isReference(rows[index - 1].text)
  }

  /// Claims `Betreft …` and the rows that go on with it.
  mutating func claimSubject(before end: Int) {
    // A column of fields has told it.
    if facts.subject != nil { return }
    for index in 0..<end where rows[index].isBody {
      var cursor = Cursor(rows[index].text)
      // A word that begins as the label does is no label: `onherstelba-` over `re schade`.
      guard rows[index].text.first?.isCapital == true, cursor.takeWords(words.subjects) != nil,
        cursor.take(Byte.colon) || cursor.isAtEnd || isBelowDate(index)
      else { continue }
      var bytes = cursor.rest.trimmed.squeezed
      let isLabel = bytes.isEmpty
      var last = index
      // A text that has lost its blank lines has none below the subject either.
      let isOpen =
        isLabel || index + 6 >= end || rows[index + 1...index + 6].contains { $0.gap > 0 }
      while let next = nextBody(from: last + 1), next < end, next == last + 1,
        rows[next].gap == 0 || (isLabel && last == index),
        isOpen || rows[next].text.first?.isSmall == true
      {
        LineJoin.append(rows[next].text.squeezed[...], to: &bytes, words)
        last = next
      }
      guard !bytes.isEmpty, last - index < 6 else { continue }
      for row in index...last { claim(row, as: .facts(["subject"])) }
      facts.subject = String(decoding: bytes, as: UTF8.self)
      return
    }
  }
}
