extension ArraySlice<UInt8> {
  /// Whether a row is a table's, of which an extraction has left the words: `3 150 000` at its
  /// beginning, or little but numbers behind its first word, as in `Noord-Ierland: 512 1.081 340`.
  var isOfNumbers: Bool {
    if beginsInThousands { return true }
    let words = split(separator: Byte.blank)
    let numbers = words.dropFirst().count { $0.first?.isDigit == true }
    return numbers > 1 && numbers * 3 >= words.count * 2
  }

  /// Whether a number with its thousands apart is at the beginning: `3 150 000`.
  private var beginsInThousands: Bool {
    let first = prefix(while: \.isDigit)
    guard 1...3 ~= first.count, self[first.endIndex...].first == Byte.blank else { return false }
    let group = self[(first.endIndex + 1)...].prefix(while: \.isDigit)
    return group.count == 3 && self[group.endIndex...].first.map { $0 == Byte.blank } != false
  }
}
