internal import LetterModel

/// What an institution's own paper has around a letter: its name and address above, fields of its
/// own below the addressee, and the same again on the pages after the first.
extension Paper {
  /// Claims the fields between the addressee and the salutation, and those above the addressee:
  /// `Uw kenmerk: VW-84-31`, `Bijlagen 2`.
  mutating func claimFields(before end: Int) {
    guard end < rows.count,
      let last = rows[..<end].lastIndex(where: { $0.use == .facts(["addressee"]) }),
      let first = rows[..<end].firstIndex(where: { $0.use == .facts(["addressee"]) })
    else { return }
    claimFields(in: last + 1..<end)
    // A paper of a dossier has no fields.
    if facts.dossiers.isEmpty { claimFields(in: 0..<first) }
  }

  /// One field may be a line of the text; so there must be two, one of them a reference.
  private mutating func claimFields(in part: Range<Int>) {
    let end = part.upperBound
    let fields = part.filter { isField($0) }
    guard fields.count > 1, let last = fields.last,
      fields.contains(where: { startsReference(rows[$0].text) })
    else { return }
    var index = fields[0]
    while index <= last {
      let text = rows[index].text
      let isKnown = isField(index)
      guard rows[index].isBody, !isDateOrSubject(text), isKnown || isLabelled(text) else {
        index += 1
        continue
      }
      if facts.place == nil, let place = labelledPlace(text) {
        facts.place = place
        claim(index, as: .facts(["place"]))
        index += 1
        continue
      }
      claim(index, as: .furniture(.label))
      index += 1
      if isKnown, isLone(text), index < end, rows[index].isBody, rows[index].gap < 2,
        rows[index].text.count < 60, !isField(index)
      {
        claim(index, as: .furniture(.label))
        index += 1
      }
    }
  }

  /// Whether a row begins with a field's label, its value beside it or below.
  private func isField(_ index: Int) -> Bool {
    let text = rows[index].text
    guard text.count < 100, text.first?.isCapital == true, !text.endsSentence else { return false }
    if rows[index].use == .furniture(.letterhead) { return isReference(text) }
    guard rows[index].isBody else { return false }
    if startsReference(text) || isDateOrSubject(text) || labelledPlace(text) != nil { return true }
    var cursor = Cursor(text)
    return cursor.takeWords(words.enclosures) != nil && cursor.rest.count < 30
  }

  /// Whether a row is a label and nothing else.
  private func isLone(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    guard
      cursor.takeWords(words.references) != nil || cursor.takeWords(words.enclosures) != nil
    else { return false }
    _ = cursor.take(Byte.colon)
    return cursor.isAtEnd
  }

  private func startsReference(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    return cursor.takeWords(words.references) != nil
  }

  private func isDateOrSubject(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    return cursor.takeWords(words.dates) != nil || cursor.takeWords(words.subjects) != nil
      || isDateline(text)
  }

  /// The place of `Plaats: Oeverdam`.
  private func labelledPlace(_ text: ArraySlice<UInt8>) -> String? {
    var cursor = Cursor(text)
    guard cursor.takeWords(words.places) != nil else { return nil }
    _ = cursor.take(Byte.colon)
    let place = cursor.rest.trimmed
    guard place.first?.isCapital == true || place.first == UInt8(ascii: "'") || place.first == 0xE2,
      place.count < 40, !place.contains(where: { $0.isDigit || $0 == Byte.comma })
    else { return nil }
    return place.squeezed[...].string
  }

  /// Whether a row among fields has a label of its own: `Behandelaar: C. de Wit`.
  private func isLabelled(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 90, text.first?.isCapital == true, !text.endsSentence else { return false }
    if let colon = text.firstIndex(of: Byte.colon) {
      return text[..<colon].count { $0 == Byte.blank } < 4
    }
    return Columns.segments(of: text).count == 2
  }

  /// Claims an institution's name and address above the addressee: short lines, one of them the way
  /// to reach it; beside a column of fields the name may stand alone.
  mutating func claimHouse(hasFields: Bool) {
    guard
      let first = rows.firstIndex(where: {
        $0.use == .facts(["addressee"]) || $0.use == .facts(["place", "date"])
          || $0.use == .facts(["date"])
      }), first > 0, rows[first].sheet == rows[0].sheet
    else { return }
    let above = (0..<first).filter { rows[$0].isBody }
    guard above.count <= 14,
      above.allSatisfy({
        rows[$0].text.count < 70 && rows[$0].text.last != Byte.colon
          && (rows[$0].text.last != Byte.stop || Self.isCompany(rows[$0].text))
      }), hasFields && above.count < 3 || above.contains(where: { isContact(rows[$0].text) })
    else { return }
    for index in above { claim(index, as: .furniture(.letterhead)) }
  }

  /// Whether a row ends in a company's kind and in no sentence, as `Waterleiding Oeverdam N.V.` does.
  private static func isCompany(_ text: ArraySlice<UInt8>) -> Bool {
    let last = text.lastWord
    return last.count.isMultiple(of: 2) && last.count >= 4
      && zip(last.indices, last).allSatisfy { index, byte in
        (index - last.startIndex).isMultiple(of: 2) ? byte.isLetter : byte == Byte.stop
      }
  }

  /// Whether a row tells how to reach a house: a postcode, a box, a telephone, an address on the net.
  func isContact(_ text: ArraySlice<UInt8>) -> Bool {
    if isPostcode(text) || text.contains(UInt8(ascii: "@")) { return true }
    // `Sophialaan 7, 2514 JP Den Haag`
    if let comma = text.lastIndex(of: Byte.comma), isPostcode(text[(comma + 1)...].trimmed) {
      return true
    }
    var cursor = Cursor(text)
    if cursor.take(anyOf: words.letterheads) != nil { return true }
    return text.count { $0.isDigit } > 6 && text.count { $0.isLetter } < 14
  }
}
