/// What a website sets above a paper: a table of its own record, or what is left of one.
///
///     Datum publicatie | Organisatie | Vergaderjaar | Dossier- en ondernummer |
///     ---|---|---|---|
///     Tweede Kamer der Staten-Generaal | 2011-2012 | 99501 nr. 166 |
extension FurnitureLine {
  static let bar = UInt8(ascii: "|")

  /// Passes the session's year, the dossier and the number behind a chamber's name, with bars between them or without
  /// any, as a table's cells run together: `Tweede Kamer der Staten-Generaal2011-201299501 nr. 166`.
  mutating func takeWebRecord(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    var rest = cursor
    let hasBars = rest.take(Self.bar)
    rest.skipBlanks()
    let years = rest.rest.prefix(9)
    guard years.count == 9, years.prefix(4).allSatisfy(\.isDigit),
      years.dropFirst(4).first == Byte.hyphen, years.suffix(4).allSatisfy(\.isDigit)
    else { return false }
    rest = Cursor(rest.rest.dropFirst(9))
    if hasBars { guard rest.take(Self.bar) else { return false } }
    rest.skipBlanks()
    let name = rest.take { $0.isWord && $0 < 0x80 || $0 == Byte.hyphen }
    guard DossierNumber(name)?.rest.isEmpty == true, rest.takeWords(words.numbers) != nil else {
      return false
    }
    rest.skipBlanks()
    let number = rest.take { $0.isWord && $0 < 0x80 }
    guard 1...6 ~= number.count else { return false }
    while rest.take(Self.bar) {}
    guard rest.isAtEnd else { return false }
    cursor = rest
    sessionYear = years.string
    dossier = name.string
    self.number = number.string
    isWeak = false
    return true
  }

  /// Passes the heads of such a table, or the rule below them: furniture beside its row alone.
  mutating func takeTableMark(_ cursor: inout Cursor, _ words: Vocabulary) -> Bool {
    let rest = cursor.rest.trimmed
    let isRule =
      rest.count > 3 && rest.contains(Self.bar)
      && rest.allSatisfy { $0 == Self.bar || $0 == Byte.hyphen }
    var head = cursor
    guard isRule || head.take(anyOf: words.print.webHeads) != nil else { return false }
    _ = cursor.take { _ in true }
    kind = .letterhead
    return true
  }
}
