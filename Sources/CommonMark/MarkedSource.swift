internal import ByteRuns
internal import LetterModel

/// A letter's Markdown made ready for cmark: page marks and note marks as tokens, the notes taken
/// out, invalid UTF-8 repaired.
///
/// Lines keep their numbers.
struct MarkedSource {
  /// What cmark reads.
  private(set) var text: [UInt8]
  /// The notes in the order in which they stand.
  private(set) var notes: [NoteSource] = []
  /// The note marks in the order of the text, the notes' own last.
  private(set) var references: [Reference] = []
  /// Whether bytes that are no UTF-8 were replaced.
  let wasRepaired: Bool

  /// A note as it stands in the source.
  struct NoteSource {
    /// The label between `[^` and `]`.
    var label: [UInt8]
    /// Its own Markdown.
    var text: [UInt8]
    /// The line on which it begins, counted from 1 within the text.
    var line: Int
    /// Where it begins, in bytes from the start of the text.
    var offset: Int
  }

  /// A note mark in the text.
  struct Reference {
    /// The bytes as written: `[^1]`.
    var literal: [UInt8]
    /// The note it means; nil where there is none.
    var note: Int?
    /// Where it stands, in bytes from the start of the text; nil within a note.
    var offset: Int?
  }

  /// Prepares the text.
  init(_ source: ArraySlice<UInt8>) {
    let isValid = source.withUnsafeBufferPointer { String(ifUTF8: $0) } != nil
    wasRepaired = !isValid
    text = isValid ? Array(source) : Array(String(decoding: source, as: UTF8.self).utf8)
    let found = text.withUnsafeBufferPointer(Self.contents)
    guard found.notes || found.marks else { return }
    if found.notes { (text, notes) = NoteExtraction.split(text) }
    var numbers: [[UInt8]: Int] = [:]
    for (index, note) in notes.enumerated() where numbers[note.label] == nil {
      numbers[note.label] = index
    }
    text = tokenized(text, numbers: numbers, offsets: true)
    for index in notes.indices {
      notes[index].text = tokenized(notes[index].text, numbers: numbers, offsets: false)
    }
  }

  /// Whether there is anything to replace at all: most letters have neither notes nor tokens.
  private static func contents(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (notes: Bool, marks: Bool) {
    var notes = false
    var marks = false
    var index = plain.end(of: bytes, from: 0)
    while index + 1 < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): if bytes[index + 1] == UInt8(ascii: "^") { notes = true }
      case UInt8(ascii: "<"): if bytes[index + 1] == UInt8(ascii: "!") { marks = true }
      case 0xEF: if bytes[index + 1] == 0xB7 { marks = true }
      default: break
      }
      index = plain.end(of: bytes, from: index + 1)
    }
    return (notes, marks)
  }

  /// What runs up to anything that may have to be replaced, or tells that it may not.
  private static let plain = PlainRun(
    until: UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "\\"))

  /// The text with tokens in place of marks.
  private mutating func tokenized(
    _ bytes: [UInt8], numbers: [[UInt8]: Int], offsets: Bool
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      var backslashes = 0
      while index < bytes.count {
        let end = Self.plain.end(of: bytes, from: index)
        if end > index {
          result += UnsafeBufferPointer(rebasing: bytes[index..<end])
          (index, backslashes) = (end, 0)
          continue
        }
        let byte = bytes[index]
        let isEscaped = backslashes % 2 == 1
        backslashes = byte == UInt8(ascii: "\\") ? backslashes + 1 : 0
        if byte == UInt8(ascii: "<"), !isEscaped, let mark = PageMark.read(bytes, at: index) {
          result += Token.bytes(.page, mark.page.code)
          index = mark.end
        } else if byte == UInt8(ascii: "["), !isEscaped, index + 1 < bytes.count,
          bytes[index + 1] == UInt8(ascii: "^")
        {
          let end = NoteExtraction.labelEnd(bytes, at: index)
          let note = end.flatMap { numbers[Array(bytes[index + 2..<$0 - 1])] }
          let literal = Array(bytes[index..<(end ?? index + 2)])
          result += Token.bytes(.reference, references.count)
          references.append(
            Reference(literal: literal, note: note, offset: offsets ? index : nil))
          index += literal.count
        } else if byte == 0xEF, Token.isCharacter(bytes, at: index) {
          result += [0xEF, 0xBF, 0xBD]
          index += 3
        } else {
          result.append(byte)
          index += 1
        }
      }
    }
    return result
  }
}
