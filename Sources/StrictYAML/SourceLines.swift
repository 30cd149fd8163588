internal import Diagnostics
internal import Yams

/// Tells the places of YAML's marks in a file of which the YAML may be only a part.
struct SourceLines {
  let file: SourceFile
  private let first: Int
  private let starts: [Int]

  /// - Parameter first: how many lines of the file come before the YAML.
  init(file: SourceFile, first: Int) {
    self.file = file
    self.first = first
    var starts = [0]
    for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The place of a mark, to the end of its word.
  func place(_ mark: Mark?) -> Place {
    guard let mark else { return Place(path: file.path) }
    let line = min(max(mark.line - 1 + first, 0), starts.count - 1)
    let start = starts[line]
    let end = line + 1 < starts.count ? starts[line + 1] - 1 : file.bytes.count
    let text = String(decoding: file.bytes[start..<max(start, end)], as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    let column = min(max(mark.column, 1), scalars.count + 1)
    let word = scalars[(column - 1)...].prefix { !$0.properties.isWhitespace && $0 != ":" }
    return Place(
      path: file.path, line: line + 1, column: column, length: max(1, word.count), lineText: text)
  }
}
