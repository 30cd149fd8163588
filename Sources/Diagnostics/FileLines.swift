/// The lines of a file, found once, so that many places in it can be told.
public final class FileLines: Sendable {
  /// The file.
  public let file: SourceFile
  private let starts: [Int]

  /// Finds the lines of a file.
  public init(_ file: SourceFile) {
    self.file = file
    var starts = [0]
    for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// The place of the word that begins at a line and column, both counted from 1; the whole file for
  /// a line below that.
  func place(line: Int, column: Int) -> Place {
    guard line >= 1 else { return Place(path: file.path) }
    let line = min(line, starts.count)
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] - 1 : file.bytes.count
    let text = String(decoding: file.bytes[start..<max(start, end)], as: UTF8.self)
    let scalars = text.unicodeScalars
    let from = scalars.index(
      scalars.startIndex, offsetBy: max(0, column - 1), limitedBy: scalars.endIndex)
    let before = scalars.distance(from: scalars.startIndex, to: from ?? scalars.endIndex)
    let word = scalars[(from ?? scalars.endIndex)...]
      .prefix { !$0.properties.isWhitespace && $0 != ":" }
    return Place(
      path: file.path, line: line, column: before + 1, length: max(1, word.count), lineText: text)
  }
}

/// A place in a file that is worked out only where it is told: a register of ten thousand entries on
/// one line has as many places, each with that whole line.
public struct SourcePoint: Sendable {
  private let point: Point

  private enum Point {
    case place(FileLines, line: Int, column: Int)
    case told(Place)
  }

  /// Makes a point of a line and column, both counted from 1; of the whole file without them.
  public init(_ lines: FileLines, line: Int = 0, column: Int = 0) {
    point = .place(lines, line: line, column: column)
  }

  /// Makes a point of a place that was worked out before.
  public init(_ place: Place) { point = .told(place) }

  /// The place, to the end of its word.
  public var place: Place {
    switch point {
    case .place(let lines, let line, let column): lines.place(line: line, column: column)
    case .told(let place): place
    }
  }
}
