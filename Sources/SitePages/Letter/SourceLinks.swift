internal import ByteRuns

/// Puts a link to the source's line beside each passage of a letter of which the line is known.
enum SourceLinks {
  private static let here = ByteSearch(Array("<a class=\"here\" href=\"#".utf8))
  private static let end = Array("</a>".utf8)

  /// A letter's HTML with the links behind those of the passages to themselves.
  ///
  /// The text's own signs are escaped, so that no letter can write one of those links.
  ///
  /// - Parameter isForeign: whether the letter is in another language than the links' words.
  static func put(
    into html: [UInt8], _ lines: [String: Int], _ texts: InterfaceTexts,
    isForeign: Bool = false
  ) -> [UInt8] {
    guard !lines.isEmpty else { return html }
    var linked: [UInt8] = []
    linked.reserveCapacity(html.count + html.count / 8)
    var start = 0
    while let found = here.first(in: html[start...]) {
      let address = html[(start + found.upperBound)...].prefix { $0 != UInt8(ascii: "\"") }
      guard let close = ByteSearch(end).first(in: html[address.endIndex...]) else { break }
      let next = address.endIndex + close.upperBound
      linked += html[start..<next]
      if let line = lines[String(decoding: address, as: UTF8.self)] {
        linked += link(line, texts, isForeign)
      }
      start = next
    }
    linked += html[start...]
    return linked
  }

  private static func link(_ line: Int, _ texts: InterfaceTexts, _ isForeign: Bool) -> [UInt8] {
    var writer = HTMLWriter()
    // Not a stop of the keyboard: the passage has one, and the page of the source has a line for each.
    writer.markup("<a class=\"to-source\" tabindex=\"-1\"")
    if isForeign { writer.markup(" lang=\"\(texts.language)\"") }
    writer.markup(" href=\"source/index.html#l\(line)\" aria-label=\"")
    writer.text(texts("source-line-of-source", ["n": "\(line)"]))
    writer.markup("\">")
    writer.text(texts("source-line", ["n": "\(line)"]))
    writer.markup("</a>")
    return writer.bytes
  }
}
