/// The many spellings of a dossier's number: `31 700 V`, `31700 V`, `31700-V` are one.
enum DossierNumber {
  /// The number in one spelling, with the space of print: `31 700 V`, `21 501-02`.
  static func printed(_ number: String) -> String {
    let key = key(number)
    let digits = key.prefix { (48...57).contains($0) }
    guard digits.count >= 5 else { return number }
    let rest = key.dropFirst(5)
    let head = text(key.prefix(2)) + " " + text(key[2..<5])
    guard let first = rest.first else { return head }
    // Digits behind the five are a second number, `-02`; letters a chapter.
    return (48...57).contains(first) ? head + "-" + text(rest) : head + " " + text(rest)
  }

  /// The number as part of an address: `31700-V`.
  static func slug(_ number: String) -> String {
    let key = key(number)
    guard key.count > 5, key.prefix(5).allSatisfy({ (48...57).contains($0) }) else {
      return key.isEmpty ? "x" : text(key[...])
    }
    return text(key.prefix(5)) + "-" + text(key.dropFirst(5))
  }

  /// What all spellings share: digits and capital letters, without a `(R 1411)` behind them.
  static func key(_ number: String) -> [UInt8] {
    let bytes = number.utf8.prefix { $0 != UInt8(ascii: "(") }
    return bytes.compactMap { byte in
      switch byte {
      case 48...57, 65...90: byte
      case 97...122: byte - 32
      default: nil
      }
    }
  }

  private static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
