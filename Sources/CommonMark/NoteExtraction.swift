/// Takes the notes out of a text: a line `[^1]: …` and what belongs to it.
///
/// A note goes on to the next blank line, and beyond it as long as lines stand four blanks in. The
/// lines it had stay behind as blank ones.
struct NoteExtraction {
  private let bytes: [UInt8]
  private var kept: [UInt8] = []
  private var notes: [MarkedSource.NoteSource] = []
  private var fence: UInt8?
  private var isInNote = false
  private var blanks = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    kept.reserveCapacity(bytes.count)
  }

  /// The text without its notes, and the notes.
  static func split(_ bytes: [UInt8]) -> (text: [UInt8], notes: [MarkedSource.NoteSource]) {
    var extraction = NoteExtraction(bytes)
    var line = 1
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      extraction.take(start..<end, line: line)
      line += 1
      start = end
    }
    return (extraction.kept, extraction.notes)
  }

  private mutating func take(_ range: Range<Int>, line: Int) {
    let indent = bytes[range].prefix { $0 == 32 }.count
    let first = range.lowerBound + indent < range.upperBound ? bytes[range.lowerBound + indent] : 10
    if fence == nil, indent < 4, let start = definition(range.lowerBound + indent, in: range) {
      let label = Array(bytes[range.lowerBound + indent + 2..<start - 2])
      var from = start
      while from < range.upperBound, bytes[from] == 32 { from += 1 }
      notes.append(
        MarkedSource.NoteSource(
          label: label, text: Array(bytes[from..<range.upperBound]), line: line,
          offset: range.lowerBound + indent))
      (isInNote, blanks) = (true, 0)
      leaveBlank(range)
    } else if isInNote, first == 10 || first == 13 {
      blanks += 1
      leaveBlank(range)
    } else if isInNote, continues(indent: indent, first: first) {
      let last = notes.count - 1
      notes[last].text += repeatElement(10, count: blanks)
      blanks = 0
      let drop = first == 9 && indent < 4 ? indent + 1 : min(indent, 4)
      notes[last].text += bytes[(range.lowerBound + drop)..<range.upperBound]
      leaveBlank(range)
    } else {
      isInNote = false
      trackFence(first, range.lowerBound + indent, in: range)
      kept += bytes[range]
    }
  }

  /// Whether a line that is not blank belongs to the note above it.
  private func continues(indent: Int, first: UInt8) -> Bool {
    if indent >= 4 || first == 9 { return true }
    return blanks == 0 && !"#>-+*|`~<=".utf8.contains(first)
  }

  private mutating func leaveBlank(_ range: Range<Int>) {
    if bytes[range].last == UInt8(ascii: "\n") { kept.append(UInt8(ascii: "\n")) }
  }

  /// Fenced code holds no notes.
  private mutating func trackFence(_ first: UInt8, _ index: Int, in range: Range<Int>) {
    guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~"), index + 2 < range.upperBound,
      bytes[index + 1] == first, bytes[index + 2] == first
    else { return }
    if fence == nil { fence = first } else if fence == first { fence = nil }
  }

  /// Where the text of a note begins whose definition stands at an index.
  private func definition(_ index: Int, in range: Range<Int>) -> Int? {
    guard index + 1 < range.upperBound, bytes[index] == UInt8(ascii: "["),
      bytes[index + 1] == UInt8(ascii: "^"),
      let end = bytes.withUnsafeBufferPointer({ Self.labelEnd($0, at: index) }),
      end < range.upperBound, bytes[end] == UInt8(ascii: ":")
    else { return nil }
    return end + 1
  }

  /// Where the bytes after a note mark begin that stands at an index; nil where it is none.
  static func labelEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start + 2
    while index < bytes.count, index - start <= 66 {
      switch bytes[index] {
      case UInt8(ascii: "]"): return index > start + 2 ? index + 1 : nil
      case 0...32, 127, UInt8(ascii: "["), UInt8(ascii: "^"), UInt8(ascii: "\\"),
        UInt8(ascii: "<"), UInt8(ascii: "`"):
        return nil
      default: index += 1
      }
    }
    return nil
  }
}
