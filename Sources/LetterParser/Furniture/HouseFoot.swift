internal import LetterModel

/// The line at a sheet's foot in which a house tells how to reach it, more than one way in a row:
///
///     Bezoekadres: Havenkade 5, Den Haag   Postadres: Postbus 881, 2501 CW Den Haag
extension Paper {
  /// How many such lines stand below each other at most.
  private static let footRows = 4

  /// Claims the house's lines that end the sheets; a parliamentary paper has none.
  mutating func claimHouseFoot() {
    guard facts.dossiers.isEmpty else { return }
    var sheet: Int?
    var taken = 0
    for index in rows.indices.reversed() where rows[index].isBody && !rows[index].isBeside {
      if rows[index].sheet != sheet {
        sheet = rows[index].sheet
        taken = 0
      }
      guard taken < Self.footRows else { continue }
      guard tellsWays(rows[index].text) else {
        taken = Self.footRows
        continue
      }
      claim(index, as: .furniture(.letterhead))
      taken += 1
    }
  }

  /// Whether a row begins with the name of a way to reach a house and has another in it.
  private func tellsWays(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 200, text.first?.isCapital == true || text.starts(with: "www.".utf8),
      !text.endsSentence || text.last?.isDigit == true
    else { return false }
    var ways = 0
    var isTold = text.contains(UInt8(ascii: "@"))
    for index in text.indices where index == text.startIndex || text[index - 1] == Byte.blank {
      var cursor = Cursor(text[index...])
      let isWay =
        cursor.take(anyOf: words.letterheads) != nil || cursor.takeWords(words.fieldLabels) != nil
      if index == text.startIndex, !isWay { return false }
      isTold = isTold || isWay && cursor.next == Byte.colon || isPostcode(text[index...].prefix(9))
      if isWay { ways += 1 }
    }
    return ways > 1 && isTold && text.contains(where: \.isDigit)
  }
}
