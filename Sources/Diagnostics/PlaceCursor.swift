/// Places of a file one behind the other, in time that grows with the file and not with each place's line: thousands
/// may stand on one line of many thousand characters.
///
/// A place before the last one is counted from its line's beginning, or the file's.
public struct PlaceCursor: Sendable {
  private let file: SourceFile
  private var line = 1
  private var start = 0
  /// How far was counted: in bytes of the file, and in scalars of the line.
  private var (byte, scalars) = (0, 0)
  /// The line's text, once it was told.
  private var text: (bytes: Range<Int>, words: String)?

  /// Makes ready to tell places of a file.
  public init(_ file: SourceFile) { self.file = file }

  /// The place of a range of bytes, with the line it begins in.
  public mutating func place(_ range: Range<Int>) -> Place {
    let lower = min(max(range.lowerBound, 0), file.bytes.count)
    let upper = min(max(range.upperBound, lower), file.bytes.count)
    if lower < start { (line, start, byte, scalars) = (1, 0, 0, 0) }
    if lower < byte { (byte, scalars) = (start, 0) }
    count(to: lower)
    let (words, end) = lineText()
    let length = Self.scalars(file.bytes[lower..<min(upper, max(end, lower))])
    return Place(
      path: file.path, line: line, column: scalars + 1, length: max(1, length), lineText: words)
  }

  private mutating func count(to place: Int) {
    while byte < place {
      if file.bytes[byte] == UInt8(ascii: "\n") {
        line += 1
        (start, scalars) = (byte + 1, 0)
      } else if Self.isScalarStart(file.bytes[byte]) {
        scalars += 1
      }
      byte += 1
    }
  }

  /// The line's text and its end in bytes.
  private mutating func lineText() -> (String, end: Int) {
    if let text, text.bytes.lowerBound == start { return (text.words, text.bytes.upperBound) }
    let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
    var words = String(decoding: file.bytes[start..<end], as: UTF8.self)
    // A carriage return before the line's end is none of its characters.
    if words.unicodeScalars.last == "\r" { words.unicodeScalars.removeLast() }
    text = (start..<end, words)
    return (words, end)
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count(where: isScalarStart)
  }

  private static func isScalarStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
