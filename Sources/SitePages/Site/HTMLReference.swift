/// A character reference in HTML: `&amp;`, `&#8217;`.
struct HTMLReference {
  /// The characters that it means.
  let text: String
  /// Where in the HTML it ends.
  let end: Int

  /// The reference that begins at an ampersand; nil where none does.
  init?(_ html: [UInt8], at start: Int) {
    let window = html[start..<min(html.count, start + 12)]
    guard let close = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: html[(start + 1)..<close], as: UTF8.self)
    guard let text = Self.named[name] ?? Self.numbered(name) else { return nil }
    self.text = text
    end = close + 1
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  private static func numbered(_ name: String) -> String? {
    guard name.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.utf8.first == UInt8(ascii: "x") || digits.utf8.first == UInt8(ascii: "X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
