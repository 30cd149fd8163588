/// Where in a file something is: what a person needs to find it.
public struct Place: Sendable, Hashable {
  /// The path, relative to the site's folder.
  public let path: String
  /// The line, counted from 1; 0 where the whole file is meant.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  public let column: Int
  /// How many scalars are meant, at least one, within the line.
  public let length: Int
  /// The line's own text.
  public let lineText: String

  /// Makes a place of its parts.
  public init(path: String, line: Int, column: Int, length: Int, lineText: String) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.lineText = lineText
  }

  /// A whole file.
  public init(path: String) {
    self.init(path: path, line: 0, column: 0, length: 0, lineText: "")
  }
}

extension Place {
  /// By all but the line's text, which the others tell: thousands may stand on one line of many thousand characters.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(line)
    hasher.combine(column)
    hasher.combine(length)
  }
}

extension Place: Comparable {
  /// By path, then line, then column: the order in which diagnostics are told.
  public static func < (a: Place, b: Place) -> Bool {
    (a.path, a.line, a.column, a.length, a.lineText)
      < (b.path, b.line, b.column, b.length, b.lineText)
  }
}
