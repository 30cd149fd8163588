/// A text as a YAML scalar: plain where YAML reads it back as that very text, in double quotes
/// otherwise.
///
/// So a title stands as it is, while `"104"`, `"no"`, `"2009-06-15"` and `"Betreft: iets"` are
/// quoted, since YAML (1.1 or 1.2) would make a number, a truth, a date or a mapping of them.
enum YAMLScalar {
  /// The scalar; within `{ … }` and `[ … ]` more texts need quotes.
  static func text(_ value: String, inFlow: Bool = false) -> String {
    isPlain(Array(value.utf8), inFlow: inFlow) && !isResolved(value) ? value : quoted(value)
  }

  /// Whether the scalar's own syntax takes the bytes for one plain line.
  static func isPlain(_ bytes: [UInt8], inFlow: Bool) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first != 32, last != 32 else {
      return false
    }
    if "-?:,[]{}#&*!|>'\"%@`=".utf8.contains(first), !isOpenDash(bytes) { return false }
    if last == UInt8(ascii: ":") || bytes.starts(with: "---".utf8) || bytes.starts(with: "...".utf8)
    {
      return false
    }
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 32
      switch byte {
      case UInt8(ascii: ":"):
        if next == 32 || inFlow { return false }
      case 32:
        if next == UInt8(ascii: "#") { return false }
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        if inFlow { return false }
      default:
        if isUnprintable(bytes, at: index) { return false }
      }
    }
    return true
  }

  /// A dash, question mark or colon opens nothing where a letter follows: `-x`.
  private static func isOpenDash(_ bytes: [UInt8]) -> Bool {
    guard bytes[0] == UInt8(ascii: "-"), bytes.count > 1 else { return false }
    return bytes[1] | 0x20 >= UInt8(ascii: "a") && bytes[1] | 0x20 <= UInt8(ascii: "z")
  }

  /// Whether a character starts here that YAML does not take as it is: a control, one of Unicode's
  /// own line breaks, a byte order mark or a noncharacter.
  static func isUnprintable(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x20 || byte == 0x7F { return true }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF, index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    if byte == 0xC2 { return next < 0xA0 }
    guard index + 2 < bytes.count else { return false }
    let third = bytes[index + 2]
    if byte == 0xE2 { return next == 0x80 && (third == 0xA8 || third == 0xA9) }
    return (next == 0xBB && third == 0xBF) || (next == 0xBF && third >= 0xBE)
  }

  /// The text in double quotes.
  private static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case let other where isUnprintable(Array(String(other).utf8), at: 0):
        let digits = String(other.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
