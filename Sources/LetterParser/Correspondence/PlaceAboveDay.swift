internal import LetterModel

/// The place in a line of its own, between a house's name and the day, as despatches have it:
///
///     BRITISH EMBASSY,
///     LISBON.
///     14 May, 1974.
extension Paper {
  /// No place has more bytes.
  private static let longestPlace = 30

  /// Takes the place right above a day, where the line above that is a name that ends in a comma.
  mutating func claimPlaceAbove(_ day: Int) {
    guard facts.place == nil, facts.dossiers.isEmpty, day > 1, rows[day].gap < 3,
      !rows[day].text.contains(Byte.colon)
    else { return }
    let (place, house) = (rows[day - 1], rows[day - 2])
    guard place.isBody, house.isBody, place.gap == 0, place.isBeside == house.isBeside,
      place.line == house.line + 1, 3..<Self.longestPlace ~= place.text.count,
      let sign = place.text.last, sign == Byte.stop || sign == Byte.comma,
      place.text.first?.isCapital == true, house.text.last == Byte.comma, house.text.count < 60,
      !place.text.dropLast().contains(where: {
        $0.isDigit || $0 == Byte.stop || $0 == Byte.comma || $0 == Byte.colon
      }),
      place.text.split(separator: Byte.blank).count < 4, isNominal(place.text),
      isNominal(house.text), !isGreeting(house.text), !Office.begins(place.text, words)
    else { return }
    facts.place = place.text.dropLast().squeezed[...].string
    claim(day - 1, as: .facts(["place"]))
  }
}
