internal import ByteRuns
public import Diagnostics
public import LetterModel

/// Where in a file words stand of which the line is known, each behind the one before it in its line: linear in the
/// file and in the words, however many stand on one line.
public struct WordPlaces {
  private let file: SourceFile
  private let starts: [Int]
  private var cursor: PlaceCursor
  /// The line in which words were looked for last.
  private var line: Line?

  private struct Line {
    let number: Int
    let range: Range<Int>
    /// Where the last word ended.
    var end: Int
    /// How many words were not found in it, and the place that is told of those.
    var misses = 0
    var whole: Place?
  }

  /// More words that a line does not have are not looked for in it: each look goes to its end.
  private static let mostMisses = 20

  /// Makes ready to look for words of a file.
  public init(in file: SourceFile) {
    self.file = file
    cursor = PlaceCursor(file)
    var starts = [0]
    for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The place of a link: its address where that stands in the line, else the line.
  public mutating func place(of link: TextLink) -> Place {
    place(of: Array(link.address.utf8), line: link.line) { before, after in
      // `/b` is not the beginning of `/b-c`, nor the end of `/a/b`.
      (before.map { "(<: ".utf8.contains($0) } ?? true)
        && (after.map { ") >\t\"'".utf8.contains($0) } ?? true)
    }
  }

  /// The place of words in a line, counted from 1; the whole line where they do not stand there.
  mutating func place(of words: [UInt8], line number: Int) -> Place {
    place(of: words, line: number) { _, _ in true }
  }

  private mutating func place(
    of words: [UInt8], line number: Int, between isBound: (UInt8?, UInt8?) -> Bool
  ) -> Place {
    guard starts.indices.contains(number - 1) else {
      return Place(path: file.path, line: number, column: 1, length: 1, lineText: "")
    }
    var current = line?.number == number ? line ?? self.line(number) : self.line(number)
    defer { line = current }
    guard let found = find(words, in: current, isBound) else {
      current.misses += 1
      let whole = current.whole ?? cursor.place(current.range)
      current.whole = whole
      return whole
    }
    current.end = found.upperBound
    return cursor.place(found)
  }

  /// Where words stand in a line behind those found before.
  private func find(
    _ words: [UInt8], in line: Line, _ isBound: (UInt8?, UInt8?) -> Bool
  ) -> Range<Int>? {
    guard !words.isEmpty, line.misses < Self.mostMisses else { return nil }
    let search = ByteSearch(words)
    var from = line.end
    while let found = search.first(in: file.bytes[from..<line.range.upperBound]) {
      let range = (from + found.lowerBound)..<(from + found.upperBound)
      let before = range.lowerBound > line.range.lowerBound ? file.bytes[range.lowerBound - 1] : nil
      let after = range.upperBound < line.range.upperBound ? file.bytes[range.upperBound] : nil
      if isBound(before, after) { return range }
      from = range.upperBound
    }
    return nil
  }

  private func line(_ number: Int) -> Line {
    let begin = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : file.bytes.count
    if end > begin, file.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return Line(number: number, range: begin..<end, end: begin)
  }
}
