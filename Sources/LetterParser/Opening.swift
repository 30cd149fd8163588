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
    let heading = claimNumberAndHeading(before: end)
    if facts.addressee == nil { claimAddressee(from: heading, before: end) }
    claimFields(before: end)
    claimFieldRow(before: &end)
    claimDateline(before: end)
    claimSubject(before: end)
    claimAddress(hasFields: hasFields)
    claimHouse(hasFields: hasFields)
    claimRunningHeads()
    claimHouseFoot()
  }

  /// The row after the last that can belong to the front part.
  func frontEnd() -> Int {
    var bodies = 0
    for index in rows.indices where rows[index].isBody {
      bodies += 1
      if bodies > Self.frontRows { return index }
      var cursor = Cursor(rows[index].text)
      if cursor.takeWords(words.salutations) != nil, rows[index].text.last == Byte.comma {
        return index
      }
    }
    return rows.count
  }
}
