internal import LetterModel

/// The streets and towns below an addressee.
extension Paper {
  /// Claims the addressee's street and town, which a ministry's letter has below the addressee.
  ///
  /// - Parameter hasFields: whether the date stands among fields and not below the address.
  mutating func claimAddress(hasFields: Bool) {
    claimPostalAddress()
    guard let last = rows.lastIndex(where: { $0.use == .facts(["addressee"]) }) else { return }
    if hasFields { claimStreet(below: last) }
    guard
      let dated = rows.firstIndex(where: {
        $0.use == .facts(["date"]) || $0.use == .facts(["place", "date"])
      }), last < dated
    else { return }
    let between = (last + 1..<dated).filter { rows[$0].isBody }
    guard between.count <= 6, between.allSatisfy({ isAddressLine(rows[$0].text) }) else { return }
    // Below a chamber's addressee no street need stand: one is known by its number.
    guard
      rows[dated].use == .facts(["date"])
        || between.contains(where: { rows[$0].text.contains(where: \.isDigit) })
    else { return }
    for index in between { claim(index, as: .furniture(.address)) }
  }

  /// Claims the street and town right below the addressee, up to a blank line: `Binnenhof 4`, `DEN HAAG`.
  private mutating func claimStreet(below addressee: Int) {
    var next = addressee + 1
    while next < rows.count, next - addressee < 5, rows[next].isBody, rows[next].gap == 0,
      rows[next].sheet == rows[addressee].sheet, isAddressLine(rows[next].text)
    {
      next += 1
    }
    guard next < rows.count, rows[next].gap > 0 || !rows[next].isBody,
      rows[addressee + 1..<next].contains(where: { $0.text.last?.isDigit == true })
    else { return }
    for index in addressee + 1..<next { claim(index, as: .furniture(.address)) }
  }

  /// Claims an address right below the addressee that ends in a postcode and its town, wherever the
  /// date stands.
  private mutating func claimPostalAddress() {
    guard let last = rows.lastIndex(where: { $0.use == .facts(["addressee"]) }),
      let postcode = postcodeRow(below: last)
    else { return }
    for index in last + 1...postcode { claim(index, as: .furniture(.address)) }
  }

  /// The row of a postcode and its town that ends an address right below the addressee, whose name may
  /// begin small: `mevrouw dr. F. van der Veld`.
  func postcodeRow(below addressee: Int) -> Int? {
    var next = addressee + 1
    while next < rows.count, next - addressee <= 4, rows[next].gap < 2,
      rows[next].sheet == rows[addressee].sheet,
      rows[next].isBody || rows[next].use == .furniture(.letterhead),
      isAddressLine(rows[next].text, isName: next == addressee + 1)
    {
      if isPostcode(rows[next].text) || rows[next].text.endsInPostcode { return next }
      next += 1
    }
    return nil
  }

  func isAddressLine(_ text: ArraySlice<UInt8>, isName: Bool = false) -> Bool {
    text.count < 50 && (isName || text.first.map { $0.isCapital || $0.isDigit } == true)
      && text.last != Byte.stop && text.last != Byte.comma
  }
}
