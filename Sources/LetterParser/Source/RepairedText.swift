/// A text of which some bytes are no UTF-8, as UTF-8: those read as Windows-1252, and all others as they are.
package struct RepairedText: Sendable {
  /// The text in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Whether some bytes stand for nothing in Windows-1252 either, and are U+FFFD now: a control character in their place
  /// would be there and not be seen.
  private var isLossy = false

  /// What an editor is told of it.
  package var told: String {
    "bytes that are no UTF-8 were read as Windows-1252"
      + (isLossy ? ", and those that stand for nothing in it as “\u{FFFD}”" : "")
  }

  /// Repairs a text; nil where all of it is UTF-8.
  package init?(_ source: [UInt8]) {
    guard source.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) == nil else {
      return nil
    }
    bytes.reserveCapacity(source.count + source.count / 16)
    var index = 0
    while index < source.count {
      let length = source[index] < 0x80 ? 1 : Decoding.sequenceLength(source, at: index)
      if length == 0 {
        let scalar = CodePage.scalar(of: source[index])
        isLossy = isLossy || scalar == nil
        bytes.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
        index += 1
      } else {
        bytes += source[index..<(index + length)]
        index += length
      }
    }
  }
}
