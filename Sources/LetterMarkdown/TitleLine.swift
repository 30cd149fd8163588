/// A heading `# …` that begins a text written by hand: the letter's title.
struct TitleLine {
  /// The words.
  let text: String
  /// Where the rest of the text begins.
  let end: Int

  /// Looks for a title at the beginning of a text; nil where it begins otherwise.
  init?(_ bytes: [UInt8], in body: Range<Int>) {
    var start = body.lowerBound
    while start < body.upperBound, [10, 13, 32].contains(bytes[start]) { start += 1 }
    guard start + 1 < body.upperBound, bytes[start] == UInt8(ascii: "#"), bytes[start + 1] == 32
    else { return nil }
    var end = start
    while end < body.upperBound, bytes[end] != 10 { end += 1 }
    var words: [UInt8] = []
    var isEscaped = false
    for byte in bytes[(start + 2)..<end] where byte != 13 {
      if isEscaped, !Self.isPunctuation(byte) { words.append(UInt8(ascii: "\\")) }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if !isEscaped { words.append(byte) }
    }
    while let last = words.last, last == 32 { words.removeLast() }
    let title = words.drop { $0 == 32 }
    guard !title.isEmpty else { return nil }
    text = String(decoding: title, as: UTF8.self)
    self.end = min(end + 1, body.upperBound)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    33...47 ~= byte || 58...64 ~= byte || 91...96 ~= byte || 123...126 ~= byte
  }
}
