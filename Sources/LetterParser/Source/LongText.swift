internal import Diagnostics
internal import LetterModel

/// A text of more lines than a letter has.
///
/// Nothing in it is looked for: its words are kept, one page after the other.
enum LongText {
  /// How many bytes fill a page, after which the next blank line ends a paragraph.
  private static let page = 2_000

  /// The text of a paper, its rows put together.
  static func read(_ paper: inout Paper, _ longest: Int) -> BodyReading {
    paper.diagnostics.append(
      Diagnostic(
        .textTooLong, at: Place(path: paper.file.path),
        "the text has more than \(longest) lines: its parts were not looked for",
        advice: "look whether the file is a letter"))
    var reading = BodyReading()
    var text: [UInt8] = []
    for row in paper.rows {
      if row.gap > 0, text.count >= page { end(&text, &reading) }
      if !text.isEmpty { text.append(Byte.blank) }
      text += row.text.hasDoubleBlank ? row.text.squeezed[...] : row.text
    }
    end(&text, &reading)
    return reading
  }

  private static func end(_ text: inout [UInt8], _ reading: inout BodyReading) {
    guard !text.isEmpty else { return }
    reading.blocks.append(.paragraph([.text(String(decoding: text, as: UTF8.self))]))
    text = []
  }
}
