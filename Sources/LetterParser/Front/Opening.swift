internal import Diagnostics
internal import LetterModel

extension Paper {
  /// How many rows of text the front part of a letter can have at most.
  private static let frontRows = 60

  /// Claims what stands before the text: dossiers, number, heading, addressee, dateline, subject.
  mutating func claimOpening() {
    claimFront()
    claimRepeatedFields()
  }

  private mutating func claimFront() {
    partLabelPairs()
    claimMailHead()
    claimTelegramHead()
    let hasHouse = partFieldsBeside()
    let hasColumn = claimFieldColumns(hasFields: hasHouse)
    let hasGrid = claimFieldGrid()
    let hasPairs = claimLabelsAboveValues()
    let hasStack = claimStackedFields()
    let hasHouseBelow = claimHouseBelow()
    // A reference's label on a later sheet has its value below it, not the number of a question.
    claimRepeatedFields()
    claimColophon()
    var end = frontEnd()
    if claimQuestionHeading(before: end) { return }
    claimSessionHead(before: end)
    claimDossiers(before: end)
    let hasFields = hasColumn || hasGrid || hasPairs || hasStack || hasHouseBelow
    claimCorrespondents(before: end)
    claimLetterTitle(before: end)
    let heading = claimNumberAndHeading(before: end)
    claimAddresseesAbreast(before: &end)
    if facts.addressee == nil { claimAddressee(from: heading, before: &end) }
    claimFields(before: end)
    claimFieldRow(before: &end)
    claimDateline(before: &end)
    claimSubject(before: end)
    takeRepeated(.subject)
    if facts.dossiers.isEmpty, facts.addressee == nil { claimReferencesBeside(before: &end) }
    claimCompliments()
    claimAddressBlock(before: end)
    facts.addressee = facts.addressee ?? headedAddressee
    claimAddress(hasFields: hasFields)
    dropAddresseeLabel()
    claimHouse(hasFields: hasFields)
    if let greeting = greeting(), !isGreeting(rows[greeting].text) { rows[greeting].isText = true }
    claimOpeningRest(before: end)
    claimRunningHeads()
    claimHouseFoot()
  }

  /// The row after the last that can belong to the front part.
  func frontEnd() -> Int {
    var bodies = 0
    for index in rows.indices where rows[index].isBody {
      bodies += 1
      if bodies > Self.frontRows { return index }
      if isGreeting(at: index) { return index }
    }
    return rows.count
  }

  /// The row of the salutation; nil where the front part has none.
  func greeting() -> Int? {
    let end = frontEnd()
    return end < rows.count && isGreeting(at: end) ? end : nil
  }

  /// Whether a row is a salutation, be it without a sign at its end.
  func isGreeting(at index: Int) -> Bool {
    isGreeting(rows[index].text) || isBareGreeting(at: index)
  }

  /// Whether a row is a salutation in a paragraph of its own without a sign at its end, right above the text: `Dear Sir`,
  /// `My dear Gale`.
  private func isBareGreeting(at index: Int) -> Bool {
    let text = rows[index].text
    guard text.count < 50, index == 0 || rows[index].gap > 0, text.last?.isLetter == true,
      let next = nextBody(from: index + 1), rows[next].gap > 0,
      // A subject in capitals may stand between: `TURKEY: PROPERTY OF FOUNDATIONS`.
      rows[next].text.count > 60 || isShouted(rows[next].text) && rows[next].text.count > 8
        || rows[index].isText
    else { return false }
    var cursor = Cursor(text)
    guard cursor.takeWords(words.salutations) != nil else { return false }
    let rest = cursor.rest.trimmed
    if rest.isEmpty { return true }
    // `Sir Edward Greyling` may be anything.
    var title = Cursor(text)
    return title.takeWords(words.correspondence.titles) == nil && rest.first?.isCapital == true
      && rest.count { $0 == Byte.blank } < 3 && isNominal(rest)
  }

  /// Whether a row is a salutation, with or without a dateline right of it.
  ///
  ///     Sir,                                   Berlin, June 27, 1914.
  func isGreeting(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first(where: { $0 != Byte.blank }),
      words.salutations.canBegin(with: first.lowered)
    else { return false }
    let text = text.widestGap.map { text[..<$0.lowerBound] } ?? text
    // `Dear Mr. Speaker: (Dear Mr. President:)`
    if text.count < 80, text.last == UInt8(ascii: ")"),
      let open = text.lastIndex(of: UInt8(ascii: "(")), open > text.startIndex
    {
      return isGreeting(text[..<open].trimmed)
    }
    var cursor = Cursor(text)
    guard cursor.takeWords(words.salutations) != nil, let last = text.last else { return false }
    if last == Byte.comma { return true }
    return (last == Byte.colon || last == UInt8(ascii: "!")) && text.count < 60
  }
}
