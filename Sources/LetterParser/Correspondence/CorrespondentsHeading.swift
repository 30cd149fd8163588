internal import LetterModel

/// Where such a heading stands.
extension Paper {
  /// How many rows of text may stand above such a heading, and how many it takes.
  private static let rowsAboveHeading = 4
  private static let headingRows = 3

  /// Claims a heading that names both ends; a paper of a dossier has none.
  mutating func claimCorrespondents(before end: Int) {
    guard facts.dossiers.isEmpty, facts.addressee == nil, mailSender == nil else { return }
    let places = headingPlaces(first: Self.rowsAboveHeading, most: Self.headingRows, before: end)
    for place in places {
      guard let heading = heading(at: place.lowerBound, rows: place.count, before: end),
        isNominal(heading[...]), isAboveLetter(place.upperBound, before: end),
        let ends = Correspondents(heading[...], words)
      else { continue }
      for row in place { claim(row, as: .facts(["heading", "senders", "addressee"])) }
      facts.heading = heading[...].string
      facts.addressee = ends.addressee
      headedSender = ends.sender
      return
    }
  }

  /// The rows that a heading may take among the first of the text, in the order in which they are tried: from each row on
  /// the most first.
  func headingPlaces(first: Int, most: Int, before end: Int) -> [Range<Int>] {
    (0..<end).lazy.filter { rows[$0].isBody }.prefix(first).flatMap { index in
      (1...most).reversed().map { index..<index + $0 }
    }
  }

  /// So many rows as one text, where they stand together and nothing else with them.
  private func heading(at first: Int, rows count: Int, before end: Int) -> [UInt8]? {
    guard first + count <= end,
      (first + 1..<first + count).allSatisfy({ rows[$0].isBody && rows[$0].gap == 0 }),
      rows[first].text.first?.isCapital == true
    else { return nil }
    let next = first + count
    if next < end, rows[next].isBody, rows[next].gap == 0, !isDateline(rows[next].text),
      rows[next].text.first?.isSmall == true
    {
      return nil
    }
    var bytes: [UInt8] = []
    for row in first..<first + count {
      LineJoin.append(rows[row].text.squeezed[...], to: &bytes, words)
    }
    return bytes
  }

  /// Whether a dateline or the salutation stands below a heading, a few lines between them at most.
  private func isAboveLetter(_ below: Int, before end: Int) -> Bool {
    for index in below..<min(below + 8, rows.count) where rows[index].isBody {
      if index == end, greeting() == end { return true }
      let text = rows[index].text
      if isDateline(text) || datelineBeside(text) != nil { return true }
    }
    return false
  }
}
