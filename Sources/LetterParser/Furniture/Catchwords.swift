/// The word with which the next page begins, set below the last line of a page, as prints and hands of old had it:
///
///     Den 9 deezer is de Reis Effendi afgezet en in zyn plaats aangesteld
///                                                                 Mehemet
///     Mehemet Aga, een man van goede verstand.
extension Paper {
  /// No catchword has more bytes.
  private static let longestCatchword = 24
  /// So far right of the next line it stands at least, where no page's mark is between them.
  private static let leastInset = 20

  /// Claims such words.
  mutating func claimCatchwords() {
    for index in rows.indices.dropFirst() where isCatchword(index) {
      claim(index, as: .furniture(.pageFoot))
      guard let next = nextBody(from: index + 1),
        let above = rows[..<index].last(where: \.isBody), !above.text.endsSentence
      else { continue }
      rows[next].goesOn = true
    }
  }

  private func isCatchword(_ index: Int) -> Bool {
    let row = rows[index]
    guard row.isBody, 2..<Self.longestCatchword ~= row.text.count, row.gap < 3,
      row.text.first?.isLetter == true, !row.text.contains(Byte.blank),
      let next = nextBody(from: index + 1), rows[next].text.count > 30,
      let above = rows[..<index].last(where: \.isBody), above.text.count > 30
    else { return false }
    let isSetIn =
      row.column >= rows[next].column + Self.leastInset
      && row.column >= above.column + Self.leastInset
    guard next > index + 1 && rows[next].page > row.page || isSetIn else { return false }
    let word = row.text.last == Byte.hyphen ? row.text.dropLast() : row.text
    let first = rows[next].text.firstWord
    guard word.count > 1, first.starts(with: word) else { return false }
    // `Inleiding` above `Inleiding en samenvatting` may be a heading: the line above a catchword goes on below it.
    return isSetIn || !above.text.endsSentence
  }
}
