/// A house's column below the addressee, as an extraction in plain order sets what stands right of him:
///
///     Aan de Voorzitter van de
///     Tweede Kamer der Staten-Generaal
///
///     Directie Rivieren
///     Havenkade 12
///     2514 GA Oeverdam
///     Postbus 90801
///     2509 LV Oeverdam
///     www.oeverdam.example
///
///     Onze referentie
///     RIV-2019/0417
extension Paper {
  /// More rows without a blank line between them are no house's.
  private static let longestBlock = 24

  /// Claims the house's address between the addressee and the salutation, and the blocks below it that begin with a
  /// label; tells whether there was one.
  mutating func claimHouseBelow() -> Bool {
    guard let end = greeting(),
      let addressee = (0..<end).first(where: { rows[$0].isBody && opensAddressee(rows[$0].text) })
    else { return false }
    var house: [Int] = []
    var index = addressee
    while index < end {
      var next = index + 1
      while next < end, rows[next].gap == 0, rows[next].sheet == rows[index].sheet { next += 1 }
      let block = (index..<next).filter { rows[$0].isBody && !rows[$0].isBeside }
      if index > addressee,
        isHouseBlock(block) && (isHouseAddress(block) || !house.isEmpty && isField(block))
      {
        house += block
      }
      index = next
    }
    guard !house.isEmpty else { return false }
    claimFields(labelled: Set(house.filter { columnLabel(rows[$0].text) != nil }), in: house)
    return true
  }

  /// Whether a block's rows can be a house's: short, no text, and no day without a label.
  private func isHouseBlock(_ block: [Int]) -> Bool {
    let fields = block.map { rows[$0] }
    return 1...Self.longestBlock ~= block.count
      && !block.contains { isColumnText(rows[$0].text) || opensAddressee(rows[$0].text) }
      && !fields.indices.contains { isDayWithoutLabel($0, in: fields) }
  }

  /// Whether a block tells two ways to reach a house, one of them a postcode: another addressee has one alone.
  private func isHouseAddress(_ block: [Int]) -> Bool {
    let postcodes = block.count { isPostcode(rows[$0].text) }
    return postcodes > 1
      || postcodes == 1
        && block.contains {
          rows[$0].text.starts(with: "www.".utf8) || rows[$0].text.contains(UInt8(ascii: "@"))
        }
  }

  /// Whether a block begins with a label that tells neither the day nor the subject.
  private func isField(_ block: [Int]) -> Bool {
    guard let first = block.first, let label = columnLabel(rows[first].text) else { return false }
    return label.field == .other
  }
}
