internal import LetterModel

/// The plain signature of a letter.
extension Paper {
  /// Claims a plain signature, where no other was found, and gives its rows; a paper of a dossier has its own forms.
  mutating func claimPlainSignature() -> Range<Int>? {
    guard facts.senders.isEmpty, facts.signatories.isEmpty, facts.dossiers.isEmpty,
      facts.kind == .letter || facts.kind == .other
    else { return nil }
    guard let signature = plainSignature() else {
      claimHeadedName()
      return nil
    }
    for row in signature.rows where rows[row].isBody { claim(row, as: .facts(["senders"])) }
    facts.senders = signature.senders
    if let body = signature.body {
      facts.signatories = signature.senders
      facts.senders = [Sender(role: body)]
    }
    return signature.rows
  }

  /// Leaves a signature in the text where text goes on below it, as `P.S.` or `cc` does: the facts would tell of it below
  /// that.
  mutating func keepAboveText(_ signature: Range<Int>) {
    guard let below = nextBody(from: signature.upperBound), Notes.number(rows[below].text) == nil
    else {
      return
    }
    for row in signature where rows[row].use == .facts(["senders"]) {
      rows[row].use = .body
      rows[row].isText = true
    }
    for index in facts.senders.indices { facts.senders[index].signed = false }
    for index in facts.signatories.indices { facts.signatories[index].signed = false }
  }

  /// The letter's signature: that of an enclosure or of another letter below it is another's.
  private func plainSignature() -> PlainSignature? {
    var found: PlainSignature?
    for row in rows.indices where rows[row].isBody {
      if found != nil, beginsEnclosure(row) || isGreeting(rows[row].text) { return found }
      if closes(rows[row].text) || closesBare(row), beginsClosing(row) {
        found = PlainSignature(below: lastRow(ofClosing: row), in: self) ?? found
      }
    }
    return found.flatMap { $0.isLast(in: self) ? $0 : nil } ?? markedSignature()
      ?? PlainSignature(endOf: self) ?? PlainSignature(abovePlaceAndDay: self)
  }

  /// The first signature that says itself to be one, `(Signed) Ada Proof`, below a sentence's end; an annex may stand
  /// below it.
  private func markedSignature() -> PlainSignature? {
    guard let first = rows.firstIndex(where: \.isBody) else { return nil }
    for row in rows.indices.dropFirst(first + 1) where rows[row].isBody {
      if let signature = PlainSignature(markedAt: row, in: self) { return signature }
    }
    return nil
  }

  /// The last row of a sentence in a valediction's place: `Accept, Excellency, the renewed assurances` goes on in the
  /// next row.
  func lastRow(ofClosing row: Int) -> Int {
    var last = row
    while last + 1 < rows.count, last - row < 3, !rows[last].text.endsSentence,
      rows[last].text.last != Byte.comma, rows[last + 1].isBody, rows[last + 1].gap == 0,
      rows[last + 1].text.first?.isSmall == true
    {
      last += 1
    }
    return last
  }

  /// Whether last words stand where they do: below a blank line, a sentence's end or other last words.
  private func beginsClosing(_ row: Int) -> Bool {
    guard rows[row].gap == 0, let above = rows[..<row].last(where: \.isBody) else { return true }
    // `U Hoog Mogende onderdanige en` over `gehoorzame dienaar,`
    let goesOn =
      rows[row].text.first?.isSmall == true && above.gap > 0 && above.text.count < 60
      && above.text.first?.isCapital == true && !above.text.endsSentence
    return above.text.endsSentence || closes(above.text) || closesBare(row) || goesOn
      || above.text.last == Byte.comma && above.text.count < 40
  }

  /// Whether a row holds last words without a comma, above a blank line and a name: `U Ed: dienstwillige dienaer`.
  private func closesBare(_ row: Int) -> Bool {
    let text = rows[row].text
    guard 10..<60 ~= text.count, text.first?.isCapital == true, text.contains(Byte.blank),
      words.correspondence.closers.contains(text.lastWord.map(\.lowered)),
      let next = nextBody(from: row + 1), rows[next].gap > 0
    else { return false }
    return rows[next].text.count < 50
      && PersonName.isName(PlainSignature.bare(rows[next].text, words))
  }

  /// Whether a row has further last words below others: `Sir` over `Your obedient Servant`, without their commas.
  func closesOn(_ text: ArraySlice<UInt8>) -> Bool {
    if closes(text) { return true }
    guard text.count < 60, text.first?.isCapital == true else { return false }
    var cursor = Cursor(text)
    if cursor.takeWords(words.salutations) != nil {
      _ = cursor.take(Byte.comma)
      if cursor.isAtEnd { return true }
    }
    return text.contains(Byte.blank)
      && words.correspondence.closers.contains(text.lastWord.map(\.lowered))
  }

  /// Whether nothing of a block stands at a row any more.
  func endsBlock(before row: Int) -> Bool {
    row >= rows.count || !rows[row].isBody || rows[row].gap > 0
      || rows[row].sheet != rows[row - 1].sheet || rows[row].text.contains(where: \.isDigit)
      || isWordToAddressee(rows[row].text) || hasCopies(rows[row].text)
  }

  /// The first row below the opening that tells who has a copy or what is enclosed; the end where none does.
  func copiesRow(below opening: Int) -> Int {
    rows.indices[(opening + 1)...].first { rows[$0].isBody && hasCopies(rows[$0].text) }
      ?? rows.count
  }

  /// Whether a row tells who has a copy, or what is enclosed: `cc: PS/Mr Gale`.
  private func hasCopies(_ text: ArraySlice<UInt8>) -> Bool {
    [words.mail[.other] ?? [], words.enclosures].contains { labels in
      var cursor = Cursor(text)
      return cursor.takeWords(labels) != nil && cursor.take(Byte.colon)
    }
  }

  /// Whether a row heads an enclosure, as `Inclosure in No. 12.` does.
  func beginsEnclosure(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    return rows[index].gap > 0 && rows[index].text.count < 60
      && cursor.takeWords(words.enclosures) != nil && cursor.next != Byte.colon
  }

  /// Whether a row holds a letter's last words and nothing else: `Hoogachtend,`, `Your loving son,`.
  func closes(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 90, text.contains(where: \.isLetter) else { return false }
    var cursor = Cursor(text)
    if cursor.takeWords(words.correspondence.assurances) != nil { return true }
    cursor = Cursor(text)
    if cursor.takeWords(words.valedictions) != nil {
      // Alone in its row, or up to a comma: `Groeten uit Parijs` ends no letter.
      return text.last == Byte.comma || cursor.rest.trimmed.count < 4
    }
    guard text.last == Byte.comma else { return false }
    let last = text.dropLast().trimmed.lastWord.map(\.lowered)
    return words.correspondence.closers.contains(last)
  }
}
