internal import Diagnostics
internal import LetterModel

extension Paper {
  /// How many rows of text the front part of a letter can have at most.
  private static let frontRows = 60

  /// Claims what stands before the text: dossiers, number, heading, addressee, dateline, subject.
  mutating func claimOpening() {
    claimMailHead()
    partFieldsBeside()
    let hasColumn = claimFieldColumns()
    let hasGrid = claimFieldGrid()
    let hasStack = claimStackedFields()
    claimColophon()
    var end = frontEnd()
    if claimQuestionHeading(before: end) { return }
    claimDossiers(before: end)
    let hasFields = hasColumn || hasGrid || hasStack
    claimCorrespondents(before: end)
    let heading = claimNumberAndHeading(before: end)
    if facts.addressee == nil { claimAddressee(from: heading, before: &end) }
    claimFields(before: end)
    claimFieldRow(before: &end)
    claimDateline(before: &end)
    claimSubject(before: end)
    if facts.dossiers.isEmpty, facts.addressee == nil { claimReferencesBeside(before: &end) }
    claimCompliments()
    claimAddressBlock(before: end)
    claimAddress(hasFields: hasFields)
    claimHouse(hasFields: hasFields)
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
      if isGreeting(rows[index].text) { return index }
    }
    return rows.count
  }

  /// The row of the salutation; nil where the front part has none.
  func greeting() -> Int? {
    let end = frontEnd()
    return end < rows.count && isGreeting(rows[end].text) ? end : nil
  }

  /// Whether a row is a salutation, with or without a dateline right of it.
  ///
  ///     Sir,                                   Berlin, June 27, 1914.
  func isGreeting(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.widestGap.map { text[..<$0.lowerBound] } ?? text
    var cursor = Cursor(text)
    guard cursor.takeWords(words.salutations) != nil, let last = text.last else { return false }
    if last == Byte.comma { return true }
    return (last == Byte.colon || last == UInt8(ascii: "!")) && text.count < 60
  }
}
