internal import LetterModel

/// The addressee's name, office and address above the salutation, where no `Aan` stands before them:
///
///     Rt Hon Richard Ottermay MP
///     Chairman, Foreign Affairs Committee
///     House of Commons
///     London SW1A 0AA
extension Paper {
  /// How many rows such a block has at most.
  static let blockRows = 9

  /// Claims the block of rows nearest to the salutation that is an address; a row `Aan` or `The Honorable` with
  /// nothing behind it has its addressee in the rows below.
  mutating func claimAddressBlock(before end: Int) {
    guard facts.dossiers.isEmpty, mailSender == nil else { return }
    claimMemorandum()
    if let bare = bareAddressee() { return claimBlock(bare) }
    if claimTitledAddressees(before: end) { return }
    guard facts.addressee == nil, end < rows.count, greeting() == end else { return }
    for block in blocks(before: end).reversed()
    where isAddress(block) && !isSigners(block) && !isFirst(block) {
      return claimBlock(block)
    }
  }

  /// The rows from an addressee's row that holds nothing but the word on.
  private func bareAddressee() -> [Int]? {
    guard let row = rows.firstIndex(where: { $0.use == .facts(["addressee"]) }) else { return nil }
    var cursor = Cursor(rows[row].text)
    guard cursor.takeWords(words.addressees) != nil else { return nil }
    _ = cursor.take(Byte.colon)
    guard cursor.isAtEnd else { return nil }
    var end = row + 1
    while end < rows.count, end - row < Self.blockRows,
      // `Ministerie van Buitenlandse Zaken` below `Aan:` was taken for a letterhead.
      rows[end].isBody || rows[end].use == .furniture(.letterhead),
      rows[end].gap == 0 || end == row + 1 && rows[end].gap < 2,
      rows[end].sheet == rows[row].sheet, rows[end].text.count < 70,
      !isGreeting(rows[end].text), isNominal(rows[end].text)
    {
      end += 1
    }
    return end == row + 1 ? nil : Array(row..<end)
  }

  /// The rows above the salutation that nobody has claimed, in blocks as they stand together; what stood beside
  /// them and was claimed parts none.
  private func blocks(before end: Int) -> [[Int]] {
    let body = (0..<end).filter { rows[$0].isBody }
    // A word processor's file may have a paragraph for each line.
    let widest = body.dropFirst().contains { rows[$0].gap == 0 } ? 0 : 1
    var blocks: [[Int]] = []
    for index in body {
      if let last = blocks.last?.last, goesOn(last, index, widest: widest) {
        blocks[blocks.count - 1].append(index)
      } else {
        blocks.append([index])
      }
    }
    return blocks
  }

  /// Whether a block goes on at a row: a text without room between its blocks has the addressee right below the
  /// house's own address.
  private func goesOn(_ last: Int, _ index: Int, widest: Int) -> Bool {
    guard rows[..<index].lastIndex(where: { $0.isBody || !$0.isBeside }) == last,
      rows[index].gap <= widest, rows[index].sheet == rows[last].sheet,
      // `From the Minister of State` ends the house's own block.
      !isFromOffice(rows[last].text)
    else { return false }
    return !isPostal(rows[last].text) || widest == 0 && !beginsTitled(rows[index].text)
  }

  /// Whether a block is somebody's name and address.
  private func isAddress(_ block: [Int]) -> Bool {
    guard block.count <= Self.blockRows,
      block.allSatisfy({ rows[$0].text.count < 70 && rows[$0].text.last != Byte.colon })
    else { return false }
    let first = rows[block[0]].text
    guard block.allSatisfy({ isNominal(rows[$0].text) || isAttention(rows[$0].text) }) else {
      return false
    }
    // An addressee of one row, or of several, may end in a full stop; a row before the last in none.
    guard
      block.dropLast().allSatisfy({ !rows[$0].text.endsSentence || rows[$0].text.endsInLetters }),
      !isDateline(first)
    else {
      return false
    }
    if beginsTitled(first) { return true }
    guard block.count > 1 else { return false }
    if block.contains(where: { isAttention(rows[$0].text) }) { return true }
    let second = rows[block[1]].text
    let isOffice = Office.begins(first, words)
    let isOfficer = PersonName.isName(first) && Office.begins(second, words, belowName: true)
    let hasPostcode = block.contains { isPostal(rows[$0].text) }
    return isOffice || isOfficer
      || hasPostcode && first.first?.isCapital == true
        && rows[..<block[0]].contains { isPostal($0.text) }
  }

  /// Takes the rows up to the street for the addressee, and the rest for the address.
  mutating func claimBlock(_ block: [Int]) {
    var names: [ArraySlice<UInt8>] = []
    var inAddress = false
    for index in block {
      let text = rows[index].text
      // `Ministerie van Buitenlandse Zaken` below `Aan:` is a name.
      let mayBePlace = names.count > 1 || names.first.map { !Self.isBareWord($0, words) } == true
      inAddress = inAddress || mayBePlace && isPlace(at: index, in: block)
      if inAddress, !isAttention(text) {
        if rows[index].isBody { claim(index, as: .furniture(.address)) }
      } else {
        names.append(text)
        claim(index, as: .facts(["addressee"]))
      }
    }
    facts.addressee = Self.joined(names, words)
  }

  /// Whether a row of an address is no name any more: it has a number, or is the town above a lone postcode.
  private func isPlace(at index: Int, in block: [Int]) -> Bool {
    let text = rows[index].text
    if isPostal(text) || text.contains(where: \.isDigit) { return true }
    return block.first { $0 > index }.map { rows[$0].text.isBritishPostcode } ?? false
  }

  private func isPostal(_ text: ArraySlice<UInt8>) -> Bool {
    isPostcode(text) || text.endsInPostcode || text.isBritishPostcode || isContact(text)
  }
}

extension ArraySlice<UInt8> {
  /// Whether it ends in letters that are short for words, `M.P.` behind a name.
  var endsInLetters: Bool { lastWord.count { $0 == Byte.stop } > 1 }
}
