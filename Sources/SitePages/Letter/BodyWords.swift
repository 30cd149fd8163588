internal import ByteRuns

/// The words of the interface in a letter's HTML: the names of page marks, notes and the like, which the
/// text has marks for until the page's language is known.
struct BodyWords: Sendable {
  /// The words by the byte that stands for each, from 1 on.
  private let words: [[UInt8]]

  /// A run without any of the marks, which are control characters.
  private static let plain = PlainRun(until: 1)

  init(_ texts: InterfaceTexts) {
    words = ["page", "page-short", "here", "back", "note", "table"].map { key in
      var writer = HTMLWriter()
      writer.text(texts("body-\(key)"))
      return writer.bytes
    }
  }

  /// HTML with the words in their places.
  ///
  /// A mark is only what begins an attribute's value: the text's own quotation marks are escaped, so
  /// that no letter can write one.
  func filled(_ html: [UInt8]) -> [UInt8] {
    var filled: [UInt8] = []
    filled.reserveCapacity(html.count + html.count / 8)
    var start = 0
    html.withUnsafeBufferPointer { html in
      var place = Self.plain.end(of: html, from: 2)
      while place < html.count {
        if html[place] <= 6 && html[place] > 0 && html[place - 1] == UInt8(ascii: "\"")
          && html[place - 2] == UInt8(ascii: "=")
        {
          filled += html[start..<place]
          filled += words[Int(html[place]) - 1]
          start = place + 1
        }
        place = Self.plain.end(of: html, from: place + 1)
      }
    }
    guard start > 0 else { return html }
    filled += html[start...]
    return filled
  }
}
