internal import LetterModel

/// The two ends of a memorandum, whose heading tells for whom it is:
///
///     MEMORANDUM FOR:     THE PRESIDENT
///     FROM:               Avery Proof
extension Paper {
  /// Among how many rows below the heading its writer stands.
  private static let rowsBelowHeading = 6

  /// Takes them where nothing else has told the addressee.
  mutating func claimMemorandum() {
    guard facts.dossiers.isEmpty, facts.addressee == nil, mailSender == nil,
      let addressee = facts.heading.flatMap({ memorandumAddressee(Array($0.utf8)[...]) }),
      let heading = rows.lastIndex(where: { $0.use == .facts(["heading"]) })
    else { return }
    facts.addressee = addressee
    for row in rows.indices.dropFirst(heading + 1).prefix(Self.rowsBelowHeading) {
      var cursor = Cursor(rows[row].text)
      guard rows[row].isBody, cursor.takeWords(words.mail[.sender] ?? []) != nil,
        cursor.take(Byte.colon)
      else { continue }
      let writer = cursor.rest.trimmed
      guard 3..<80 ~= writer.count, isNominal(writer), headedSender == nil else { return }
      if Office.begins(writer, words) {
        headedSender = Sender(role: Office.role(writer, words), signed: false)
      } else if PersonName.isName(writer) {
        headedSender = Sender(name: writer.squeezed[...].string, signed: false)
      }
      if headedSender != nil { claim(row, as: .facts(["senders"])) }
      return
    }
  }

  /// The row of a heading that tells for whom a memorandum is, which begins it as a salutation does a letter.
  var memorandumRow: Int? {
    guard facts.dossiers.isEmpty,
      facts.heading.flatMap({ memorandumAddressee(Array($0.utf8)[...]) }) != nil
    else { return nil }
    return rows.lastIndex { $0.use == .facts(["heading"]) }
  }

  /// For whom a memorandum's heading says it is; nil for any other heading.
  func memorandumAddressee(_ heading: ArraySlice<UInt8>) -> String? {
    var cursor = Cursor(heading)
    guard cursor.takeWords(words.correspondence.memoranda) != nil else { return nil }
    _ = cursor.take(Byte.colon)
    let addressee = cursor.rest.trimmed
    return 3..<120 ~= addressee.count && isNominal(addressee) ? addressee.squeezed[...].string : nil
  }
}
