internal import LetterModel

extension Paper {
  /// Claims the signatures and the list of enclosures at the letter's end, and works out who sent it.
  mutating func claimClosing() {
    partSignatures()
    claimSignatures()
    claimEnclosures()
    nameSenders()
  }

  /// Claims the last run of signatures.
  private mutating func claimSignatures() {
    var found: [Signature] = []
    var index = 0
    while let row = nextBody(from: index) {
      if Office.begins(rows[row].text, words), let signature = Signature.read(at: row, in: self) {
        // Signatures stand together: text between them shows that the earlier ones were none.
        if let last = found.last, nextBody(from: last.rows.upperBound) != row { found = [] }
        found.append(signature)
        index = signature.rows.upperBound
      } else {
        index = row + 1
      }
    }
    for signature in found {
      let keys = LineUse.Use.facts(["senders"])
      for row in signature.rows where rows[row].isBody { claim(row, as: keys) }
      facts.senders.append(signature.sender)
    }
  }

  /// Claims `Bijlage: …` below the signatures, or `Bijlagen:` with its list.
  private mutating func claimEnclosures() {
    guard let last = rows.lastIndex(where: { $0.use == .facts(["senders"]) }) else { return }
    guard let start = nextBody(from: last + 1) else { return }
    var cursor = Cursor(rows[start].text)
    guard cursor.takeWords(words.enclosures) != nil, cursor.take(Byte.colon) else { return }
    var titles: [[UInt8]] = cursor.isAtEnd ? [] : [cursor.rest.trimmed.squeezed]
    claim(start, as: .facts(["enclosures"]))
    var index = start
    while let next = nextBody(from: index + 1), rows[next].sheet == rows[start].sheet,
      rows[next].gap == 0 || (titles.isEmpty && rows[next].gap < 3),
      !rows[next].text.allSatisfy(\.isDigit)
    {
      if let marker = ListMarker(rows[next].text) {
        titles.append(marker.rest.squeezed)
      } else if titles.isEmpty {
        titles.append(rows[next].text.squeezed)
      } else {
        LineJoin.append(rows[next].text.squeezed[...], to: &titles[titles.count - 1], words)
      }
      claim(next, as: .facts(["enclosures"]))
      index = next
    }
    facts.enclosures = titles.map { String(decoding: $0, as: UTF8.self) }
  }
}
