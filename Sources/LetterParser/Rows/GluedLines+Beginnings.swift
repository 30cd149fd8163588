/// Rows with a beginning glued to their end.
extension GluedLines {
  /// Rows with those parted that have a beginning glued to their end; most texts have none.
  static func withBeginningsParted(_ whole: [Row], _ words: Vocabulary) -> [Row] {
    guard let first = whole.indices.first(where: { parts(of: whole[$0], words) != nil }) else {
      return whole
    }
    var rows = Array(whole[..<first])
    rows.reserveCapacity(whole.count + 1)
    for row in whole[first...] {
      if let parts = parts(of: row, words) { rows += parts } else { rows.append(row) }
    }
    return rows
  }

  /// A row parted before a dateline, a paper's number with its heading, an addressee, an office, a
  /// chamber's line, a salutation or an enclosure that a lost line end glued to the row above
  /// (`regioNr. 66 BRIEF VAN DE MINISTER`), or after its own beginning; nil where none is.
  private static func parts(of row: Row, _ words: Vocabulary) -> [Row]? {
    let text = row.text
    guard 8..<300 ~= text.count else { return nil }
    if let cut = end(ofBeginning: text, words) { return parts(of: row, at: cut, words) }
    // `WelEdelgestrenge Heer,` has a capital within its first word.
    var cursor = Cursor(text)
    if text.last == Byte.comma, cursor.takeWords(words.salutations) != nil { return nil }
    for index in text.indices.dropFirst(3).dropLast(4)
    where text[index].isCapital && text[index - 1] != Byte.blank && text[index + 1].isSmall {
      let before = text[index - 1]
      guard before.isLetter || before == Byte.stop || before == Byte.comma else { continue }
      if isBeginning(text[index...], words) { return parts(of: row, at: index, words) }
    }
    return nil
  }

  private static func parts(of row: Row, at cut: Int, _ words: Vocabulary) -> [Row] {
    let (first, second) = row.parted(at: cut)
    return [first] + (parts(of: second, words) ?? [second])
  }

  /// Whether words surely begin a line.
  private static func isBeginning(_ rest: ArraySlice<UInt8>, _ words: Vocabulary) -> Bool {
    if Dateline(rest, words) != nil { return true }
    if PaperNumber(rest, words)?.heading.map({ $0.first?.isCapital == true }) == true {
      return true
    }
    if Office.begins(rest, words) { return rest.last == Byte.comma || rest.initials != nil }
    var cursor = Cursor(rest)
    if cursor.takeWords(words.addressees) != nil, cursor.takeWords(words.articles) != nil,
      cursor.takeWords(words.offices) != nil
    {
      return true
    }
    cursor = Cursor(rest)
    if rest.last == Byte.comma, cursor.takeWords(words.salutations) != nil { return true }
    cursor = Cursor(rest)
    if cursor.takeWords(words.enclosures) != nil { return cursor.next == Byte.colon }
    guard rest.last?.isDigit == true else { return false }
    // `G. Broekhuis-AaldersTweede Kamer der Staten-Generaal 2`
    return words.print.chambers.contains { chamber in
      var cursor = Cursor(rest)
      return cursor.take(chamber.phrase)
        && (cursor.next == Byte.comma || cursor.takeWords(words.print.chamberSuffixes) != nil)
    }
  }

  /// Where a row's beginning ends that is a line of its own, glued to what stood below it:
  /// `AntwoordJa.`, `Onze referentieBZ-20/535904`, `Geachte Voorzitter,In`, `Hoogachtend,De minister
  /// van Financiën,A. B. de Wit`; nil where none is.
  private static func end(ofBeginning text: ArraySlice<UInt8>, _ words: Vocabulary) -> Int? {
    guard text.first?.isCapital == true else { return nil }
    var cursor = Cursor(text)
    if cursor.take(anyOf: words.asking.answers) != nil, cursor.rest.first?.isCapital == true,
      cursor.rest.dropFirst().first?.isSmall == true
    {
      return cursor.rest.startIndex
    }
    cursor = Cursor(text)
    if cursor.take(anyOf: words.references) != nil, cursor.rest.first?.isCapital == true,
      cursor.rest.dropFirst().first?.isSmall == false
    {
      return cursor.rest.startIndex
    }
    let head = text.prefix(140)
    guard
      let comma = zip(head.indices, head.indices.dropFirst()).first(where: {
        text[$0] == Byte.comma && text[$1].isCapital
      })?.0
    else { return nil }
    if Office.begins(text[...comma], words), text[comma...].initials != nil { return comma + 1 }
    cursor = Cursor(text)
    if cursor.takeWords(words.salutations) != nil { return comma + 1 }
    return cursor.takeWords(words.valedictions) != nil && cursor.rest.startIndex == comma
      ? comma + 1 : nil
  }
}

extension ArraySlice<UInt8> {
  /// Where a comma is followed at once by a name's first letter: `van Justitie,A. van den Berg`.
  fileprivate var initials: Int? {
    indices.dropLast(2).first {
      self[$0] == Byte.comma && self[$0 + 1].isCapital && self[$0 + 2] == Byte.stop
    }
  }
}

extension Row {
  /// The row as two, one after the other in the line.
  func parted(at cut: Int) -> (Row, Row) {
    let before = text[..<cut].count { $0 & 0xC0 != 0x80 }
    let first = with(text: text[..<cut].trimmed)
    var second = Row(
      line: line, column: column + before, text: text[cut...].trimmed, gap: 0, sheet: sheet)
    second.page = page
    return (first, second)
  }
}
