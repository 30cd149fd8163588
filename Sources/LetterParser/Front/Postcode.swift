/// Postcodes of Britain and the United States.
extension ArraySlice<UInt8> {
  /// Whether a town's postcode stands behind it: `London SW1A 2AA`, `Washington, DC 20520`.
  var endsInPostcode: Bool {
    let last = lastWord
    guard last.startIndex > startIndex else { return false }
    let before = self[..<last.startIndex].trimmed.lastWord
    guard before.startIndex > startIndex else { return false }
    if last.count == 5, last.allSatisfy(\.isDigit) {
      let letters = before.filter { $0 != Byte.stop }
      return letters.count == 2 && letters.allSatisfy(\.isCapital)
    }
    return self[before.startIndex...].isBritishPostcode
  }

  /// Whether it is a British postcode and nothing else: `SW1A 0AA`.
  var isBritishPostcode: Bool {
    let last = lastWord
    guard last.startIndex > startIndex else { return false }
    let first = self[..<last.startIndex].trimmed
    return last.count == 3 && last.first?.isDigit == true
      && last.dropFirst().allSatisfy(\.isCapital)
      && 2...4 ~= first.count && first.first?.isCapital == true && first.contains(where: \.isDigit)
      && first.allSatisfy { $0.isDigit || $0.isCapital }
  }
}
