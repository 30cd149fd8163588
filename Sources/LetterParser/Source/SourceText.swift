/// A source's bytes as clean lines: UTF-8 without the marks that only a typesetter needs.
///
/// Every line of the source is kept with its number, so that all that is said later can be said of
/// the line that an editor sees.
struct SourceText {
  /// One line of the source.
  struct Line {
    /// The clean bytes, blanks at the start kept for the column, none at the end.
    let text: ArraySlice<UInt8>
    /// How many form feeds stand before its text.
    let formFeeds: Int
  }

  /// The lines in order.
  private(set) var lines: [Line] = []

  /// Whether the source tells its sheets by form feeds.
  var hasSheets: Bool { lines.indices.dropLast().contains { lines[$0].formFeeds > 0 } }

  /// Splits clean text at line ends of any kind.
  init(_ bytes: [UInt8]) {
    lines.reserveCapacity(bytes.count / 40 + 1)
    Self.eachLine(of: bytes) { append($0) }
  }

  /// Gives the lines of a source in order, without what ends them: CR, LF or both.
  static func eachLine(of bytes: [UInt8], _ take: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == Byte.newline || byte == Byte.carriageReturn else {
        index += 1
        continue
      }
      take(bytes[start..<index])
      index += 1
      if byte == Byte.carriageReturn, index < bytes.count, bytes[index] == Byte.newline {
        index += 1
      }
      start = index
    }
    if start < bytes.count { take(bytes[start...]) }
  }

  private mutating func append(_ line: ArraySlice<UInt8>) {
    var end = line.endIndex
    while end > line.startIndex, line[end - 1] == Byte.blank { end -= 1 }
    let slice = line[..<end]
    guard slice.contains(Byte.formFeed) else {
      lines.append(Line(text: slice, formFeeds: 0))
      return
    }
    let feeds = slice.prefix { $0 == Byte.formFeed || $0 == Byte.blank }
      .count { $0 == Byte.formFeed }
    // A form feed within a line is a blank there: the page turned, but the line did not end.
    let text = slice.map { $0 == Byte.formFeed ? Byte.blank : $0 }
    lines.append(Line(text: text.dropFirst(feeds), formFeeds: feeds))
  }
}
