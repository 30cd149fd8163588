internal import LetterModel

/// The head of a paper of parliament of the 1950s, which has its session and its dossier in one line:
///
///     ZITTING 1953—1954 — 3268
///     Goedkeuring van het op 14 Juli 1953 te Brussel gesloten Verdrag
///     BRIEF VAN DE MINISTER VAN PROEFZAKEN
///     No. 7
extension Paper {
  /// How far down such a head may stand.
  private static let rowsAboveSession = 6

  /// Claims the session, the dossier and its title, and the paper's foot, which has the dossier and the number again.
  mutating func claimSessionHead(before end: Int) {
    guard facts.dossiers.isEmpty,
      let first = rows[..<end].indices.filter({ rows[$0].isBody }).prefix(Self.rowsAboveSession)
        .first(where: { Self.session(rows[$0].text, words) != nil }),
      let session = Self.session(rows[first].text, words)
    else { return }
    var title: [UInt8] = []
    var next = first + 1
    while next < end, next - first <= Self.titleRows, rows[next].isBody,
      rows[next].gap == 0 || title.isEmpty && rows[next].gap < 3, !isShouted(rows[next].text),
      PaperNumber(rows[next].text, words)?.isLabelled != true, !isAddressee(next)
    {
      LineJoin.append(rows[next].text.squeezed[...], to: &title, words)
      next += 1
    }
    for row in first..<next { claim(row, as: .facts(["dossiers"])) }
    rows[first].label = UInt8(clamping: rows[first].text.firstWord.count)
    facts.sessionYear = facts.sessionYear ?? session.year
    facts.dossiers = [
      Dossier(number: session.dossier, title: title.isEmpty ? nil : title[...].string)
    ]
  }

  /// The session and the dossier of such a line; nil for any other.
  private static func session(
    _ text: ArraySlice<UInt8>, _ words: Vocabulary
  ) -> (year: String, dossier: String)? {
    var cursor = Cursor(text)
    guard text.count < 60, cursor.takeWords(words.print.sessions) != nil,
      let year = FurnitureLine.takeYears(&cursor), cursor.takeDash() || cursor.take(Byte.comma),
      let dossier = cursor.takeDigits(4...5), cursor.isAtEnd
    else { return nil }
    return (year, String(dossier))
  }

  /// Claims a paper's number below its heading: `No. 7`.
  mutating func claimNumberBelow(_ heading: Int, before end: Int) {
    guard facts.number == nil, !facts.dossiers.isEmpty, let row = nextBody(from: heading),
      row < end, let number = PaperNumber(rows[row].text, words), number.isLabelled,
      number.heading == nil, rows[row].text.count < 12
    else { return }
    facts.number = number.number
    claim(row, as: .facts(["number"]))
    // The foot has both again: `3268        7`.
    let foot = facts.dossiers[0].number.utf8 + [Byte.blank] + number.number.utf8
    for index in rows.indices where rows[index].isBody && rows[index].text.count < 40 {
      if rows[index].text.squeezed.elementsEqual(foot) { claim(index, as: .furniture(.pageFoot)) }
    }
  }
}
