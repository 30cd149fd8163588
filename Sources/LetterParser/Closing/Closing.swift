internal import LetterModel

extension Paper {
  /// Claims the signatures and the list of enclosures at the letter's end, and works out who sent it.
  mutating func claimClosing() {
    partNames()
    partSignatures()
    partNamesOverOffices()
    let plain = claimDelegations() ?? claimSigned()
    claimEnclosures()
    claimAddresseeBelow()
    if let plain { keepAboveText(plain) }
    addMailSender()
    nameSenders()
  }

  /// Claims the signatures of those who sign for themselves, and gives the rows of a plain one.
  private mutating func claimSigned() -> Range<Int>? {
    claimSignatures()
    return claimPlainSignature()
  }

  /// Claims the last run of signatures; a report's chairman and clerk sign it before its questions.
  private mutating func claimSignatures() {
    let (before, found) = signatures()
    let body = found.first.flatMap { claimBody(above: $0.rows.lowerBound) }
    for signature in before + found {
      let keys = LineUse.Use.facts(["senders"])
      for row in signature.rows where rows[row].isBody { claim(row, as: keys) }
      facts.senders.append(signature.sender)
    }
    if let body {
      facts.signatories = facts.senders
      facts.senders = [Sender(role: body)]
    }
  }

  /// Claims the body for which those sign, between the valediction and the first of them, and gives
  /// its name: `Burgemeester en wethouders van Oeverdam,`.
  ///
  /// Its line ends in a comma, as an office's does, or is the letterhead's; any other words there are
  /// the letter's text.
  private mutating func claimBody(above index: Int) -> String? {
    guard let body = rows[..<index].lastIndex(where: \.isBody), rows[body].text.count < 80,
      rows[body].text.first?.isCapital == true || rows[body].text.last == Byte.comma,
      let above = rows[..<body].last(where: \.isBody)
    else { return nil }
    if isHeadingBody(rows[body].text) {
      claim(body, as: .facts(["senders"]))
      return nil
    }
    var cursor = Cursor(above.text)
    guard endsAsBody(body), cursor.takeWords(words.valedictions) != nil else { return nil }
    cursor = Cursor(rows[body].text)
    guard cursor.takeWords(words.behalves) == nil else { return nil }
    claim(body, as: .facts(["senders"]))
    let text = rows[body].text
    return (text.last == Byte.comma ? text.dropLast() : text).trimmed.squeezed[...].string
  }

  /// Whether a row is the body that the heading names and nothing else: `De Kiesraad,` above its
  /// officers, below `BRIEF VAN DE KIESRAAD`.
  private func isHeadingBody(_ text: ArraySlice<UInt8>) -> Bool {
    guard let heading = facts.heading, let body = HeadingSenders.body(of: heading, words) else {
      return false
    }
    var cursor = Cursor(text)
    _ = cursor.takeWords(words.articles)
    guard cursor.take(Phrase(body.name)) else { return false }
    _ = cursor.take(Byte.comma)
    return cursor.isAtEnd
  }

  /// Whether a row ends in a comma, or is the name that the letterhead has.
  private func endsAsBody(_ index: Int) -> Bool {
    let text = rows[index].text
    if text.last == Byte.comma { return true }
    return rows.prefix(90).contains {
      $0.use == .furniture(.letterhead) && $0.text.count == text.count
        && $0.text.elementsEqual(text) { $0.lowered == $1.lowered }
    }
  }

  /// Whether text follows a list of enclosures, so that it heads an annex that the letter has itself.
  ///
  /// Notes and a page's foot may follow the list.
  private func isAnnex(_ start: Int) -> Bool {
    if headsPage(start) { return true }
    guard let next = nextBody(from: start + 1), rows[next].sheet == rows[start].sheet,
      let first = rows[next].text.first,
      !first.isDigit, !first.isSmall, ListMarker(rows[next].text) == nil
    else { return false }
    return rows[next].gap > 0 || hasSentences(from: next)
  }

  /// Whether a row below the signatures begins a later page that goes on with a table or text: `Bijlage: Overzicht`.
  private func headsPage(_ start: Int) -> Bool {
    guard let last = rows.lastIndex(where: { $0.use == .facts(["senders"]) }),
      rows[start].page > rows[last].page, let next = nextBody(from: start + 1),
      rows[next].page == rows[start].page
    else { return false }
    return ListMarker(rows[next].text) == nil && Notes.number(rows[next].text) == nil
      && (rows[next].gap > 0 || rows[next].text.hasDoubleBlank || hasSentences(from: next))
  }

  /// Whether sentences stand below an annex's title, before any note: an extraction in plain order has
  /// no blank lines, and a title's second line may begin with a name's capital.
  private func hasSentences(from start: Int) -> Bool {
    var sentences = 0
    for row in rows[start...] where row.isBody {
      if Notes.number(row.text) != nil, ListMarker(row.text) == nil { return false }
      if row.text.endsSentence { sentences += 1 }
      if sentences > 1 { return true }
    }
    return false
  }

  /// Claims `Bijlage: …` below the signatures, or `Bijlagen:` with its list.
  private mutating func claimEnclosures() {
    guard let last = rows.lastIndex(where: { $0.use == .facts(["senders"]) }) else { return }
    guard let start = nextBody(from: last + 1) else { return }
    var cursor = Cursor(rows[start].text)
    guard cursor.takeWords(words.enclosures) != nil else { return }
    // `Bijlagen (2):` counts them.
    if cursor.take(UInt8(ascii: "(")) {
      guard cursor.takeDigits(1...2) != nil, cursor.take(UInt8(ascii: ")")) else { return }
    }
    guard cursor.take(Byte.colon), cursor.isAtEnd || !isAnnex(start) else { return }
    // `Enclosures: 2` tells how many there are.
    var count = cursor
    if count.takeDigits(1...2) != nil, count.isAtEnd { return claim(start, as: .furniture(.label)) }
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
