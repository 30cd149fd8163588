extension YAMLScalar {
  /// Whether YAML 1.1 or 1.2 takes a plain scalar for something other than a text: nothing, a
  /// truth, a number or a day.
  static func isResolved(_ value: String) -> Bool {
    let bytes = Array(value.utf8)
    guard let first = bytes.first, bytes.count <= 64 else { return value.isEmpty }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      return isNumber(bytes) || isDay(bytes)
    default: return words.contains(value.lowercased())
    }
  }

  /// What YAML 1.1 reads as nothing, as a truth, or as a merge.
  private static let words: Set<String> = [
    "~", "null", "y", "n", "yes", "no", "true", "false", "on", "off", "<<",
  ]

  /// Integers in every base that YAML knows, decimals, and YAML 1.1's `12:30` to the base of sixty.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var digits = bytes[...]
    if digits.first == UInt8(ascii: "+") || digits.first == UInt8(ascii: "-") {
      digits = digits.dropFirst()
    }
    let word = String(decoding: digits, as: UTF8.self).lowercased()
    if word == ".inf" || word == ".nan" { return true }
    if word.hasPrefix("0x") || word.hasPrefix("0o") || word.hasPrefix("0b") {
      return word.utf8.count > 2
        && word.utf8.dropFirst(2).allSatisfy { isDigit($0) || 97...102 ~= $0 || $0 == 95 }
    }
    return isDecimal(digits)
  }

  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    let colons = bytes.contains(UInt8(ascii: ":"))
    var hasDigit = false
    var hasExponent = false
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: "."), UInt8(ascii: "_"): break
      case UInt8(ascii: ":"): if !hasDigit { return false }
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        if !hasDigit || hasExponent || colons { return false }
        hasExponent = true
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        let before = bytes[bytes.startIndex + max(0, offset - 1)]
        if before | 0x20 != UInt8(ascii: "e") || offset == 0 { return false }
      default: return false
      }
    }
    return hasDigit
  }

  /// `2009-06-15`, also with one digit for month or day, and with a time after it.
  private static func isDay(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count),
      let day = parts[2].first, isDigit(day)
    else { return false }
    return parts[0].allSatisfy(isDigit) && parts[1].allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }
}
