/// RTF put into the spelling that pandoc reads without loss; any reader takes it for the same.
///
/// pandoc 2 loses the character after `\u8211?`, and notes that are marked as something that may be
/// passed over: `{\*\footnote`.
enum RTFMending {
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    let passedOver = Array(#"{\*\footnote"#.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 64)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: passedOver) {
        result += Array(#"{\footnote"#.utf8)
        index += passedOver.count
      } else if let end = endOfCharacter(bytes, index) {
        result += bytes[index..<end]
        // A blank after a number belongs to it, and shows nothing.
        if !#" \{}"#.utf8.contains(bytes[end]) { result.append(32) }
        index = end
      } else if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
        // What follows a backslash begins no other word.
        result += bytes[index...(index + 1)]
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The place after `\u8211`; nil where no such word stands, or the file ends with it.
  private static func endOfCharacter(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard bytes[start...].starts(with: #"\u"#.utf8) else { return nil }
    var index = start + 2
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let digits = bytes[index...].prefix(6).prefix {
      $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9")
    }
    guard !digits.isEmpty, digits.endIndex < bytes.count else { return nil }
    return digits.endIndex
  }
}
