internal import LetterModel

/// Addressees of whom the first row, a title and a name, is known already:
///
///     The Honorable Ada Proof
///     Secretary of State
///     U.S. Department of State
///     2201 C Street, NW
extension Paper {
  /// How many such blocks a letter has at most.
  private static let mostTitled = 4

  /// Claims what stands below the name, and further addressees below that, each a block of its own; tells whether
  /// there was anything.
  mutating func claimTitledAddressees(before end: Int) -> Bool {
    guard let row = rows.firstIndex(where: { $0.use == .facts(["addressee"]) }), row < end,
      let name = facts.addressee, isTitledName(rows[row].text), rows[row].string == name
    else { return false }
    var block = titledBlock(from: row, before: end)
    guard block.count > 1 else { return false }
    var addressees: [String] = []
    while block.count > 1, addressees.count < Self.mostTitled {
      claimBlock(block)
      if let addressee = facts.addressee { addressees.append(addressee) }
      guard let next = block.last.flatMap({ nextBody(from: $0 + 1) }), next < end,
        rows[next].gap > 0, isTitledName(rows[next].text)
      else { break }
      block = titledBlock(from: next, before: end)
    }
    facts.addressee = addressees.joined(separator: "; ")
    return true
  }

  /// Whether a row is a person's title and name: of two in one row the rows below are two columns, which nobody
  /// can part.
  private func isTitledName(_ text: ArraySlice<UInt8>) -> Bool {
    var cursor = Cursor(text)
    // `Aan de heer H. van Proef`
    let start = cursor
    if cursor.takeWords(words.addressees) == nil || cursor.next?.isSmall != true { cursor = start }
    guard let title = cursor.takeWords(words.correspondence.titles), cursor.next?.isCapital == true
    else { return false }
    let rest = cursor.rest
    return !rest.indices.contains { index in
      var cursor = Cursor(rest[index...])
      return index > rest.startIndex && rest[index - 1] == Byte.blank && title.bytes.count > 4
        && cursor.take(title)
    }
  }

  /// The rows of names, offices and streets from a row on that stand right below each other.
  private func titledBlock(from first: Int, before end: Int) -> [Int] {
    var next = first + 1
    while next < end, next - first < Self.blockRows, rows[next].isBody, rows[next].gap == 0,
      rows[next].sheet == rows[first].sheet, rows[next].text.count < 70,
      rows[next].text.last != Byte.colon, !isGreeting(rows[next].text),
      !isDateline(rows[next].text), isNominal(rows[next].text), columnLabel(rows[next].text) == nil,
      !rows[next].text.endsSentence || rows[next].text.endsInLetters
    {
      next += 1
    }
    return Array(first..<next)
  }
}
