/// The words of HTML as the renderer writes it: tags and links of the page itself taken off,
/// entities read, blanks made one.
enum TextOfHTML {
  /// The words of each block, in order, blocks without words left out.
  static func blocks(_ html: [UInt8]) -> [String] {
    var text = String(decoding: html, as: UTF8.self)
    text = without(text, from: "<a class=\"here\"", to: "</a>")
    text = without(text, from: " <a class=\"back\"", to: "</a>")
    text = without(text, from: "<sup>", to: "</sup>")
    let inline: Set<String> = [
      "em", "/em", "strong", "/strong", "a", "/a", "span", "/span", "br", "code", "/code",
    ]
    var blocks = [""]
    var rest = text.unicodeScalars[...]
    while let open = rest.firstIndex(of: "<") {
      blocks[blocks.count - 1].unicodeScalars += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: open)..<close].prefix { $0 != " " }
      if !inline.contains(String(tag)) { blocks.append("") }
      rest = rest[rest.index(after: close)...]
    }
    blocks[blocks.count - 1].unicodeScalars += rest
    return blocks.map(entities).map(blanks).filter { !$0.isEmpty }
  }

  /// A text as it should come out of Markdown: controls as blanks or `�`, blanks one.
  static func blanks(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9...13, 32: if result.unicodeScalars.last != " " { result += " " }
      case 0..<32, 127, 0xFDD0...0xFDD3: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    var scalars = result.unicodeScalars[...]
    if scalars.first == " " { scalars.removeFirst() }
    if scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  private static func entities(_ text: String) -> String {
    replaced(
      replaced(replaced(replaced(text, "&lt;", "<"), "&gt;", ">"), "&quot;", "\""), "&amp;", "&")
  }

  private static func replaced(_ text: String, _ old: String, _ new: String) -> String {
    var result: [UInt8] = []
    let (bytes, old) = (Array(text.utf8), Array(old.utf8))
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: old) {
        result += new.utf8
        index += old.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func without(_ text: String, from start: String, to end: String) -> String {
    let (bytes, start, end) = (Array(text.utf8), Array(start.utf8), Array(end.utf8))
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == start[0], bytes[index...].starts(with: start) {
        while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
        index += end.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
