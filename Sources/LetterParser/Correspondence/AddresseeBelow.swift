internal import LetterModel

/// The addressee below the signature, where British and American officials set it:
///
///     The Right Hon. the Earl of Oakham,
///         &c.  &c.  &c.
extension Paper {
  /// How many rows such an address has at most.
  private static let rowsBelow = 6

  /// Claims the last rows of a letter that has no addressee yet, where they begin with a word to one.
  mutating func claimAddresseeBelow() {
    guard facts.addressee == nil, facts.dossiers.isEmpty, mailSender == nil,
      let signature = rows.lastIndex(where: { $0.use == .facts(["senders"]) }),
      let first = nextBody(from: signature + 1), isWordToAddressee(rows[first].text)
    else { return }
    var names: [ArraySlice<UInt8>] = []
    var index = first
    while index < rows.count, rows[index].isBody, index == first || rows[index].gap == 0 {
      names.append(rows[index].text)
      index += 1
    }
    guard names.count <= Self.rowsBelow,
      names.allSatisfy({ $0.count < 80 && isNominal($0) }),
      nextBody(from: index).map({ Notes.number(rows[$0].text) != nil }) ?? true
    else { return }
    for row in first..<index { claim(row, as: .facts(["addressee"])) }
    facts.addressee = Self.joined(names.filter { $0.contains(where: \.isLetter) }, words)
  }

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
