internal import LetterModel

/// What is left above the salutation of a letter when its facts are known.
extension Paper {
  /// How many rows a house's name and address take at most.
  private static let letterheadRows = 14

  /// Claims the letter's own number and the house's name, and keeps all else above the salutation as text that heads
  /// nothing; a paper of a dossier is left as it is.
  mutating func claimOpeningRest(before frontEnd: Int) {
    var end = frontEnd
    guard facts.dossiers.isEmpty, mailSender == nil else { return }
    let hasGreeting = end < rows.count && greeting() == end
    guard hasGreeting || facts.date != nil && facts.addressee != nil || headedSender != nil else {
      claimNumberBesideHouse()
      return
    }
    claimOwnNumber(before: &end)
    if hasGreeting { claimSubjectBelow(end) }
    let facts = rows[..<end].indices.filter { isOpeningFact($0) }
    let first = facts.first ?? end
    guard let last = hasGreeting ? end : facts.last, hasGreeting || isOpening(first..<last) else {
      return
    }
    if self.facts.date != nil, hasGreeting { claimLetterhead(above: first) }
    let isHeaded = hasGreeting || isShoutedThroughout(above: first)
    keepRest(of: (isHeaded ? 0 : first)..<last)
  }

  /// Keeps what is left of an opening as lines of text, besides fields: a sender's office, too, since who signs may
  /// have another.
  private mutating func keepRest(of part: Range<Int>) {
    for index in part where rows[index].isBody && rows[index].text.count < 90 {
      if isField(rows[index].text) {
        claim(index, as: .furniture(.label))
      } else {
        takeSender(from: rows[index].text, isHead: false)
        rows[index].isText = true
      }
    }
  }

  /// Whether rows between two facts are an opening's: few, and short.
  private func isOpening(_ part: Range<Int>) -> Bool {
    part.count < 12 && part.upperBound < 30 && part.allSatisfy { rows[$0].text.count < 60 }
  }

  /// Whether all that stands above a row is in capitals, as a house's name is: `KABINET DER KONINGIN`.
  private func isShoutedThroughout(above first: Int) -> Bool {
    rows[..<first].allSatisfy { !$0.isBody || isShouted($0.text) }
  }

  private func isOpeningFact(_ index: Int) -> Bool {
    guard case .facts(let keys) = rows[index].use else { return false }
    return keys.contains("date") || keys.contains("addressee") || keys.contains("heading")
  }

  /// Whether a row counts the enclosures or tells a reference: `Bijlagen: 2`.
  private func isField(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first?.isCapital == true, text.count < 60 else { return false }
    var cursor = Cursor(text)
    if cursor.takeWords(words.enclosures) != nil {
      _ = cursor.take(Byte.colon)
      return cursor.takeDigits(1...2) != nil && cursor.isAtEnd
    }
    if cursor.takeWords(words.references) != nil { return cursor.take(Byte.colon) }
    // `Blad /4`
    return cursor.takeWords(words.fieldLabels) != nil
      && cursor.rest.allSatisfy { $0.isDigit || $0 == Byte.blank || $0 == UInt8(ascii: "/") }
  }

  /// Claims `No. 215/85`, alone in its row or left of the house's name.
  ///
  ///     No. 612.]                              AMERICAN LEGATION,
  private mutating func claimOwnNumber(before end: inout Int) {
    guard facts.number == nil else { return }
    for index in (0..<end).filter({ rows[$0].isBody }).prefix(12) {
      if let number = ownNumber(rows[index].text) {
        facts.number = number
      } else if let gap = houseGap(rows[index].text) ?? rows[index].text.widestGap,
        rows[index].text.count < 160,
        let number = ownNumber(rows[index].text[..<gap.lowerBound])
      {
        partBeside(index, gap, isRight: false)
        end += 1
        facts.number = number
      } else {
        continue
      }
      claim(index, as: .facts(["number"]))
      return
    }
  }

  /// Claims the number left of a house’s name in the first row of a letter whose salutation begins its text: `SIR: I have`.
  private mutating func claimNumberBesideHouse() {
    guard facts.date != nil, let first = rows.firstIndex(where: \.isBody),
      houseGap(rows[first].text) != nil
    else { return }
    var end = first + 1
    claimOwnNumber(before: &end)
  }

  /// The blanks between a number with its stop and a house’s name in capitals: `No. 131.  LEGATION OF THE UNITED STATES,`.
  private func houseGap(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    var cursor = Cursor(text)
    guard cursor.takeWords(words.numbers) != nil else { return nil }
    cursor.skipBlanks()
    let number = cursor.take { $0.isDigit || "/.-".utf8.contains($0) }
    let house = cursor.rest.trimmed
    guard number.last == Byte.stop, house.startIndex > number.endIndex, house.count > 3,
      isShouted(house)
    else { return nil }
    return number.endIndex..<house.startIndex
  }

  private func ownNumber(_ text: ArraySlice<UInt8>) -> String? {
    var cursor = Cursor(text)
    guard text.count < 30, cursor.takeWords(words.numbers) != nil else { return nil }
    cursor.skipBlanks()
    let number = cursor.take { $0.isWord && $0 < 0x80 || "/.-".utf8.contains($0) }
    _ = cursor.take(UInt8(ascii: "]"))
    guard cursor.isAtEnd, number.first?.isDigit == true, number.count < 20 else { return nil }
    return (number.last == Byte.stop ? number.dropLast() : number).string
  }

  /// Claims a line in capitals alone between the salutation and the text: `LIBYA: EVACUATION OF NATIONALS`.
  private mutating func claimSubjectBelow(_ greeting: Int) {
    guard facts.subject == nil, let row = nextBody(from: greeting + 1), rows[row].gap > 0,
      isShouted(rows[row].text), 6..<160 ~= rows[row].text.count, rows[row].text.last != Byte.stop,
      let next = nextBody(from: row + 1), rows[next].gap > 0, !isShouted(rows[next].text)
    else { return }
    facts.subject = rows[row].string
    claim(row, as: .facts(["subject"]))
  }

  /// Claims the house's name and address above the date or the addressee: short lines without a sentence.
  private mutating func claimLetterhead(above first: Int) {
    let above = (0..<first).filter { rows[$0].isBody }
    // A day above the letter's own is a website's, and what stands there no house's address.
    guard !above.isEmpty, above.count <= Self.letterheadRows,
      !above.contains(where: { isDateline(rows[$0].text) }),
      above.allSatisfy({
        rows[$0].text.squeezed.count < 80 && (!rows[$0].text.endsSentence || isShort(rows[$0].text))
      })
    else { return }
    for index in above { takeSender(from: rows[index].text, isHead: true) }
    // What says nothing of an address may be the letter's own words.
    guard
      above.contains(where: {
        isContact(rows[$0].text)
          || rows[$0].text.contains(where: \.isDigit) && rows[$0].text.contains(where: \.isLetter)
      }),
      above.allSatisfy({ isNominal(rows[$0].text) || isContact(rows[$0].text) })
    else { return }
    for index in above { claim(index, as: .furniture(.letterhead)) }
  }

  private func isShort(_ text: ArraySlice<UInt8>) -> Bool {
    text.count < 40 && text.count { $0 == Byte.blank } < 5
  }

  /// Takes the office of `From the Minister of State`, or of `The Commissioner for Trade` in a letterhead.
  private mutating func takeSender(from text: ArraySlice<UInt8>, isHead: Bool) {
    var cursor = Cursor(text)
    let isFrom = cursor.takeWords(words.mail[.sender] ?? []) != nil
    guard isFrom || isHead, headedSender == nil else { return }
    let rest = cursor.rest.trimmed
    let office = rest.widestGap.map { rest[..<$0.lowerBound] } ?? rest
    var article = Cursor(office)
    let hasArticle = article.takeWords(words.articles) != nil
    guard isNominal(office), article.takeWords(words.offices) != nil,
      isFrom || hasArticle || isShouted(text) || article.takeWords(words.officeLinks) != nil
    else { return }
    headedSender = Sender(role: Office.role(office, words), signed: false)
  }
}
