internal import LetterModel

extension Paper {
  /// Claims `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal`, in as many rows as it has.
  mutating func claimAddressee(from start: Int, before end: inout Int) {
    var index = start
    while let row = nextBody(from: index), row < end {
      if isAddressee(row) {
        claimAddressee(at: row, before: &end)
        return
      }
      index = row + 1
    }
  }

  /// A row that begins with `Aan` and is no sentence: it has no full stop at its end, and the row
  /// after it does not go on in the middle of a line's measure.
  func isAddressee(_ index: Int) -> Bool {
    let text = rows[index].text
    if isAddressedOffice(index) { return true }
    var cursor = Cursor(text)
    guard cursor.takeWords(words.addressees) != nil, text.count < 120, text.last != Byte.stop,
      text.first?.isCapital == true, !goesOnShouting(index)
    else { return false }
    guard let next = nextBody(from: index + 1) else { return true }
    return postcodeRow(below: index) != nil || rows[next].gap > 0 || goesOn(index, next)
      || isDateline(rows[next].text)
      || rows[next].text.first?.isCapital == true
      || rows[next].gap == 0 && text.count < 60 && isNumberedStreet(rows[next].text)
  }

  /// `De voorzitter van de Tweede Kamer der Staten-Generaal` above a box and its town, as ministries print it; a
  /// sentence of the text may begin so, but no address stands below it.
  private func isAddressedOffice(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    return cursor.takeWords(words.addressedOffices) != nil && cursor.rest.count < 32
      && rows[index].text.last != Byte.stop && postcodeRow(below: index) != nil
  }

  /// `TO ARTICLE 4 OF THE RULES` below `DECISION OF THE COUNCIL ON BEHALF OF THE HOUSE PURSUANT`: a heading's second row.
  private func goesOnShouting(_ index: Int) -> Bool {
    index > 0 && rows[index].gap == 0 && rows[index - 1].isBody && rows[index - 1].text.count > 40
      && isShouted(rows[index].text) && isShouted(rows[index - 1].text)
  }

  /// `1 Bridge Road`: where the house's number stands first.
  private func isNumberedStreet(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    guard isAddressLine(text), cursor.takeDigits(1...4) != nil, cursor.next?.isCapital == true
    else {
      return false
    }
    return cursor.rest.contains(Byte.blank)
  }

  /// Whether an addressee goes on in the next row: it breaks off at a small word, or the next row
  /// is the chamber's name.
  private func goesOn(_ index: Int, _ next: Int) -> Bool {
    guard rows[next].gap == 0, next == index + 1, !isDateline(rows[next].text) else { return false }
    if isAttention(rows[next].text) || isNamed(next) { return true }
    // `te 's-Gravenhage.` ends an addressee of several rows.
    if words.isSmall(Array(rows[next].text.firstWord)), rows[next].text.count < 40,
      rows[index].text.last != Byte.stop,
      next + 1 >= rows.count || rows[next + 1].gap > 0
    {
      return true
    }
    // `… of the House` over `of Representatives`: a small letter begins no line of the front part.
    if rows[next].text.first?.isSmall == true, rows[next].text.count < 90,
      rows[next].text.last != Byte.stop,
      nextBody(from: next + 1).map({ rows[$0].gap > 0 || isDateline(rows[$0].text) }) ?? true
    {
      return true
    }
    // `der Staten-Generaal` above the street; a name may begin small too: `mevrouw F. van der Veld`.
    if words.isSmall(Array(rows[next].text.firstWord)), rows[next].text.count < 60,
      rows[next].text.last != Byte.stop
    {
      return true
    }
    let last = rows[index].text.lastWord
    if last.last == Byte.hyphen { return true }
    // `van de Vaste Commissie voor` over `Economische Zaken`
    if last.allSatisfy(\.isSmall), last.count <= 3 || words.isSmall(Array(last)) { return true }
    var cursor = Cursor(rows[next].text)
    if words.print.chambers.contains(where: { cursor.take($0.phrase) }) { return true }
    return rows[next].text.starts(with: Array("Staten-Generaal".utf8))
  }

  private mutating func claimAddressee(at start: Int, before end: inout Int) {
    let first = partDay(besideAddressee: start)
    end += first - start
    var bytes = rows[first].text.squeezed
    claim(first, as: .facts(["addressee"]))
    var index = first
    let whole = wholeAddressee(from: first, before: end)
    while let next = chamberName(below: index) ?? nextBody(from: index + 1), next < end,
      chamberName(below: index) == next || whole.contains(next) || goesOn(index, next)
    {
      if isAttention(rows[next].text) || isNamed(next), bytes.last != Byte.comma {
        bytes.append(Byte.comma)
      }
      LineJoin.append(rows[next].text.squeezed[...], to: &bytes, words)
      claim(next, as: .facts(["addressee"]))
      index = next
    }
    if bytes.last == Byte.comma, index + 1 < rows.count, rows[index + 1].gap == 0,
      rows[index + 1].sheet == rows[index].sheet, words.print.isPlace(rows[index + 1].text)
    {
      // `'s-GRAVENHAGE.` below `den Heere Minister van Proefzaken,` was taken for an imprint.
      bytes += [Byte.blank] + rows[index + 1].text.prefix { $0 != Byte.stop }
      claim(index + 1, as: .facts(["addressee"]))
    }
    // `To our shareholders:` is the salutation too.
    if index > first && bytes.last == Byte.stop || bytes.last == Byte.colon, bytes.count > 8 {
      bytes.removeLast()
    }
    facts.addressee = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a row names the person in an office above it: `De heer drs. A. Gras` below `Aan de Minister van Proefzaken`.
  private func isNamed(_ index: Int) -> Bool {
    var cursor = Cursor(rows[index].text)
    return rows[index].text.count < 60 && rows[index].text.first?.isCapital == true
      && !Office.begins(rows[index].text, words)
      && cursor.takeWords(words.correspondence.titles) != nil && !cursor.isAtEnd
      && isNominal(rows[index].text) && !isGreeting(rows[index].text)
      && PersonName.isName(cursor.rest.trimmed)
  }

  /// Whether a row names the person for whom a house's letter is: `T.a.v. mevrouw C. van Nieuwland`.
  func isAttention(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    return cursor.takeWords(words.correspondence.attentions) != nil
  }
}
