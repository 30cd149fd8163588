package import LetterModel

/// The signs of texts, blanks and controls left aside, so that what may differ is not compared.
package enum Words {
  /// The texts of blocks in their order.
  package static func texts(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .heading(_, let text): [text.plainText]
      case .list(let list): list.items.flatMap { texts(of: $0) }
      case .quotation(let blocks): texts(of: blocks)
      case .table(let table): ([table.head] + table.rows).flatMap { $0.map(\.plainText) }
      case .pageMark: []
      }
    }
  }

  package static func signs(of blocks: [Block]) -> String { signs(texts(of: blocks).joined()) }

  /// A text without blanks and byte order marks; what no HTML can hold is taken as the sign that stands
  /// for it.
  package static func signs(_ text: String) -> String {
    var signs = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9...13, 32, 0xFEFF: break
      case 0..<32, 127, 0xFDD0...0xFDD3, 0xFFFE, 0xFFFF: signs.append("\u{FFFD}")
      default: signs.append(scalar)
      }
    }
    return String(signs)
  }

  /// A text's letters alone.
  package static func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(\.properties.isAlphabetic)))
  }

  /// How often each letter stands in texts, those above and below the line taken for those on it.
  package static func counted(_ texts: [String]) -> [Unicode.Scalar: Int] {
    var counts: [Unicode.Scalar: Int] = [:]
    for text in texts {
      for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
        counts[onLine[scalar] ?? scalar, default: 0] += 1
      }
    }
    return counts
  }

  private static let onLine: [Unicode.Scalar: Unicode.Scalar] = [
    "ⁿ": "n", "ⁱ": "i", "ₙ": "n", "ᵢ": "i",
  ]

  /// The labels of the notes that a block calls.
  package static func calls(in block: Block) -> [String] {
    switch block {
    case .paragraph(let text), .heading(_, let text): calls(in: text)
    case .list(let list): list.items.flatMap { $0.flatMap(calls) }
    case .quotation(let blocks): blocks.flatMap(calls)
    case .table(let table): ([table.head] + table.rows).flatMap { $0.flatMap(calls) }
    case .pageMark: []
    }
  }

  private static func calls(in text: [Inline]) -> [String] {
    text.flatMap { inline -> [String] in
      switch inline {
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): calls(in: inner)
      case .noteMark(let label): [label]
      case .text, .lineBreak, .pageMark: []
      }
    }
  }

  /// A text without what looks like a note's call: `[^1]`.
  package static func withoutCalls(_ text: String) -> String {
    var rest = text[...]
    var kept = ""
    while let open = rest.firstIndex(of: "[") {
      let end = rest[open...].firstIndex(of: "]") ?? rest.index(before: rest.endIndex)
      let isCall = rest[open...].hasPrefix("[^") && rest[end] == "]"
      kept += isCall ? rest[..<open] : rest[...open]
      rest = rest[(isCall ? rest.index(after: end) : rest.index(after: open))...]
    }
    return kept + rest
  }

  /// The signs of HTML between its tags; links of the page itself and calls of notes left out.
  package static func signs(ofHTML html: [UInt8]) -> String {
    var text: [UInt8] = []
    var rest = html[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      text += rest[..<open]
      rest = rest[open...]
      let end = apart.first { rest.starts(with: $0.start) }?.end ?? [UInt8(ascii: ">")]
      while !rest.isEmpty, !rest.starts(with: end) { rest.removeFirst() }
      rest = rest.dropFirst(end.count)
    }
    text += rest
    return signs(resolved(String(decoding: text, as: UTF8.self)))
  }

  /// The names of the elements that HTML begins.
  package static func elements(ofHTML html: String) -> Set<String> {
    Set(
      html.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst()
        .filter { $0.first != UInt8(ascii: "/") }
        .map { tag in
          String(
            decoding: tag.prefix { $0 != 32 && $0 != 62 && $0 != 47 && $0 != 10 }, as: UTF8.self)
        })
  }

  /// The values of attributes `id` within the tags of HTML.
  package static func ids(ofHTML html: [UInt8]) -> [String] {
    html.split(separator: UInt8(ascii: "<")).compactMap { piece in
      let tag = piece.prefix { $0 != UInt8(ascii: ">") }
      let starts = tag.indices.lazy.filter { tag[$0] == 32 && tag[$0...].starts(with: idStart) }
      return starts.first.map { start in
        String(
          decoding: tag[(start + idStart.count)...].prefix { $0 != UInt8(ascii: "\"") },
          as: UTF8.self)
      }
    }
  }

  private static let idStart = Array(" id=\"".utf8)

  private static let apart: [(start: [UInt8], end: [UInt8])] = [
    (Array("<a class=\"here\"".utf8), Array("</a>".utf8)),
    (Array("<a class=\"back\"".utf8), Array("</a>".utf8)),
    (Array("<sup>".utf8), Array("</sup>".utf8)),
  ]

  private static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var made: [UInt8] = []
    var rest = Array(text.utf8)[...]
    let entities: [([UInt8], UInt8)] = [
      (Array("&lt;".utf8), 60), (Array("&gt;".utf8), 62), (Array("&quot;".utf8), 34),
      (Array("&amp;".utf8), 38),
    ]
    while let byte = rest.first {
      if byte == 38, let found = entities.first(where: { rest.starts(with: $0.0) }) {
        made.append(found.1)
        rest = rest.dropFirst(found.0.count)
      } else {
        made.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: made, as: UTF8.self)
  }
}
