internal import ByteRuns

/// The words of the interface in a letter's HTML: the names of page marks, notes and the like, which the
/// text has marks for until the page's language is known.
struct BodyWords: Sendable {
  /// The words by the byte that stands for each, from 1 on.
  private let words: [[UInt8]]
  /// The attribute that tells their language.
  private let language: [UInt8]

  /// A run without any of the marks, which are control characters.
  private static let plain = PlainRun(until: 1)
  /// The byte for a page's short name, which stands in an element that has the long one too.
  private static let pageShort: UInt8 = 2
  /// The byte for a table's name, which stands on what holds the letter's own words.
  private static let table: UInt8 = 6
  private static let tableTag = ByteSearch(Array("<table".utf8))

  init(_ texts: InterfaceTexts) {
    words = ["page", "page-short", "here", "back", "note", "table"].map { key in
      var writer = HTMLWriter()
      writer.text(texts("body-\(key)"))
      return writer.bytes
    }
    language = Self.attribute(texts.language)
  }

  private static func attribute(_ language: String) -> [UInt8] {
    var writer = HTMLWriter()
    writer.markup("lang=\"")
    writer.text(language)
    writer.markup("\"")
    return writer.bytes
  }

  /// HTML with the words in their places.
  ///
  /// A mark is only what begins an attribute's value: the text's own quotation marks are escaped, so
  /// that no letter can write one.
  ///
  /// - Parameter language: the letter's language where it is another than that of the words, which are then told to
  ///   be in theirs.
  func filled(_ html: [UInt8], within language: String? = nil) -> [UInt8] {
    let own = language.map(Self.attribute)
    var filled: [UInt8] = []
    filled.reserveCapacity(html.count + html.count / 8)
    var start = 0
    html.withUnsafeBufferPointer { html in
      var place = Self.plain.end(of: html, from: 2)
      while place < html.count {
        if html[place] <= 6 && html[place] > 0 && html[place - 1] == UInt8(ascii: "\"")
          && html[place - 2] == UInt8(ascii: "=")
        {
          put(html, place, from: &start, within: own, into: &filled)
        }
        place = Self.plain.end(of: html, from: place + 1)
      }
    }
    guard start > 0 else { return html }
    filled += html[start...]
    return filled
  }

  /// Puts the words for a mark in its place, with their language where it is not the letter's own.
  private func put(
    _ html: UnsafeBufferPointer<UInt8>, _ place: Int, from start: inout Int, within own: [UInt8]?,
    into filled: inout [UInt8]
  ) {
    let mark = html[place]
    if own != nil, mark != Self.pageShort {
      let name = html[start..<place].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? place
      filled += html[start..<name]
      if name < place {
        filled += language
        filled.append(UInt8(ascii: " "))
      }
      start = name
    }
    filled += html[start..<place]
    filled += words[Int(mark) - 1]
    start = place + 1
    // A table's words are the letter's again.
    guard let own, mark == Self.table, let tag = Self.tableTag.first(in: html[start...]) else {
      return
    }
    filled += html[start..<(start + tag.upperBound)]
    filled.append(UInt8(ascii: " "))
    filled += own
    start += tag.upperBound
  }
}
