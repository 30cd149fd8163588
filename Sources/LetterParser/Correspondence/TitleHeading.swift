internal import LetterModel

/// Where such a title stands.
extension Paper {
  /// How many rows of text may stand above it, and how many it takes.
  private static let rowsAboveTitle = 5
  private static let letterTitleRows = 3

  /// Claims a title that tells who wrote to whom; a paper of a dossier has none.
  mutating func claimLetterTitle(before end: Int) {
    guard facts.dossiers.isEmpty, facts.addressee == nil, mailSender == nil else { return }
    let places = headingPlaces(first: Self.rowsAboveTitle, most: Self.letterTitleRows, before: end)
    for place in places {
      guard let bytes = title(at: place.lowerBound, rows: place.count, before: end),
        let title = CorrespondentsTitle(bytes[...], words, isNominal: isNominal)
      else { continue }
      for row in place { claim(row, as: .facts(["heading", "senders", "addressee"])) }
      facts.heading = bytes[...].string
      headedAddressee = title.addressee
      headedSender = title.sender
      headedDate = title.date
      return
    }
  }

  /// Takes the day that a title tells, where the one above it has no place: that is the day of print.
  ///
  ///                                               Distr.: General
  ///                                               4 August 2004
  ///     Letter dated 3 August 2004 from the Permanent Representative of …
  mutating func takeTitledDay(before end: Int) -> Bool {
    guard let headedDate,
      let title = rows[..<end].firstIndex(where: {
        $0.use == .facts(["heading", "senders", "addressee"])
      }),
      let day = rows[..<title].first(where: { $0.isBody && isDateline($0.text) }),
      let printed = Dateline(day.text, words), printed.place == nil,
      printed.date.date != headedDate,
      !rows[title..<end].contains(where: { $0.isBody && isDateline($0.text) })
    else { return false }
    facts.date = headedDate
    return true
  }

  /// So many rows as one text: they stand together, or the first breaks off at a small word above a blank line.
  private func title(at first: Int, rows count: Int, before end: Int) -> [UInt8]? {
    let next = first + count
    guard next <= end, next <= rows.count,
      (first + 1..<next).allSatisfy({
        rows[$0].isBody
          && (rows[$0].gap == 0
            || rows[$0].gap == 1 && words.isSmall(rows[$0 - 1].text.lastWord.map(\.lowered)))
      })
    else { return nil }
    var bytes: [UInt8] = []
    for row in first..<next { LineJoin.append(rows[row].text.squeezed[...], to: &bytes, words) }
    return bytes
  }
}
