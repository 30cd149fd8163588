internal import LetterModel

/// The addressee below the signature, where British and American officials set it:
///
///     The Right Hon. the Earl of Oakham,        The Secretary,
///         &c.  &c.  &c.                         League of Nations Union.
extension Paper {
  /// How many rows such an address has at most.
  private static let rowsBelow = 6

  /// Claims the last rows of a letter that has no addressee yet, where they begin with a word to one.
  mutating func claimAddresseeBelow() {
    guard facts.addressee == nil, facts.dossiers.isEmpty, mailSender == nil,
      let signature = rows.lastIndex(where: { $0.use == .facts(["senders"]) }),
      let first = nextBody(from: signature + 1),
      isWordToAddressee(rows[first].text) || isAddressedByOffice(at: first)
    else { return }
    var names: [ArraySlice<UInt8>] = []
    var index = first
    while index < rows.count, rows[index].isBody, index == first || rows[index].gap == 0 {
      names.append(rows[index].text)
      index += 1
    }
    guard names.count <= Self.rowsBelow,
      names.allSatisfy({ $0.count < 80 && isNominal($0) }),
      nextBody(from: index).map({
        Notes.number(rows[$0].text) != nil || isMarkOfSecrecy(rows[$0].text)
      }) ?? true
    else { return }
    for row in first..<index { claim(row, as: .facts(["addressee"])) }
    facts.addressee = Self.joined(names.filter { $0.contains(where: \.isLetter) }, words)
  }

  /// Whether a row below the signature has an office with its article and a comma, and the row below that the body
  /// it belongs to: `The Secretary,` over `League of Nations Union`.
  func isAddressedByOffice(at index: Int) -> Bool {
    let text = rows[index].text
    var cursor = Cursor(text)
    guard rows[index].gap > 0, text.first?.isCapital == true, text.last == Byte.comma,
      cursor.takeWords(words.articles) != nil, cursor.takeWords(words.offices) != nil,
      index + 1 < rows.count, rows[index + 1].isBody, rows[index + 1].gap == 0
    else { return false }
    return rows[index + 1].text.split(separator: Byte.blank).dropFirst()
      .contains(where: words.correspondence.isBodyLink)
  }

  /// Whether a row tells who may read the letter, and nothing else.
  func isMarkOfSecrecy(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    return cursor.takeWords(words.secrecies) != nil && cursor.isAtEnd
  }

  /// Whether a row begins with a word to an addressee: `His Excellency`, `The Honorable`.
  func isWordToAddressee(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first?.isCapital == true else { return false }
    var cursor = Cursor(text)
    guard
      cursor.takeWords(words.correspondence.titles) != nil
        || cursor.takeWords(words.addressees) != nil
    else { return false }
    return cursor.isAtEnd || cursor.next?.isSmall == false
  }
}
