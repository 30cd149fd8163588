/// Where a file's front matter and text stand.
struct FrontMatterParts {
  /// The YAML between the lines `---`; empty where there is none.
  let yaml: Range<Int>
  /// The text after it.
  let body: Range<Int>
  /// The first line was `---`, and no such line followed.
  let isUnfinished: Bool

  private let bytes: [UInt8]

  /// Looks for front matter: a first line `---` and another, or `...`, below it.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = Self.rule(bytes, at: start, closing: false) else {
      (yaml, body, isUnfinished) = (start..<start, start..<bytes.count, false)
      return
    }
    var line = first
    while line < bytes.count {
      if let end = Self.rule(bytes, at: line, closing: true) {
        (yaml, body, isUnfinished) = (first..<line, end..<bytes.count, false)
        return
      }
      line = Self.nextLine(bytes, after: line)
    }
    // A rule at the top of a text without front matter: the text is kept whole.
    (yaml, body, isUnfinished) = (start..<start, start..<bytes.count, true)
  }

  /// Where the entry ends whose key stands at a place: at the next line that begins a key.
  func endOfEntry(at key: Range<Int>) -> Int {
    var line = Self.nextLine(bytes, after: key.lowerBound)
    while line < yaml.upperBound {
      if ![9, 10, 13, 32, UInt8(ascii: "-"), UInt8(ascii: "#")].contains(bytes[line]) {
        return line
      }
      line = Self.nextLine(bytes, after: line)
    }
    return yaml.upperBound
  }

  private static func nextLine(_ bytes: [UInt8], after index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return min(index + 1, bytes.count)
  }

  /// Where the line after `---` begins, if that is what stands here.
  private static func rule(_ bytes: [UInt8], at start: Int, closing: Bool) -> Int? {
    guard start + 3 <= bytes.count else { return nil }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "-") || (closing && mark == UInt8(ascii: ".")),
      bytes[start + 1] == mark, bytes[start + 2] == mark
    else { return nil }
    var end = start + 3
    while end < bytes.count, bytes[end] == 32 || bytes[end] == 9 || bytes[end] == 13 { end += 1 }
    if end == bytes.count { return end }
    return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
  }
}
